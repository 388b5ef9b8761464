import type { Fact } from '../fact.js'
import { type Issue, type Path, problem } from '../issue.js'
import { derivationInputs } from '../model/fact.js'
import type { ReadableParts } from './readable-parts.js'

/** Facts have what their type needs and nothing else; derivations read numbers and never themselves. */
export function checkFacts({ facts, declared }: ReadableParts): Issue[] {
  const byId = new Map(facts.map(({ item }) => [item.id, item]))
  return facts.flatMap(({ index, item }) => {
    const path: Path = ['facts', index]
    return [...checkTypeFields(item, path), ...checkDerivation(item, path, byId, declared.facts)]
  })
}

/** Numbers have a unit, choices have options, only dates are held to the period. */
function checkTypeFields(fact: Fact, path: Path): Issue[] {
  const { type } = fact
  const issues: Issue[] = []
  if (type === 'number' && fact.unit === undefined)
    issues.push(problem('unit-required', [...path, 'unit'], {}))
  if (type !== 'number' && fact.unit !== undefined)
    issues.push(problem('unit-not-allowed', [...path, 'unit'], { type }))
  if (type === 'choice' && !fact.options) issues.push(problem('options-required', [...path, 'options'], {}))
  if (type !== 'choice' && fact.options)
    issues.push(problem('options-not-allowed', [...path, 'options'], { type }))
  if (type !== 'date' && fact.withinPeriod) {
    issues.push(problem('period-not-allowed', [...path, 'withinPeriod'], { type }))
  }
  return issues
}

function checkDerivation(fact: Fact, path: Path, byId: Map<string, Fact>, declared: Set<string>): Issue[] {
  if (fact.derived === undefined) return []
  const issues: Issue[] = []
  if (fact.type !== 'number') {
    issues.push(problem('derived-needs-number', [...path, 'type'], { fact: fact.id, type: fact.type }))
  }
  for (const { key, input } of namedInputs(fact.derived)) {
    const at = [...path, 'derived', ...key]
    const source = byId.get(input)
    if (!declared.has(input)) issues.push(problem('unknown-fact', at, { fact: input }))
    else if (source && source.type !== 'number') {
      issues.push(problem('derived-needs-number', at, { fact: input, type: source.type }))
    }
  }
  const cycle = cycleThrough(fact, byId)
  if (cycle) issues.push(problem('derived-cycle', [...path, 'derived'], { facts: cycle }))
  return issues
}

function namedInputs(derived: NonNullable<Fact['derived']>): { key: Path; input: string }[] {
  if (derived.kind === 'sum') return derived.terms.map((input, index) => ({ key: ['terms', index], input }))
  return Object.entries(derived)
    .filter(([key]) => key !== 'kind' && key !== 'whenEmpty')
    .map(([key, input]) => ({ key: [key], input: String(input) }))
}

/** The ids from a fact back to itself through derivations, or undefined. Each fact is visited once. */
function cycleThrough(start: Fact, byId: Map<string, Fact>): string[] | undefined {
  const cameFrom = new Map<string, string>()
  const waiting = [start.id]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const derived = byId.get(id)?.derived
    for (const input of derived ? derivationInputs(derived) : []) {
      if (input === start.id) return trace(cameFrom, start.id, id)
      if (cameFrom.has(input)) continue
      cameFrom.set(input, id)
      waiting.push(input)
    }
  }
  return undefined
}

function trace(cameFrom: Map<string, string>, start: string, last: string): string[] {
  const path = [start]
  for (let id: string | undefined = last; id !== undefined && id !== start; id = cameFrom.get(id))
    path.push(id)
  return [...path, start].reverse()
}
