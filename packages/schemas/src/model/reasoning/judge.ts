import type { Condition } from '../../condition.js'
import { childConditions } from '../condition.js'
import type { Context } from './context.js'
import { type Domain, isNumbers } from './domain.js'
import { type Literal, literalOf } from './literal.js'
import { operatorMeanings } from './operator-meaning.js'

/** True, false, or undefined where not every assessment in the domains agrees or something is missing. */
export type Truth = boolean | undefined

/** Judges a condition for all assessments at once whose facts lie in the domains; a fact without one is missing. */
export function judge(condition: Condition, domains: ReadonlyMap<string, Domain>, context: Context): Truth {
  if ('fact' in condition) {
    if (refutes(literalOf(condition, false, context), domains)) return true
    return refutes(literalOf(condition, true, context), domains) ? false : undefined
  }
  if ('not' in condition) {
    const inner = judge(condition.not, domains, context)
    return inner === undefined ? undefined : !inner
  }
  const decisive = 'any' in condition
  const truths = childConditions(condition).map((child) => judge(child.condition, domains, context))
  if (truths.includes(decisive)) return decisive
  return truths.includes(undefined) ? undefined : !decisive
}

/** True where all facts of a comparison are known and nothing in their domains fits it. */
function refutes(literal: Literal | undefined, domains: ReadonlyMap<string, Domain>): boolean {
  if (literal === undefined) return false
  if (literal.kind === 'itself') return domains.has(literal.fact) && !literal.holds
  if (literal.kind === 'values') {
    const domain = domains.get(literal.fact)
    return (
      domain !== undefined &&
      operatorMeanings[literal.operator].narrow(domain, literal.required) === undefined
    )
  }
  const { kind, left, right } = literal.relation
  const [one, other] = [domains.get(left), domains.get(right)]
  if (!one || !other) return false
  if (!isNumbers(one) || !isNumbers(other)) {
    if (isNumbers(one) || isNumbers(other)) return false
    const shared = [...one].filter((value) => other.has(value))
    return kind === 'same' ? shared.length === 0 : one.size === 1 && other.size === 1 && shared.length === 1
  }
  if (kind === 'less') return one.low >= other.high
  if (kind === 'at-most') return one.low > other.high
  return kind === 'same'
    ? one.low > other.high || one.high < other.low
    : one.low === one.high && other.low === other.high && one.low === other.low
}
