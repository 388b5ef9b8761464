import type { FactType } from '../fact-type.js'
import type { LocalizedText } from '../localized-text.js'

/** What an operator compares: which facts, and one value or a list of values. */
export interface Operator {
  label: LocalizedText
  factTypes: readonly FactType[]
  operand: 'value' | 'list'
  /** As json-rules-engine decides it, for values of a type that it takes. */
  test: (found: Value, required: Value | Value[]) => boolean
}

type Value = number | boolean | string

const every: readonly FactType[] = ['number', 'boolean', 'date', 'choice']
const ordered: readonly FactType[] = ['number', 'date']
const listed: readonly FactType[] = ['number', 'choice']

/** Every operator, named as in json-rules-engine. A new operator is one row here. */
export const operators = {
  equal: {
    label: { vi: 'bằng', en: 'equals' },
    factTypes: every,
    operand: 'value',
    test: (found, required) => found === required,
  },
  notEqual: {
    label: { vi: 'khác', en: 'differs from' },
    factTypes: every,
    operand: 'value',
    test: (found, required) => found !== required,
  },
  lessThan: {
    label: { vi: 'nhỏ hơn', en: 'is less than' },
    factTypes: ordered,
    operand: 'value',
    test: (found, required) => found < required,
  },
  lessThanInclusive: {
    label: { vi: 'không quá', en: 'is at most' },
    factTypes: ordered,
    operand: 'value',
    test: (found, required) => found <= required,
  },
  greaterThan: {
    label: { vi: 'lớn hơn', en: 'is more than' },
    factTypes: ordered,
    operand: 'value',
    test: (found, required) => found > required,
  },
  greaterThanInclusive: {
    label: { vi: 'ít nhất là', en: 'is at least' },
    factTypes: ordered,
    operand: 'value',
    test: (found, required) => found >= required,
  },
  in: {
    label: { vi: 'là một trong', en: 'is one of' },
    factTypes: listed,
    operand: 'list',
    test: (found, required) => (required as Value[]).includes(found),
  },
  notIn: {
    label: { vi: 'không thuộc', en: 'is none of' },
    factTypes: listed,
    operand: 'list',
    test: (found, required) => !(required as Value[]).includes(found),
  },
} satisfies Record<string, Operator>

export type OperatorId = keyof typeof operators
export const operatorIds = /* @__PURE__ */ Object.keys(operators) as [OperatorId, ...OperatorId[]]

/** The row of an operator. */
export function operatorOf(id: OperatorId): Operator {
  return operators[id]
}
