import type { Actor } from '../../../collections/user.js'
import type { ClosableStatus, YearAssessment } from '../../collections/assessment.js'

/** That the way of an assessment was broken off or went back. */
export interface SheetTurn {
  what: 'returned' | 'closed' | 'reopened'
  at: string
  /** Null where the year's job did it. */
  by: Actor | null
  reason?: string
  /** What a closed one was. */
  from?: ClosableStatus
}

/** What was sent back, closed and opened again, the latest first. */
export function sheetHistory({ returns, reopenings, closing }: YearAssessment): SheetTurn[] {
  const closings = [...(reopenings ?? []).map((one) => one.closing), ...(closing ? [closing] : [])]
  const turns: SheetTurn[] = [
    ...(returns ?? []).map(({ at, by, reason }): SheetTurn => ({ what: 'returned', at, by, reason })),
    ...closings.map(({ at, by, from }): SheetTurn => ({ what: 'closed', at, by, from })),
    ...(reopenings ?? []).map(({ at, by, reason }): SheetTurn => ({ what: 'reopened', at, by, reason })),
  ]
  return turns.sort((one, other) => other.at.localeCompare(one.at))
}
