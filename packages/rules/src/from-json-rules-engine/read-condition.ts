import type { Comparison, Condition } from '@tieuchi/schemas'
import { conditionLimits, isCalendarDate, type OperatorId, operators } from '@tieuchi/schemas/model'
import type { Notes } from './conversion-issue.js'

type Path = (string | number)[]

/** A comparison as the rules write it: the names of facts and choices are still theirs. */
export interface Use {
  comparison: Comparison
  path: Path
}

/** Conditions by the name with which rules refer to them. */
export type NamedConditions = ReadonlyMap<string, unknown>

/**
 * Reads a condition of json-rules-engine. What cannot be said in a criteria set is noted as a problem, and then the
 * condition is undefined. Comparisons are added to `uses`.
 */
export function readCondition(
  json: unknown,
  path: Path,
  named: NamedConditions,
  uses: Use[],
  notes: Notes,
): Condition | undefined {
  let nodes = 0
  const read = (
    value: unknown,
    at: Path,
    depth: number,
    within: readonly string[],
  ): Condition | undefined => {
    if (depth > conditionLimits.depth) {
      notes.problem('condition-too-deep', at, { limit: conditionLimits.depth })
      return undefined
    }
    nodes += 1
    if (nodes > conditionLimits.nodes) {
      if (nodes === conditionLimits.nodes + 1)
        notes.problem('condition-too-large', path, { limit: conditionLimits.nodes })
      return undefined
    }
    const node = entriesOf(value)
    const kinds = ['all', 'any', 'not', 'condition', 'fact'].filter((key) => node?.has(key))
    if (node === undefined || kinds.length !== 1) {
      notes.problem('bad-condition', at, { received: kindOf(value) })
      return undefined
    }
    noteKeys(node, kinds[0] as string, at, notes)
    const key = kinds[0]
    if (key === 'fact') return readComparison(node, at, uses, notes)
    if (key === 'condition') {
      const name = String(node.get('condition'))
      if (within.includes(name)) notes.problem('condition-cycle', at, { condition: name })
      else if (!named.has(name)) notes.problem('unknown-condition', at, { condition: name })
      else return read(named.get(name), at, depth, [...within, name])
      return undefined
    }
    if (key === 'not') {
      const inner = read(node.get('not'), [...at, 'not'], depth + 1, within)
      return inner && { not: inner }
    }
    return readGroup(
      key as 'all' | 'any',
      node,
      at,
      (child, place) => read(child, place, depth + 1, within),
      notes,
    )
  }
  return read(json, path, 1, [])
}

function readGroup(
  key: 'all' | 'any',
  node: ReadonlyMap<string, unknown>,
  at: Path,
  read: (child: unknown, path: Path) => Condition | undefined,
  notes: Notes,
): Condition | undefined {
  const list = node.get(key)
  if (!Array.isArray(list)) {
    notes.problem('bad-condition', [...at, key], { received: kindOf(list) })
    return undefined
  }
  if (list.length === 0) notes.problem('empty-group', [...at, key], {})
  const children: Condition[] = []
  // One more than can be read is enough to say that it is too large.
  for (const [index, child] of list.slice(0, conditionLimits.nodes + 1).entries()) {
    const condition = read(child, [...at, key, index])
    if (condition) children.push(condition)
  }
  if (children.length < list.length || children.length === 0) return undefined
  return key === 'all' ? { all: children } : { any: children }
}

const known: Record<string, readonly string[]> = {
  all: ['all', 'name', 'priority'],
  any: ['any', 'name', 'priority'],
  not: ['not', 'name', 'priority'],
  condition: ['condition', 'name', 'priority'],
  // What toJSON of a run adds says nothing about the condition.
  fact: [
    'fact',
    'operator',
    'value',
    'name',
    'priority',
    'path',
    'params',
    'factResult',
    'valueResult',
    'result',
  ],
}

/** Keys that a conversion would drop. The priority decides the order of evaluation only, never the result. */
function noteKeys(node: ReadonlyMap<string, unknown>, kind: string, at: Path, notes: Notes): void {
  for (const key of node.keys()) {
    if (!known[kind]?.includes(key)) notes.problem('unknown-key', [...at, key], { key })
  }
  const priority = node.get('priority')
  if (typeof priority === 'number') notes.warning('priority-dropped', [...at, 'priority'], { priority })
}

function readComparison(
  node: ReadonlyMap<string, unknown>,
  at: Path,
  uses: Use[],
  notes: Notes,
): Condition | undefined {
  const fact = node.get('fact')
  const operator = node.get('operator')
  if (typeof fact !== 'string') {
    notes.problem('bad-condition', [...at, 'fact'], { received: kindOf(fact) })
    return undefined
  }
  for (const key of ['path', 'params'] as const) {
    if (isGiven(node.get(key))) notes.problem('computed-fact', [...at, key], { key, fact })
  }
  const value = readOperand(node.get('value'), [...at, 'value'], notes)
  if (typeof operator !== 'string' || !Object.hasOwn(operators, operator)) {
    notes.problem('custom-operator', [...at, 'operator'], { operator: String(operator) })
    return undefined
  }
  if (value === undefined) return undefined
  const comparison: Comparison = { fact, operator: operator as OperatorId, value }
  uses.push({ comparison, path: at })
  return comparison
}

function readOperand(value: unknown, at: Path, notes: Notes): Comparison['value'] | undefined {
  if (isScalar(value)) return value
  if (Array.isArray(value) && value.length > 0 && value.length <= 200 && value.every(isListed)) return value
  const reference = entriesOf(value)
  const fact = reference?.get('fact')
  if (typeof fact === 'string') {
    for (const [key, given] of reference ?? []) {
      if (key === 'fact') continue
      if (key !== 'path' && key !== 'params') notes.problem('unknown-key', [...at, key], { key })
      else if (isGiven(given)) notes.problem('computed-fact', [...at, key], { key, fact })
    }
    return { fact }
  }
  notes.problem('bad-operand', at, { received: kindOf(value) })
  return undefined
}

const isGiven = (value: unknown) => value !== undefined && value !== null && value !== ''

const isListed = (value: unknown): value is number | string => isScalar(value) && typeof value !== 'boolean'

function isScalar(value: unknown): value is number | string | boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  return typeof value === 'boolean' || (typeof value === 'string' && value.length <= 200)
}

/** The own properties of an object; names such as `__proto__` are names like any other. */
export function entriesOf(value: unknown): Map<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return new Map(Object.entries(value))
}

export function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value)
  return Array.isArray(value) ? 'array' : typeof value
}

/** What a literal is an example of. */
export function typeOfLiteral(value: number | string | boolean): 'number' | 'boolean' | 'date' | 'choice' {
  if (typeof value === 'number') return 'number'
  if (typeof value === 'boolean') return 'boolean'
  return isCalendarDate(value) ? 'date' : 'choice'
}
