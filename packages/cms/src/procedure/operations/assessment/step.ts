import type { CalendarDate, Outcome, ReportedValue } from '@tieuchi/schemas'
import type { PayloadRequest } from 'payload'
import type { Answer } from '../../collections/assessment.js'
import type { Verdict } from '../../collections/verdict.js'

/** What a step takes: the request (who, on which day), the assessment, and the edition the person saw. */
export interface OnAssessment {
  req: PayloadRequest
  id: string
  /** Where given, an assessment that somebody changed since is refused. */
  edition?: number | undefined
}

/** What is attested at the stage that is being filled in; null takes an answer back. */
export interface SaveAnswers extends OnAssessment {
  answers: Record<string, Answer | null>
}

/** Hands a stage in. `reasons` says by fact why its value differs from the stage before. */
export interface SubmitStage extends OnAssessment {
  reasons?: Record<string, string> | undefined
}

export interface AddComment extends OnAssessment {
  /** Whose words they are, such as `Người dân`. */
  from: string
  text: string
}

export interface Propose extends OnAssessment {
  recommends: 'recognise' | 'refuse'
  reasons: string
}

/** Sends a self-assessment back, or opens again what was closed. */
export interface WithReason extends OnAssessment {
  reason: string
}

export interface Rerun extends OnAssessment {
  /** `rerun` (the default) by what is published and recorded now; `appeal` by the criteria as they stood. */
  as?: 'rerun' | 'appeal' | undefined
}

/** A verdict that was given again, and what differs from the one that counts. */
export interface RerunResult {
  verdict: Verdict
  against: Verdict
  differences: VerdictDifferences
}

/** What differs between two verdicts and why; empty lists where nothing does. */
export interface VerdictDifferences {
  outcome: { before: Outcome; after: Outcome } | null
  /** The revision of the criteria, where another one judged. */
  revision: { before: number; after: number } | null
  facts: { fact: string; before: ReportedValue; after: ReportedValue }[]
  /** `law`: the criteria alone change it; `records`: what is recorded alone changes it; `both` otherwise. */
  criteria: {
    id: string
    code: string
    before: Outcome | null
    after: Outcome | null
    because: 'law' | 'records' | 'both'
  }[]
}

export interface OpenYear {
  req: PayloadRequest
  year: number
  /** The criteria set; that of the settings unless given. */
  setId?: string | undefined
}

/** How many assessments were opened now, and how many there were already. */
export interface OpenedYear {
  year: number
  setId: string
  from: CalendarDate
  before: CalendarDate
  opened: number
  existing: number
}
