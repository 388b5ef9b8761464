import type { CalendarDate } from '@tieuchi/schemas'

export const commitmentModes = ['one-by-one', 'totals'] as const
export type CommitmentMode = (typeof commitmentModes)[number]

/** What an area filed for a year. Filed, it is only corrected, and what was there is kept. */
export interface Registration {
  id: string
  area: string
  year: number
  status: 'draft' | 'filed'
  filedOn?: CalendarDate | null
  papers?: string[] | null
  partyResolutionOn?: CalendarDate | null
  partyResolutionPapers?: string[] | null
  /** Households that reside in the area, at the time of filing. */
  householdsResiding?: number | null
  commitmentMode: CommitmentMode
  /** Where only totals are kept. Otherwise the commitments are counted. */
  householdsCommitted?: number | null
  corrections?: Correction[] | null
  edition?: number | null
}

/** What a record said before a change, who changed it and why. */
export interface Correction {
  at: string
  by: { id: string; name: string }
  reason: string
  /** The changed fields with what they held. */
  before: Record<string, unknown>
}
