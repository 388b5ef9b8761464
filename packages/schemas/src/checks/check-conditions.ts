import { type Issue, problem } from '../issue.js'
import { issueLimit } from '../json-limits.js'
import { checkComparison, type Scope } from './check-comparison.js'
import type { ReadableCondition } from './read-conditioned.js'
import type { ReadableParts } from './readable-parts.js'
import { recordScopes } from './record-scope.js'

/**
 * Every comparison names things that exist and can be compared: facts of the set, or in conditions over records the
 * fields of these.
 */
export function checkConditions(parts: ReadableParts): Issue[] {
  const facts = factScope(parts)
  const records = recordScopes(parts, facts)
  const issues: Issue[] = []
  const check = (conditions: ReadableCondition[], scope: Scope | undefined) => {
    if (!scope) return
    for (const { comparisons } of conditions) {
      if (issues.length > issueLimit) return
      issues.push(...comparisons.flatMap(({ comparison, path }) => checkComparison(comparison, path, scope)))
    }
  }
  for (const { item } of parts.facts) check(item.conditions, records.behind(item.records))
  for (const { item } of parts.criteria) check(item.conditions, facts)
  for (const { item } of [...parts.bands, ...parts.exclusions]) check(item.conditions, facts)
  for (const { item } of [...parts.eventTypes, ...parts.lists]) check(item.conditions, records.of(item))
  return issues
}

/** The names that conditions over facts may use. */
export function factScope(parts: ReadableParts): Scope {
  const declared = new Set(parts.declared.facts.map(({ item }) => item))
  return {
    measured: new Map(parts.facts.map(({ item }) => [item.id, item])),
    declares: (id) => declared.has(id),
    unknown: (fact, path) => problem('unknown-fact', path, { fact }),
    parameters: new Map(parts.parameters.map(({ item }) => [item.id, item])),
    declaredParameters: new Set(parts.declared.parameters.map(({ item }) => item)),
  }
}
