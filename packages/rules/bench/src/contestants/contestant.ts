import type { Assessment } from '@tieuchi/schemas'
import type { Case } from '../cases/case.js'

/**
 * What is handed over: `full` every criterion's outcome with what was found and required, `verdict` only whether all
 * are met, `written` the full result as JSON text.
 */
export type Mode = 'full' | 'verdict' | 'written'

/** Something that judges, ready to do so. */
export interface Judge {
  /** Judges one assessment; this is what is measured. A promise is awaited. */
  judge(input: unknown): unknown
  /** The outcome of the whole, from what `judge` handed over. */
  outcomeOf(result: unknown): string
  /** The outcome of each criterion in the order of the set, where `judge` handed them over. */
  criteriaOf?(result: unknown): string[]
}

/** One way to judge assessments by criteria. */
export interface Contestant {
  /** Unique, and what stands in the tables. */
  name: string
  /** The npm package that does the work, for its version. */
  package?: string
  mode: Mode
  /** The rules in the form in which this one would keep them: JSON. Done ahead and never measured. */
  rulesFor(task: Case): unknown
  /** An assessment in the form in which this one takes it. Done ahead and never measured. */
  inputFor(assessment: Assessment): unknown
  /** From the kept rules to something that judges: done once, when a program starts. */
  prepare(rules: unknown): Promise<Judge> | Judge
}

export const outcomeOf = (met: boolean) => (met ? 'met' : 'not-met')
