import type { CalendarDate, Outcome, ReportedValue } from '@tieuchi/schemas'
import type { Actor } from '../../collections/user.js'
import type { Supplier } from '../settings-defaults.js'

export const stages = ['self', 'appraisal', 'final'] as const
export type Stage = (typeof stages)[number]

/** How far a year's assessment has come. */
export const assessmentStatuses = [
  'open',
  'self-assessed',
  'appraised',
  'posted',
  'finalised',
  'proposed',
  'decided',
  'closed',
] as const
export type AssessmentStatus = (typeof assessmentStatuses)[number]

/** Where a year is closed unfinished: what has a final outcome waits for others, and no clock ends that. */
export const closableStatuses = ['open', 'self-assessed', 'appraised', 'posted'] as const
export type ClosableStatus = (typeof closableStatuses)[number]

/**
 * What a person attests about one fact at one stage, with the evidence. Without a value (null) the note says why there
 * is none.
 */
export interface Answer {
  value: ReportedValue
  note?: string
  files?: string[]
  /** Who gave it and when; written when it is saved. */
  by?: Actor
  at?: string
}
export type Answers = Record<string, Answer>

/** A value that differs from the stage before, and why. */
export interface Departure {
  fact: string
  from: ReportedValue
  to: ReportedValue
  reason: string
}

/** A submitted stage. What it said stands in its verdict and never changes. */
export interface SubmittedStage {
  verdict: string
  outcome: Outcome
  at: string
  by: Actor
  departures: Departure[]
}

export interface Comment {
  at: string
  by: Actor
  /** Whose words they are: residents, the board. */
  from: string
  text: string
}

/** That an assessment was closed unfinished: what it was, and who turned the year on that day. */
export interface Closing {
  from: ClosableStatus
  on: CalendarDate
  at: string
  /** The job has no person. */
  by: Actor | null
}

/** That a closed assessment was opened again, and why. */
export interface Reopening {
  at: string
  by: Actor
  reason: string
  closing: Closing
}

/** That the police sent a self-assessment back, and why. Its verdict stays on record. */
export interface Return {
  at: string
  by: Actor
  reason: string
  self: SubmittedStage
}

/** The assessment of an area for a year. Steps write it; no form does. */
export interface YearAssessment {
  id: string
  /** `area:set:year`, so that no year is opened twice. */
  key: string
  area: string
  year: number
  setId: string
  /** The window that is judged, half-open. */
  from: CalendarDate
  before: CalendarDate
  status: AssessmentStatus
  /** What is being filled in, by stage; a submitted stage is frozen in its verdict. */
  answers: Partial<Record<Stage, Answers>>
  submitted: Partial<Record<Stage, SubmittedStage>>
  /** The draft result on public view and what was said about it. */
  posting?: { from: CalendarDate; before: CalendarDate; by: Actor } | null
  comments?: Comment[] | null
  /** What the police advise. */
  proposal?: { recommends: 'recognise' | 'refuse'; reasons: string; at: string; by: Actor } | null
  /** The self-assessments that were sent back. */
  returns?: Return[] | null
  /** The day and the circumstances of its closing, while it is closed. */
  closedOn?: CalendarDate | null
  closing?: Closing | null
  reopenings?: Reopening[] | null
  /** It is not closed before this day: it was opened late, or again. */
  keptOpenUntil?: CalendarDate | null
  /** The verdict that counts: the final one once it is there. */
  outcome?: Outcome | null
  /** As the records stand, kept for overviews: outcome, the value of every fact, the criteria not met or open. */
  current?: CurrentReading | null
  currentOutcome?: Outcome | null
  /** Records changed since `current` was made. */
  stale?: boolean | null
  edition?: number | null
}

export interface CurrentReading {
  at: string
  revision: number
  outcome: Outcome
  facts: Record<string, ReportedValue>
  notMet: string[]
  undetermined: string[]
  missing: MissingFact[]
}

/** What leaves an answer open, with who can supply it. */
export interface MissingFact {
  fact: string
  supplier: Supplier
  /** The engine's code for why it is not known, such as `not-reported` or `field-missing`. */
  code: string
  /** The number of the incident that has the gap, and the field of it. */
  record?: string
  field?: string
}
