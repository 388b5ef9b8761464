import type { Assessment, CalendarDate, Evaluation, Outcome, ReportedValue } from '@tieuchi/schemas'
import type { Actor } from '../../collections/user.js'

export type NomineeKind = 'household' | 'body' | 'organisation' | 'person'
export type Occasion = 'yearly' | 'feat'
export type Movement = 'security' | 'culture' | 'fire-safety' | 'other'
export type NominationStatus = 'nominated' | 'considered' | 'granted' | 'declined'

/** What the criteria for rewards said about a nomination, and everything needed to judge it again. */
export interface Eligibility {
  at: string
  setId: string
  revision: number
  setHash: string
  on: CalendarDate
  outcome: Outcome
  input: Assessment
  evaluation: Evaluation
}

/** The view of the emulation and reward council. */
export interface CouncilView {
  view: 'support' | 'against'
  note: string | null
  /** The day of its session. */
  on: CalendarDate
  at: string
  by: Actor
}

/** The decision on a nomination; granting has a paper. */
export interface RewardDecision {
  result: 'granted' | 'declined'
  decidedOn: CalendarDate
  number: string | null
  /** What is given, such as a certificate of merit. */
  reward: string | null
  signer: string | null
  signerPosition: string | null
  reasons: string | null
  /** The unit whose People's Committee decided, by its name on the day. */
  unit: string
  unitName: string
  at: string
  by: Actor
}

/** A nomination for a reward, from the proposal to the register. */
export interface Nomination {
  id: string
  unit: string
  area?: string | null
  kind: NomineeKind
  /** A name; of a household its code. */
  subject: string
  year: number
  occasion: Occasion
  movement?: Movement | null
  merits: string
  featOn?: CalendarDate | null
  /** What the nominator states, by fact of the criteria for rewards. */
  facts?: Record<string, ReportedValue> | null
  files?: string[] | null
  status: NominationStatus
  eligible?: Outcome | null
  eligibility?: Eligibility | null
  council?: (CouncilView & { before?: CouncilView[] }) | null
  decision?: RewardDecision | null
  decisionNumber?: string | null
  decidedOn?: CalendarDate | null
  reward?: string | null
  nominatedBy?: Actor | null
  /** The ids of everybody who wrote it: none of them considers or decides it. */
  contributors?: string[] | null
  /** Keeps one nominee from being proposed twice for the same thing. */
  key?: string | null
  edition?: number | null
}
