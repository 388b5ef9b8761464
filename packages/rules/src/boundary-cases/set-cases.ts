import type { Evaluation } from '@tieuchi/schemas'
import { evaluate } from '../evaluate.js'
import type { BoundaryCase, BoundaryCases, NotExercisedCode, Verdict } from './boundary-case.js'
import { factsFor } from './facts-for.js'
import type { SetThreshold } from './set-thresholds.js'
import type { Setting } from './setting.js'
import { trialsFor } from './sides.js'

/** The cases of one threshold over facts. */
export function setCases(threshold: SetThreshold, setting: Setting): BoundaryCases {
  const { others, wished, ...shown } = threshold
  const trials = trialsFor(threshold.comparison, setting.context)
  if (!trials) return { cases: [], notExercised: [{ threshold: shown, code: 'parameter-without-value' }] }
  const cases: BoundaryCase[] = []
  let searched = true
  for (const { side, found, required, wanted } of trials) {
    const answer = factsFor([...wanted, ...others], wished, setting)
    if (answer.kind === 'not-found') searched = false
    if (answer.kind !== 'found') continue
    const assessment = { facts: answer.facts }
    const evaluation = evaluate(setting.set, assessment, setting)
    const value =
      found ?? evaluation.facts?.find(({ id }) => id === threshold.comparison.fact)?.value ?? undefined
    // More than all of something is no share: on that side there is nothing.
    if (value === undefined) continue
    cases.push({
      threshold: shown,
      side,
      found: value,
      required,
      on: setting.on,
      assessment,
      verdict: verdictOf(threshold, evaluation),
      outcome: evaluation.outcome,
    })
  }
  const compared = setting.context.subjects.get(threshold.comparison.fact)
  const isFixed = compared && 'derived' in compared && compared.derived?.kind === 'parameter'
  const codes = notExercised(cases, searched).map((code) => (isFixed ? 'fixed-by-parameter' : code))
  return { cases, notExercised: codes.map((code) => ({ threshold: shown, code })) }
}

/** Why the cases of a threshold are not enough: it has two verdicts at least, or there is a reason. */
export function notExercised(cases: readonly BoundaryCase[], searched: boolean): NotExercisedCode[] {
  const verdicts = new Set(cases.map(({ verdict }) => JSON.stringify(verdict)))
  if (verdicts.size > 1) return []
  if (!searched) return ['not-found']
  return [cases.length > 1 ? 'one-verdict' : 'never-decides']
}

function verdictOf({ place, of }: SetThreshold, { outcome, bands, criteria }: Evaluation): Verdict {
  if (place === 'exclusion') return { kind: 'outcome', outcome }
  if (place === 'band') return { kind: 'band', outcome, bands }
  const own = criteria.find(({ id }) => id === of)
  const ownOutcome = own?.outcome ?? outcome
  return place === 'tier' || place === 'deduction'
    ? { kind: 'points', outcome: ownOutcome, points: own?.points ?? null }
    : { kind: 'outcome', outcome: ownOutcome }
}
