import type { KnownAt } from '@tieuchi/rules'
import type { CalendarDate, CriteriaSet, Period } from '@tieuchi/schemas'
import { isWithin } from '@tieuchi/schemas/model'
import type { PayloadRequest } from 'payload'
import { WorkflowError } from '../../errors.js'
import { publishedBundle } from './criteria.js'
import { daysAfter } from './today.js'
import { windowOf } from './window.js'

/** The revision that judges an assessment year, with the window of that year. */
export interface YearCriteria {
  criteriaSet: CriteriaSet
  hash: string
  publishedAt: string
  /** Half-open. */
  period: Period
  /** The last day of the window: the law of that day judges the year. */
  on: CalendarDate
}

/**
 * The revision of a set for an assessment year: of those in force on the last day of their own window the latest. A
 * revision may move the window, so the window comes with it.
 * @param known only what had been published by an instant
 * @throws WorkflowError `no-release`, `no-criteria-for-year`
 */
export async function yearCriteria(
  req: PayloadRequest,
  set: string,
  year: number,
  { knownAt }: KnownAt = {},
): Promise<YearCriteria> {
  const { revisions } = await publishedBundle(req)
  let found: YearCriteria | undefined
  for (const revision of revisions) {
    const { criteriaSet, publishedAt } = revision
    if (criteriaSet.id !== set) continue
    if (knownAt !== undefined && Date.parse(publishedAt) > Date.parse(knownAt)) continue
    const judged = judging(revision, year)
    if (!isWithin(criteriaSet.inForce, judged.on)) continue
    if (!found || criteriaSet.revision > found.criteriaSet.revision) found = judged
  }
  if (!found) throw new WorkflowError('no-criteria-for-year', req, { set, year })
  return found
}

/**
 * The very revision that judged a year before, by its hash; it stays published whatever comes later.
 * @throws WorkflowError `no-release`, `no-criteria-for-year`
 */
export async function sameCriteria(
  req: PayloadRequest,
  set: string,
  year: number,
  hash: string,
): Promise<YearCriteria> {
  const { revisions } = await publishedBundle(req)
  const revision = revisions.find((one) => one.hash === hash)
  if (!revision) throw new WorkflowError('no-criteria-for-year', req, { set, year })
  return judging(revision, year)
}

function judging(
  { criteriaSet, hash, publishedAt }: Pick<YearCriteria, 'criteriaSet' | 'hash' | 'publishedAt'>,
  year: number,
): YearCriteria {
  const period = windowOf(criteriaSet, year)
  return { criteriaSet, hash, publishedAt, period, on: daysAfter(period.before, -1) }
}
