import type { CalendarDate } from '@tieuchi/schemas'
import { isWithin } from '@tieuchi/schemas/model'
import type { PayloadRequest } from 'payload'
import { isWorkflowError } from '../../../errors.js'
import { type YearCriteria, yearCriteria } from '../../records/year-criteria.js'

export interface YearUnderWay extends YearCriteria {
  year: number
}

/** The assessment year whose window holds a day; undefined where no published revision judges such a year. */
export async function yearUnderWay(
  req: PayloadRequest,
  set: string,
  on: CalendarDate,
): Promise<YearUnderWay | undefined> {
  const calendarYear = Number(on.slice(0, 4))
  for (const year of [calendarYear, calendarYear + 1]) {
    const criteria = await criteriaOrNone(req, set, year)
    if (criteria && isWithin(criteria.period, on)) return { ...criteria, year }
  }
  return undefined
}

/** The criteria of a year, or undefined where no published revision judges it. */
export async function criteriaOrNone(
  req: PayloadRequest,
  set: string,
  year: number,
): Promise<YearCriteria | undefined> {
  try {
    return await yearCriteria(req, set, year)
  } catch (error) {
    if (isWorkflowError(error) && error.code === 'no-criteria-for-year') return undefined
    throw error
  }
}
