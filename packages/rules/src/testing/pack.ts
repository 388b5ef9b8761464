import type { CriteriaSet, ReportedValue } from '@tieuchi/schemas'
import { isReportable } from '@tieuchi/schemas/model'
import { findPack } from '@tieuchi/schemas/packs'
import { evaluate } from '../evaluate.js'

export type Facts = Record<string, ReportedValue>

/** The criteria set of a pack such as `vn.commune@1`. */
export function packNamed(name: string): CriteriaSet {
  const [pack] = findPack(name)
  if (!pack) throw new Error(`There is no pack ${name}.`)
  return pack.criteriaSet
}

/** Facts with which everything is met: true, no cases, 100 of 100 and 18 of 25, in the first quarter, excellent. */
export function goodFacts(set: CriteriaSet, year: number): Facts {
  const amounts: Facts = { 'areas-total': 25, 'areas-safe': 18 }
  const of = ({ id, type, unit }: CriteriaSet['facts'][number]): ReportedValue => {
    if (type === 'boolean') return true
    if (type === 'date') return `${year}-03-31`
    if (type === 'choice') return 'excellent'
    return amounts[id] ?? (unit === 'household' ? 100 : 0)
  }
  return Object.fromEntries(set.facts.filter(isReportable).map((fact) => [fact.id, of(fact)]))
}

/** The outcome of the whole and of each criterion by its code. */
export async function outcomesOf(set: CriteriaSet, facts: Facts, on: string) {
  const evaluation = evaluate(set, { facts }, { on })
  return {
    evaluation,
    outcome: evaluation.outcome,
    of: Object.fromEntries(evaluation.criteria.map(({ code, outcome }) => [code, outcome])),
    missing: Object.fromEntries(evaluation.criteria.map(({ code, missing }) => [code, missing])),
  }
}
