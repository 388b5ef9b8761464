import type { Outcome } from '@tieuchi/schemas'
import type { Programme } from '../collections/area.js'
import type { AssessmentStatus } from '../collections/assessment.js'
import type { OverviewRow } from './overview-row.js'

/** A share as two whole numbers, so that nothing is rounded before it is compared. */
export interface Share {
  of: number
  out: number
}

export type Standing = Outcome | 'closed' | 'unopened'

/** Where an area stands; `closed` came to no outcome, `unopened` has no assessment or no first reading. */
export const standingIn = ({ standing, status }: Pick<OverviewRow, 'standing' | 'status'>): Standing =>
  standing ?? (status === 'closed' ? 'closed' : 'unopened')

/** Where it stood the year before; undefined where nothing is known of that year. */
export const standingBefore = ({
  before,
  statusBefore,
}: Pick<OverviewRow, 'before' | 'statusBefore'>): Standing | undefined =>
  before ?? (statusBefore === 'closed' ? 'closed' : undefined)

/** How many areas stand where. */
export function byStanding(rows: readonly OverviewRow[]): Record<Standing, number> {
  const counts: Record<Standing, number> = {
    met: 0,
    'not-met': 0,
    undetermined: 0,
    'not-applicable': 0,
    closed: 0,
    unopened: 0,
  }
  for (const row of rows) counts[standingIn(row)] += 1
  return counts
}

/** How many assessments have come how far. */
export function byStatus(rows: readonly OverviewRow[]): Partial<Record<AssessmentStatus, number>> {
  const counts: Partial<Record<AssessmentStatus, number>> = {}
  for (const { status } of rows) if (status) counts[status] = (counts[status] ?? 0) + 1
  return counts
}

export type Turn = 'better' | 'worse' | 'same' | 'unknown'

/** Against the year before: met now and not then is better, the reverse worse; without two verdicts it is unknown. */
export function turnOf({ standing, before }: Pick<OverviewRow, 'standing' | 'before'>): Turn {
  const judged = (outcome: Outcome | null) => outcome === 'met' || outcome === 'not-met'
  if (!judged(standing) || !judged(before)) return 'unknown'
  if (standing === before) return 'same'
  return standing === 'met' ? 'better' : 'worse'
}

export function byTurn(rows: readonly OverviewRow[]): Record<Turn, number> {
  const counts: Record<Turn, number> = { better: 0, worse: 0, same: 0, unknown: 0 }
  for (const row of rows) counts[turnOf(row)] += 1
  return counts
}

export interface CriterionTally {
  criterion: string
  notMet: number
  undetermined: number
}

/** The criteria that fail most often, the worst first; those that never fail nor stay open are left out. */
export function worstCriteria(rows: readonly OverviewRow[]): CriterionTally[] {
  const tallies = new Map<string, CriterionTally>()
  const tallyOf = (criterion: string): CriterionTally => {
    const known = tallies.get(criterion) ?? { criterion, notMet: 0, undetermined: 0 }
    tallies.set(criterion, known)
    return known
  }
  for (const { notMet, undetermined } of rows) {
    for (const criterion of notMet) tallyOf(criterion).notMet += 1
    for (const criterion of undetermined) tallyOf(criterion).undetermined += 1
  }
  return [...tallies.values()].sort(
    (a, b) =>
      b.notMet - a.notMet || b.undetermined - a.undetermined || a.criterion.localeCompare(b.criterion),
  )
}

/** Sums over areas that told a number; `areas` says how many did, so that a mean is never taken over silence. */
export interface Total {
  sum: number
  areas: number
}

export function totalOf(rows: readonly OverviewRow[], fact: string | undefined): Total {
  const total: Total = { sum: 0, areas: 0 }
  if (fact === undefined) return total
  for (const { counts } of rows) {
    const count = counts[fact]
    if (typeof count !== 'number') continue
    total.sum += count
    total.areas += 1
  }
  return total
}

/** The areas that meet the criteria out of those that were judged. */
export function shareMet(rows: readonly Pick<OverviewRow, 'standing'>[]): Share {
  const of = rows.filter(({ standing }) => standing === 'met').length
  return { of, out: of + rows.filter(({ standing }) => standing === 'not-met').length }
}

export interface ProgrammeTally {
  programme: Programme
  areas: number
  met: Share
  total: Total
  totalBefore: Total
}

/** The pilot areas beside those that replicate the model and those outside it. */
export function byProgramme(
  rows: readonly OverviewRow[],
  facts: { fact?: string | undefined; before?: string | undefined },
): ProgrammeTally[] {
  const programmes: Programme[] = ['pilot', 'replication', 'none']
  return programmes
    .map((programme) => ({ programme, of: rows.filter((row) => row.programme === programme) }))
    .filter(({ of }) => of.length > 0)
    .map(({ programme, of }) => ({
      programme,
      areas: of.length,
      met: shareMet(of),
      total: totalOf(of, facts.fact),
      totalBefore: totalOf(of, facts.before),
    }))
}
