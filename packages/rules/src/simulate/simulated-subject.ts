import type { Assessment, Evaluation, Outcome, Score } from '@tieuchi/schemas'
import { sameJson } from '../diff/same-json.js'
import { type Because, becauseOf } from './because.js'

/** What an evaluation comes to for its subject. */
export interface SimulatedVerdict {
  outcome: Outcome
  /** The band given, or all bands still possible. */
  bands: string[]
  score: Score | null
}

/** One subject under the baseline and under the draft. */
export interface SimulatedSubject {
  /** As it was given, or the subject's id, or its place among the assessments from 1. */
  key: string
  name?: string
  from: SimulatedVerdict
  to: SimulatedVerdict
  /** True where outcome, bands or score differ. */
  changed: boolean
  /** What came out differently below the verdict, whether or not it changed the verdict. */
  because: Because[]
  /** Facts that the draft needs to decide and that the assessment, made for the baseline, does not have. */
  lacking: string[]
}

/** How the two evaluations of one assessment compare. */
export function compareEvaluations(
  key: string,
  { subject }: Assessment,
  baseline: Evaluation,
  draft: Evaluation,
): SimulatedSubject {
  const [from, to] = [verdictOf(baseline), verdictOf(draft)]
  return {
    key,
    ...(subject?.name !== undefined && { name: subject.name }),
    from,
    to,
    changed: !sameJson(from, to),
    because: becauseOf(baseline, draft),
    lacking: lackingIn(draft),
  }
}

const verdictOf = ({ outcome, bands, score }: Evaluation): SimulatedVerdict => ({ outcome, bands, score })

const absent: readonly string[] = ['not-reported', 'no-record']

/** The facts without which something stays open, but for those that were reported unreadably. */
function lackingIn({ missing }: Evaluation): string[] {
  const facts = missing.flatMap(({ code, fact }) =>
    fact !== undefined && absent.includes(code) ? [fact] : [],
  )
  return [...new Set(facts)]
}
