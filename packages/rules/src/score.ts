import type {
  CriteriaSet,
  Criterion,
  CriterionEvaluation,
  Outcome,
  OutcomeRule,
  PlainValue,
  Score,
  Unknown,
} from '@tieuchi/schemas'

/** The points of one criterion as a range; null where it gives none. */
export function pointsFor({ kind, points = 0 }: Criterion, outcome: Outcome): Score | null {
  if (kind !== 'scored' || outcome === 'not-applicable') return null
  return {
    minimum: outcome === 'met' ? points : 0,
    maximum: outcome === 'not-met' ? 0 : points,
    outOf: points,
  }
}

/** The total as a range; null for a set without scored criteria. */
export function totalScore(set: CriteriaSet, criteria: readonly CriterionEvaluation[]): Score | null {
  if (!set.criteria.some(({ kind }) => kind === 'scored')) return null
  const total = { minimum: 0, maximum: 0, outOf: 0 }
  for (const { points } of criteria) {
    total.minimum += points?.minimum ?? 0
    total.maximum += points?.maximum ?? 0
    total.outOf += points?.outOf ?? 0
  }
  return total
}

/**
 * The outcome of the whole: every required criterion that applies is met and, where the rule asks, enough points.
 * Where nothing applies the whole does not, and where it is open whether anything applies the whole is open too.
 */
export function overallOutcome(
  { minimumPoints }: OutcomeRule,
  criteria: readonly CriterionEvaluation[],
  score: Score | null,
  parameters: ReadonlyMap<string, PlainValue>,
): Outcome {
  const judged = criteria.filter(({ kind }) => kind !== 'advisory')
  if (judged.length > 0 && judged.every(({ outcome }) => outcome === 'not-applicable'))
    return 'not-applicable'
  if (judged.length > 0 && judged.every(mayNotApply)) return 'undetermined'
  const parts = judged.filter(({ kind }) => kind === 'required').map(({ outcome }) => outcome)
  if (minimumPoints !== undefined) parts.push(reaches(score, amountOf(minimumPoints, parameters)))
  if (parts.includes('not-met')) return 'not-met'
  return parts.includes('undetermined') ? 'undetermined' : 'met'
}

function mayNotApply({ outcome, applicability }: CriterionEvaluation): boolean {
  return outcome === 'not-applicable' || applicability?.outcome === 'undetermined'
}

/** The band of the result, or every band still possible, best first. */
export function possibleBands(
  set: CriteriaSet,
  outcome: Outcome,
  score: Score | null,
  parameters: ReadonlyMap<string, PlainValue>,
): string[] {
  if (outcome === 'not-applicable') return []
  const possible: string[] = []
  for (const band of set.bands) {
    const fits = outcome === 'undetermined' ? 'undetermined' : outcome === band.outcome ? 'met' : 'not-met'
    const enough =
      band.minimumPoints === undefined ? 'met' : reaches(score, amountOf(band.minimumPoints, parameters))
    if (fits === 'not-met' || enough === 'not-met') continue
    possible.push(band.id)
    if (fits === 'met' && enough === 'met') break
  }
  return possible
}

/** The point thresholds that have no value on the date and leave the outcome or the band open. */
export function openThresholds(
  set: CriteriaSet,
  outcome: Outcome,
  bands: readonly string[],
  parameters: ReadonlyMap<string, PlainValue>,
): Unknown[] {
  const asked = [
    ...(outcome === 'undetermined' ? [set.outcomeRule.minimumPoints] : []),
    ...set.bands.filter(({ id }) => bands.length > 1 && bands.includes(id)).map((band) => band.minimumPoints),
  ]
  return asked.flatMap((points) =>
    typeof points === 'object' && !parameters.has(points.parameter)
      ? [{ code: 'parameter-without-value' as const, parameter: points.parameter }]
      : [],
  )
}

function amountOf(points: number | { parameter: string }, parameters: ReadonlyMap<string, PlainValue>) {
  const amount = typeof points === 'number' ? points : parameters.get(points.parameter)
  return typeof amount === 'number' ? amount : undefined
}

function reaches(score: Score | null, amount: number | undefined): 'met' | 'not-met' | 'undetermined' {
  if (amount === undefined) return 'undetermined'
  const { minimum, maximum } = score ?? { minimum: 0, maximum: 0 }
  if (minimum >= amount) return 'met'
  return maximum < amount ? 'not-met' : 'undetermined'
}
