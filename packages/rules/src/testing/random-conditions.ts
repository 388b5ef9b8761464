import type { Condition } from '@tieuchi/schemas'
import fc from 'fast-check'

type Comparison = Extract<Condition, { fact: string }>

export const options = ['low', 'middle', 'high'].map((id) => ({ id, label: { vi: id } }))
export const optionIds = options.map(({ id }) => id)
export const dates = ['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31']

export const ordered = [
  'equal',
  'notEqual',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
] as const
export const equality = ['equal', 'notEqual'] as const
export const listed = ['in', 'notIn'] as const

/** Comparisons of one of the facts or fields with a literal or one of the references. */
export function comparisonOf(
  ids: readonly string[],
  operators: readonly Comparison['operator'][],
  literal: fc.Arbitrary<number | string | boolean | string[] | number[]>,
  references: readonly ({ parameter: string } | { fact: string })[] = [],
): fc.Arbitrary<Condition> {
  const value = fc.oneof(literal, ...(references.length > 0 ? [fc.constantFrom(...references)] : []))
  return fc.record({ fact: fc.constantFrom(...ids), operator: fc.constantFrom(...operators), value })
}

export const someOf = <Value>(values: readonly Value[]): fc.Arbitrary<Value[]> =>
  fc.array(fc.constantFrom(...values), { minLength: 1, maxLength: 3 })

/** Conditions of nested groups of these comparisons. */
export function conditionsOf(comparison: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> {
  return fc.letrec<{ condition: Condition }>((tie) => {
    const children = fc.array(tie('condition'), { minLength: 1, maxLength: 3 })
    return {
      condition: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        comparison,
        fc.record({ all: children }),
        fc.record({ any: children }),
        fc.record({ not: tie('condition') }),
      ),
    }
  }).condition
}
