import type { CriteriaSet } from '@tieuchi/schemas'

/** The national set with another dated value for the least share of registered households. */
export function withThreshold(content: CriteriaSet, value: number, from: string): CriteriaSet {
  const changed = structuredClone(content)
  const parameter = changed.parameters.find(({ id }) => id === 'registered-households-minimum')
  const values = parameter?.values.filter((dated) => dated.from !== from)
  const [first] = values ?? []
  if (!parameter || !values || !first) throw new Error('The set has no such threshold.')
  parameter.values = [...values, { ...first, from, value }]
  return changed
}
