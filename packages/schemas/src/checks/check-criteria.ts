import { type Issue, type Path, problem } from '../issue.js'
import type { Scope } from './check-comparison.js'
import { factScope } from './check-conditions.js'
import type { ReadableCriterion, ReadableParts } from './readable-parts.js'

/** Points, tiers and deductions go with scored criteria and fit each other. */
export function checkCriteria(parts: ReadableParts): Issue[] {
  const facts = factScope(parts)
  return parts.criteria.flatMap(({ index, item }) => {
    const path: Path = ['criteria', index]
    return [
      ...checkKind(item, path),
      ...checkTiers(item, [...path, 'tiers']),
      ...checkDeductions(item, [...path, 'deductions'], facts),
    ]
  })
}

function checkKind(criterion: ReadableCriterion, path: Path): Issue[] {
  const { kind } = criterion
  if (kind === 'scored') {
    return criterion.points === undefined ? [problem('points-required', [...path, 'points'], {})] : []
  }
  if (kind === undefined) return []
  return (['points', 'tiers', 'deductions'] as const)
    .filter((key) => criterion[key] !== undefined)
    .map((key) => problem('points-not-allowed', [...path, key], { kind }))
}

function checkTiers({ kind, points, tiers }: ReadableCriterion, path: Path): Issue[] {
  if (kind !== 'scored' || points === undefined) return []
  return (tiers ?? []).flatMap((tier, index) =>
    tier.points > points ? [problem('tier-above-points', [...path, index, 'points'], { points })] : [],
  )
}

function checkDeductions({ kind, deductions }: ReadableCriterion, path: Path, facts: Scope): Issue[] {
  if (kind !== 'scored') return []
  return (deductions ?? []).flatMap(({ when, each, maximum }, index) => {
    const at = [...path, index]
    const issues: Issue[] = []
    if ((when === undefined) === (each === undefined)) issues.push(problem('when-or-each', at, {}))
    else if (maximum !== undefined && each === undefined) {
      issues.push(problem('maximum-needs-each', [...at, 'maximum'], {}))
    }
    if (each === undefined) return issues
    const fact = facts.measured.get(each)
    if (!facts.declares(each)) issues.push(facts.unknown(each, [...at, 'each']))
    else if (fact?.type !== undefined && fact.type !== 'number') {
      issues.push(problem('each-needs-number', [...at, 'each'], { fact: each, type: fact.type }))
    }
    return issues
  })
}
