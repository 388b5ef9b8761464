import type { CriterionExplanation, Sentence } from '@tieuchi/rules'
import type { CalendarDate, Fact, Outcome, Period, ReportedValue } from '@tieuchi/schemas'
import type { Actor } from '../../../collections/user.js'
import type { Closing, Comment, Stage, YearAssessment } from '../../collections/assessment.js'
import type { Verdict } from '../../collections/verdict.js'
import type { AttachedFile } from '../../components/files/use-upload.js'
import type { VerdictDifferences } from '../../operations/assessment/steps.js'
import type { Supplier } from '../../settings-defaults.js'
import type { SheetTurn } from './sheet-history.js'
import type { AssessmentStep } from './steps.js'

/** Where a value comes from: a person's word, a register, the incidents, a sum of other values, or the criteria. */
export type Origin = 'attested' | 'register' | 'incidents' | 'computed' | 'criteria'

/** A paper or picture that an answer rests on. */
export type SheetFile = AttachedFile

/** What a fact came to at one stage. */
export interface FactCell {
  /** The value as people read it; a range where it is not known exactly; null where it is missing. */
  text: string | null
  /** What a register says, where the stage found otherwise. */
  recorded?: string
  /** What was said about the value, or why there is none, and whose words they are. */
  note?: string
  by?: string
  files?: SheetFile[]
  /** What it was at the stage before, and why it differs; empty where the reason is still to be given. */
  departure?: { from: string; reason: string }
}

/** What is written about a fact at the stage that is being filled in. */
export interface DraftAnswer {
  /** Null where nothing is written, or where the note says why there is no value. */
  value: ReportedValue
  note: string
  files: SheetFile[]
  /** What counts while nothing is written: the record, or the answer of the stage before. */
  otherwise: string | null
  /** False where the value stands in a record, and only a note can be added. */
  takesValue: boolean
}

/** A fact that criteria rest on, with what it came to at every stage. */
export interface SheetFact extends Pick<Fact, 'id' | 'type' | 'unit' | 'options'> {
  label: string
  description?: string
  origin: Origin
  supplier: Supplier
  /** The records behind it, as a path below the admin's address. */
  href?: string
  /** Present where this person may write about it now. */
  answer?: DraftAnswer
  cells: Partial<Record<Stage, FactCell>>
}

/** How a criterion came out at one stage, and why. */
export type CriterionCell = Pick<
  CriterionExplanation,
  'outcome' | 'verdict' | 'reasons' | 'points' | 'legalBasis'
>

export interface SheetCriterion
  extends Pick<CriterionExplanation, 'id' | 'code' | 'title' | 'origin' | 'verification' | 'note'> {
  /** The ids of the facts that it rests on, those that it reads itself first. */
  facts: string[]
  /** Where the latest stage does not meet it: what it would take, in sentences. */
  takes: string[]
  cells: Partial<Record<Stage, CriterionCell>>
}

/** A stage of the assessment as a column: handed in and frozen, being filled in, or still to come. */
export interface SheetStage {
  stage: Stage
  state: 'submitted' | 'in-progress' | 'to-come'
  outcome: Outcome | null
  /** The verdict in a sentence. */
  summary?: string
  /** What is required besides the criteria, and grounds for not assessing. */
  besides?: Sentence[]
  at?: string
  by?: Actor
  verdict?: string
}

/** Something that keeps the answer open, and who can supply it. */
export interface SheetGap {
  fact: string
  label: string
  /** What is wrong, where it is more than that nobody reported it. */
  sentence?: string
  supplier: Supplier
  /** The codes of the criteria that wait for it. */
  criteria: string[]
  /** Why there is no value, where somebody explained it. */
  explained?: string
}

/** Something that this person can do now, or why they cannot. */
export interface SheetStep {
  step: AssessmentStep
  allowed: boolean
  message?: string
}

/** A value that differs from the stage before while a stage is filled in: it needs a reason. */
export interface OpenDeparture {
  fact: string
  label: string
  from: string
  to: string
  /** As far as it is given already. */
  reason: string
}

/** A frozen verdict in the list of all that were given. */
export interface SheetVerdict
  extends Pick<Verdict, 'id' | 'stage' | 'at' | 'by' | 'outcome' | 'revision' | 'on' | 'knownAt'> {
  /** Of one that was given again: what differs from the verdict that counts. */
  differences?: ReadableDifferences
}

/** What differs between two verdicts, in words. */
export interface ReadableDifferences extends Pick<VerdictDifferences, 'outcome' | 'revision'> {
  facts: { label: string; before: string | null; after: string | null }[]
  criteria: (VerdictDifferences['criteria'][number] & { title: string })[]
}

/** Everything that the document view of an assessment shows, in the language asked for. */
export interface Sheet extends Pick<YearAssessment, 'id' | 'year' | 'status'> {
  edition: number
  area: { id: string; code: string; name: string; place: string | null }
  window: Period
  set: { id: string; title: string; revision: number; hash: string }
  stages: SheetStage[]
  /** The stage that this person may fill in now. */
  editing: Stage | null
  criteria: SheetCriterion[]
  facts: SheetFact[]
  missing: SheetGap[]
  departures: OpenDeparture[]
  posting: { from: CalendarDate; last: CalendarDate; by: Actor; open: boolean } | null
  comments: Comment[]
  proposal: NonNullable<YearAssessment['proposal']> | null
  /** Present while it is closed unfinished. */
  closing: Pick<Closing, 'from' | 'on'> | null
  /** Of an unfinished one whose window is over: the day on which it will be closed. */
  closesOn: CalendarDate | null
  history: SheetTurn[]
  steps: SheetStep[]
  verdicts: SheetVerdict[]
}
