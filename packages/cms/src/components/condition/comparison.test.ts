import { expect, test } from 'vitest'
import {
  factsFor,
  operatorsFor,
  parametersFor,
  withFact,
  withOperandKind,
  withOperator,
  withoutOpenParts,
} from './comparison.js'
import { facts, parameters } from './condition.fixture.js'

const [share, fires, crimes, attested, , rating] = facts
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)

test('offers the operators that the type of the fact allows', () => {
  expect(operatorsFor('boolean')).toEqual(['equal', 'notEqual'])
  expect(operatorsFor('date')).not.toContain('in')
  expect(operatorsFor(undefined)).toHaveLength(8)
})

test('offers parameters and facts of the same type and unit', () => {
  expect(ids(parametersFor(share, 'equal', parameters))).toEqual(['minimum-share'])
  expect(ids(parametersFor(rating, 'in', parameters))).toEqual([])
  expect(ids(factsFor(fires, facts))).toEqual(['crimes'])
})

test('another fact keeps operator and value where they still fit', () => {
  const comparison = { fact: 'fires', operator: 'lessThan', value: 3 }
  expect(withFact(comparison, crimes, fires)).toEqual({ fact: 'crimes', operator: 'lessThan', value: 3 })
  expect(withFact(comparison, share, fires)).toEqual({ fact: 'share', operator: 'lessThan', value: null })
  expect(withFact(comparison, attested, fires)).toEqual({ fact: 'attested', operator: 'equal', value: true })
})

test('a first fact gets the operator that is used most for its type', () => {
  expect(withFact({ operator: 'equal' }, fires, undefined)).toMatchObject({
    operator: 'greaterThanInclusive',
  })
  expect(withFact({ operator: 'equal' }, attested, undefined)).toMatchObject({
    operator: 'equal',
    value: true,
  })
})

test('what is not chosen is left out', () => {
  expect(withoutOpenParts({ fact: '', operator: 'equal', value: null })).toEqual({ operator: 'equal' })
  expect(withoutOpenParts({ fact: 'fires', operator: 'equal', value: 0 })).toEqual({
    fact: 'fires',
    operator: 'equal',
    value: 0,
  })
})

test('an operator that takes a list makes a list of the value, and back', () => {
  const one = { fact: 'rating', operator: 'equal', value: 'good' }
  const many = withOperator(one, 'in')
  expect(many).toEqual({ fact: 'rating', operator: 'in', value: ['good'] })
  expect(withOperator(many, 'notEqual')).toEqual({ fact: 'rating', operator: 'notEqual', value: 'good' })
})

test('another kind of right side begins empty; the same kind stays', () => {
  const comparison = { fact: 'fires', operator: 'equal', value: 0 }
  expect(withOperandKind(comparison, 'parameter').value).toEqual({ parameter: '' })
  expect(withOperandKind(comparison, 'value')).toBe(comparison)
})
