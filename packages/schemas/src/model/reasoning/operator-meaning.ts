import type { OperatorId } from '../operator.js'
import { among, between, type Domain, isNumbers, type Value, without } from './domain.js'

/** How two facts stand to each other. */
export interface Relation {
  kind: 'less' | 'at-most' | 'same' | 'different'
  left: string
  right: string
}

/** What an operator says in terms of sets. */
interface Meaning {
  /** What holds where this one fails, for a fact that is known. */
  complement: OperatorId
  /** The values of a domain for which it holds; undefined where it holds for none. */
  narrow: (domain: Domain, required: Value | readonly Value[]) => Domain | undefined
  /** Between two facts; operators that take a list have none. */
  relation?: (left: string, right: string) => Relation
}

/** The operators as sets of values: a row for each, held to its test by a property test. */
export const operatorMeanings: Record<OperatorId, Meaning> = {
  equal: {
    complement: 'notEqual',
    narrow: (domain, required) => kept(domain, [required as Value]),
    relation: (left, right) => ({ kind: 'same', left, right }),
  },
  notEqual: {
    complement: 'equal',
    narrow: (domain, required) => dropped(domain, [required as Value]),
    relation: (left, right) => ({ kind: 'different', left, right }),
  },
  lessThan: {
    complement: 'greaterThanInclusive',
    narrow: (domain, required) => ordered(domain, Number.NEGATIVE_INFINITY, false, Number(required), true),
    relation: (left, right) => ({ kind: 'less', left, right }),
  },
  lessThanInclusive: {
    complement: 'greaterThan',
    narrow: (domain, required) => ordered(domain, Number.NEGATIVE_INFINITY, false, Number(required), false),
    relation: (left, right) => ({ kind: 'at-most', left, right }),
  },
  greaterThan: {
    complement: 'lessThanInclusive',
    narrow: (domain, required) => ordered(domain, Number(required), true, Number.POSITIVE_INFINITY, false),
    relation: (left, right) => ({ kind: 'less', left: right, right: left }),
  },
  greaterThanInclusive: {
    complement: 'lessThan',
    narrow: (domain, required) => ordered(domain, Number(required), false, Number.POSITIVE_INFINITY, false),
    relation: (left, right) => ({ kind: 'at-most', left: right, right: left }),
  },
  in: { complement: 'notIn', narrow: (domain, required) => kept(domain, required as readonly Value[]) },
  notIn: { complement: 'in', narrow: (domain, required) => dropped(domain, required as readonly Value[]) },
}

function kept(domain: Domain, values: readonly Value[]): Domain | undefined {
  if (isNumbers(domain)) return among(domain, values as readonly number[])
  const left = values.filter((value) => domain.has(value as string | boolean))
  return left.length === 0 ? undefined : new Set(left as (string | boolean)[])
}

function dropped(domain: Domain, values: readonly Value[]): Domain | undefined {
  if (isNumbers(domain)) return without(domain, values as readonly number[])
  const left = [...domain].filter((value) => !values.includes(value))
  return left.length === 0 ? undefined : new Set(left)
}

function ordered(
  domain: Domain,
  low: number,
  lowOpen: boolean,
  high: number,
  highOpen: boolean,
): Domain | undefined {
  return isNumbers(domain) ? between(domain, low, lowOpen, high, highOpen) : domain
}
