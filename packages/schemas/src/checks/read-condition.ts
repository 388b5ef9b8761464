import { type Comparison, comparison } from '../condition.js'
import { type Issue, type Path, problem } from '../issue.js'
import { conditionLimits } from '../model/condition.js'
import { shapeIssues, typeName } from '../shape-issues.js'
import { readFields } from './read-entries.js'

/** What could be read of a condition: its comparisons, with the fields that are right, and the problems of its shape. */
export interface ReadCondition {
  comparisons: { path: Path; comparison: Partial<Comparison> }[]
  issues: Issue[]
}

/**
 * Reads a condition in one walk that ends at the limits. It accepts what the schema `condition` accepts; the schema
 * alone tries every kind of node on every node, which a hostile document can make arbitrarily expensive.
 */
export function readCondition(raw: unknown, path: Path): ReadCondition {
  const comparisons: ReadCondition['comparisons'] = []
  const issues: Issue[] = []
  const exceeded = { depth: false, nodes: false }
  let nodes = 0

  function visit(node: unknown, at: Path, depth: number): void {
    nodes += 1
    exceeded.nodes ||= nodes > conditionLimits.nodes
    exceeded.depth ||= depth > conditionLimits.depth
    if (nodes > conditionLimits.nodes || depth > conditionLimits.depth) return
    const kind = kindOf(node)
    if (kind === undefined) issues.push(problem(node === undefined ? 'missing' : 'bad-condition', at, {}))
    else if (kind === 'comparison') visitComparison(node, at)
    else visitGroup(node as Record<string, unknown>, kind, at, depth)
  }

  function visitGroup(node: Record<string, unknown>, kind: 'all' | 'any' | 'not', at: Path, depth: number) {
    for (const key of Object.keys(node)) {
      if (key !== kind) issues.push(problem('unknown-key', [...at, key], { key }))
    }
    const inside = node[kind]
    const path = [...at, kind]
    if (kind === 'not') visit(inside, path, depth + 1)
    else if (inside === undefined) issues.push(problem('missing', path, {}))
    else if (!Array.isArray(inside))
      issues.push(problem('wrong-type', path, { expected: 'array', received: typeName(inside) }))
    else if (inside.length === 0) issues.push(problem('empty-group', path, {}))
    else {
      for (let index = 0; index < inside.length && !exceeded.nodes; index++)
        visit(inside[index], [...path, index], depth + 1)
    }
  }

  function visitComparison(node: unknown, at: Path) {
    const read = comparison.safeParse(node)
    if (!read.success) issues.push(...shapeIssues(read.error, node, at))
    comparisons.push({ path: at, comparison: read.success ? read.data : readFields(comparison, node) })
  }

  visit(raw, path, 1)
  if (exceeded.depth) issues.push(problem('condition-too-deep', path, { limit: conditionLimits.depth }))
  if (exceeded.nodes) issues.push(problem('condition-too-large', path, { limit: conditionLimits.nodes }))
  return { comparisons, issues }
}

/** The kind of node that the keys announce, or undefined where it is none. */
function kindOf(node: unknown): 'all' | 'any' | 'not' | 'comparison' | undefined {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return undefined
  for (const kind of ['all', 'any', 'not'] as const) if (Object.hasOwn(node, kind)) return kind
  const compared = ['fact', 'operator', 'value'].some((key) => Object.hasOwn(node, key))
  return compared ? 'comparison' : undefined
}
