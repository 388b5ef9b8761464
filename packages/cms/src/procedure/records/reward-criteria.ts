import { isCriteriaError } from '@tieuchi/rules'
import type { CalendarDate, CriteriaSet } from '@tieuchi/schemas'
import type { PayloadRequest } from 'payload'
import { WorkflowError } from '../../errors.js'
import type { Nomination } from '../collections/nomination.js'
import { criteriaOn } from './criteria.js'
import { readSettings } from './settings.js'
import { yearCriteria } from './year-criteria.js'

/** The revision that judges a nomination, and the day whose law applies. */
export interface RewardCriteria {
  criteriaSet: CriteriaSet
  hash: string
  on: CalendarDate
}

/**
 * The criteria for rewards that judge a nomination: for a feat those in force on its day, at the yearly review those of
 * the year.
 * @throws WorkflowError `no-release`, `no-criteria-for-year`
 */
export async function rewardCriteria(
  req: PayloadRequest,
  { occasion, year, featOn }: Pick<Nomination, 'occasion' | 'year' | 'featOn'>,
): Promise<RewardCriteria> {
  const { rewardSet } = await readSettings(req)
  if (occasion !== 'feat' || !featOn) return yearCriteria(req, rewardSet, year)
  try {
    return { ...(await criteriaOn(req, rewardSet, featOn)), on: featOn }
  } catch (error) {
    if (!isCriteriaError(error)) throw error
    throw new WorkflowError('no-criteria-for-year', req, { set: rewardSet, year: featOn.slice(0, 4) })
  }
}
