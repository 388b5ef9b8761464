import type { Condition, Criterion, Fact } from '@tieuchi/schemas'
import { comparisonsIn, withInputs } from '@tieuchi/schemas/model'

/**
 * The facts that a criterion rests on: those its conditions read, then what these are computed from, in the order in
 * which they are reached.
 */
export function factsOfCriterion(criterion: Criterion, facts: ReadonlyMap<string, Fact>): string[] {
  const { condition, applicability, tiers = [], deductions = [] } = criterion
  const conditions: Condition[] = [
    ...(applicability ? [applicability] : []),
    condition,
    ...[...tiers, ...deductions].flatMap(({ when }) => when ?? []),
  ]
  const read = conditions
    .flatMap((one) => [...comparisonsIn(one)])
    .flatMap(({ comparison: { fact, value } }) =>
      typeof value === 'object' && !Array.isArray(value) && 'fact' in value ? [fact, value.fact] : [fact],
    )
  const counted = deductions.flatMap(({ each }) => each ?? [])
  return [...withInputs(facts, [...read, ...counted])].filter((id) => facts.has(id))
}
