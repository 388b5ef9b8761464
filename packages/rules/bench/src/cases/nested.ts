import type { Condition, CriteriaSet } from '@tieuchi/schemas'

/** The same criteria, each inside so many more groups of one member: `all`, `any`, `not`, `not`, and again. */
export function nested(set: CriteriaSet, levels: number): CriteriaSet {
  if (levels % 4 !== 0) throw new RangeError('An odd number of `not` would turn the criteria around')
  return {
    ...set,
    criteria: set.criteria.map((criterion) => ({
      ...criterion,
      condition: wrapped(criterion.condition, levels),
    })),
  }
}

function wrapped(condition: Condition, levels: number): Condition {
  let result = condition
  for (let level = 0; level < levels; level += 4) {
    result = { all: [{ any: [{ not: { not: result } }] }] }
  }
  return result
}
