import type { Condition } from '../condition.js'
import { type Issue, warning } from '../issue.js'
import { comparisonsIn } from '../model/condition.js'
import { derivationInputs } from '../model/fact.js'
import type { ReadableParts } from './readable-parts.js'

/** Facts and parameters that no criterion reads, directly or through a derivation, are probably left over. */
export function checkUsage(parts: ReadableParts): Issue[] {
  const facts = new Set<string>()
  const parameters = new Set<string>()
  const conditions = parts.criteria.flatMap(({ item }): Condition[] =>
    item.applicability ? [item.condition, item.applicability] : [item.condition],
  )
  for (const condition of conditions) {
    for (const { comparison } of comparisonsIn(condition)) {
      facts.add(comparison.fact)
      if (typeof comparison.value !== 'object') continue
      if ('fact' in comparison.value) facts.add(comparison.value.fact)
      if ('parameter' in comparison.value) parameters.add(comparison.value.parameter)
    }
  }
  for (const points of [
    parts.outcomeRule?.minimumPoints,
    ...parts.bands.map(({ item }) => item.minimumPoints),
  ]) {
    if (typeof points === 'object') parameters.add(points.parameter)
  }
  const byId = new Map(parts.facts.map(({ item }) => [item.id, item]))
  for (const id of facts) {
    const derived = byId.get(id)?.derived
    for (const input of derived ? derivationInputs(derived) : []) facts.add(input)
  }
  return [
    ...parts.facts
      .filter(({ item }) => !facts.has(item.id))
      .map(({ index, item }) => warning('unused-fact', ['facts', index], { fact: item.id })),
    ...parts.parameters
      .filter(({ item }) => !parameters.has(item.id))
      .map(({ index, item }) => warning('unused-parameter', ['parameters', index], { parameter: item.id })),
  ]
}
