import type { Period } from '@tieuchi/schemas'
import type { PayloadRequest } from 'payload'
import { isWorkflowError } from '../../errors.js'
import { readSettings } from './settings.js'
import { todayOf } from './today.js'
import { yearOf } from './window.js'
import { yearCriteria } from './year-criteria.js'

/**
 * The window of the areas' criteria for an assessment year. Asked once per request and year, because a list of many
 * households asks for each.
 * @returns undefined where no criteria apply to the year
 */
export function areaWindow(req: PayloadRequest, year: number): Promise<Period | undefined> {
  const known = (req.context.areaWindows ?? new Map()) as Map<number, Promise<Period | undefined>>
  req.context.areaWindows = known
  const found = known.get(year) ?? read(req, year)
  known.set(year, found)
  return found
}

/** The assessment year in whose window today lies; the calendar year where no criteria apply. */
export async function currentAreaYear(req: PayloadRequest): Promise<number> {
  const today = todayOf(req)
  const year = Number(today.slice(0, 4))
  const window = await areaWindow(req, year)
  if (!window || today < window.before) return year
  const next = await areaWindow(req, year + 1)
  return next ? yearOf(next) : year
}

async function read(req: PayloadRequest, year: number): Promise<Period | undefined> {
  const { areaSet } = await readSettings(req)
  try {
    return (await yearCriteria(req, areaSet, year)).period
  } catch (error) {
    if (isWorkflowError(error)) return undefined
    throw error
  }
}
