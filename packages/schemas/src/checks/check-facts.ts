import type { Fact } from '../fact.js'
import { type Issue, type Path, problem } from '../issue.js'
import { checkAmount } from './check-amount.js'
import { derivationCycles } from './derivation-cycles.js'
import type { ReadableParts } from './read-criteria-set.js'

/** Facts have what their type needs and nothing else; derivations read numbers and never themselves. */
export function checkFacts({ facts, declared }: ReadableParts): Issue[] {
  const byId = new Map(facts.map(({ item }) => [item.id, item]))
  const known = new Set(declared.facts.map(({ item }) => item))
  return [
    ...facts.flatMap(({ index, item }) => {
      const path: Path = ['facts', index]
      return [...checkTypeFields(item, path), ...checkDerivation(item, path, byId, known)]
    }),
    ...derivationCycles(facts).map(({ index, cycle }) =>
      problem('derived-cycle', ['facts', index, 'derived'], { facts: cycle }),
    ),
  ]
}

/** Numbers have a unit, choices have options, only dates are held to the period. */
function checkTypeFields({ type, unit, options, withinPeriod }: Partial<Fact>, path: Path): Issue[] {
  if (type === undefined) return []
  const issues: Issue[] = []
  if (type === 'number' && unit === undefined) issues.push(problem('unit-required', [...path, 'unit'], {}))
  if (type !== 'number' && unit !== undefined)
    issues.push(problem('unit-not-allowed', [...path, 'unit'], { type }))
  if (type === 'choice' && !options) issues.push(problem('options-required', [...path, 'options'], {}))
  if (type !== 'choice' && options)
    issues.push(problem('options-not-allowed', [...path, 'options'], { type }))
  if (type !== 'date' && withinPeriod) {
    issues.push(problem('period-not-allowed', [...path, 'withinPeriod'], { type }))
  }
  return issues
}

function checkDerivation(
  { id, type, unit, derived }: Partial<Fact>,
  path: Path,
  byId: Map<string | undefined, Partial<Fact>>,
  known: Set<string>,
): Issue[] {
  if (derived === undefined) return []
  const issues: Issue[] = []
  if (type !== undefined && type !== 'number') {
    issues.push(problem('derived-needs-number', [...path, 'type'], { fact: id ?? '', type }))
  }
  for (const { key, input } of namedInputs(derived)) {
    const at = [...path, 'derived', ...key]
    const source = byId.get(input)
    if (!known.has(input)) issues.push(problem('unknown-fact', at, { fact: input }))
    else if (source?.type !== undefined && source.type !== 'number') {
      issues.push(problem('derived-needs-number', at, { fact: input, type: source.type }))
    }
  }
  if ('whenEmpty' in derived && derived.whenEmpty !== undefined && unit !== undefined) {
    issues.push(...checkAmount(unit, derived.whenEmpty, [...path, 'derived', 'whenEmpty']))
  }
  return issues
}

function namedInputs(derived: NonNullable<Fact['derived']>): { key: Path; input: string }[] {
  if (derived.kind === 'sum') return derived.terms.map((input, index) => ({ key: ['terms', index], input }))
  return Object.entries(derived)
    .filter(([key]) => key !== 'kind' && key !== 'whenEmpty')
    .map(([key, input]) => ({ key: [key], input: String(input) }))
}
