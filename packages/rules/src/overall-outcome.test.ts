import type { Assessment, CriteriaSet } from '@tieuchi/schemas'
import { describe, expect, it } from 'vitest'
import { evaluate } from './evaluate.js'
import { aCriteriaSet, aCriterion, aFact, aParameter } from './testing/a-criteria-set.js'

const on = '2026-06-01'
const isTrue = (fact: string) => ({ fact, operator: 'equal' as const, value: true })
const booleans = (...ids: string[]) => ids.map((id) => aFact(id, { type: 'boolean' }))
const judged = (set: CriteriaSet, facts: Assessment['facts']) => evaluate(set, { facts }, { on })

const exclusion = {
  id: 'left-out',
  label: { vi: 'Không xét' },
  when: isTrue('left-out'),
  legalBasis: [],
  verification: 'verified' as const,
}

describe('the outcome of the whole', () => {
  const set = aCriteriaSet({
    facts: booleans('a', 'b', 'applies', 'left-out'),
    criteria: [
      aCriterion('a', isTrue('a'), { applicability: isTrue('applies') }),
      aCriterion('b', isTrue('b'), { kind: 'advisory' }),
    ],
    exclusions: [exclusion],
    outcomeRule: { mandatory: ['a'] },
  })
  const outcome = async (facts: Assessment['facts']) => (await judged(set, facts)).outcome

  it('is not-applicable for whoever is left out, whatever the criteria say', async () => {
    expect(await outcome({ 'left-out': true })).toBe('not-applicable')
    expect(await outcome({ 'left-out': true, applies: true, a: false })).toBe('not-applicable')
  })

  it('is not given while it is open whether the subject is left out', async () => {
    expect(await outcome({ applies: true, a: true })).toBe('undetermined')
    const { bands, missing } = await judged(set, { applies: true, a: false, b: true })
    expect(bands).toEqual(['met', 'not-met'])
    expect(missing).toEqual([{ code: 'not-reported', fact: 'left-out' }])
  })

  it('is not-applicable where nothing applies, left out or not', async () => {
    expect(await outcome({ applies: false })).toBe('not-applicable')
    expect(await outcome({ applies: false, 'left-out': false })).toBe('not-applicable')
  })

  it('does not ask those who are left out for anything, though their criteria are still judged', async () => {
    const { missing, criteria, exclusions } = await judged(set, { 'left-out': true, applies: true })
    expect(missing).toEqual([])
    expect(criteria[0]).toMatchObject({ outcome: 'undetermined', missing: ['a'] })
    expect(exclusions).toMatchObject([{ id: 'left-out', outcome: 'met', reasons: { found: true } }])
  })
})

describe('an advisory criterion that the rule names', () => {
  const set = aCriteriaSet({
    facts: booleans('a', 'b', 'applies'),
    criteria: [
      aCriterion('a', isTrue('a'), { applicability: isTrue('applies') }),
      aCriterion('b', isTrue('b'), { kind: 'advisory' }),
    ],
    outcomeRule: { mandatory: ['b'] },
  })

  it('decides, and keeps the whole applicable where no other criterion applies', async () => {
    const outcome = async (b: boolean) => (await judged(set, { applies: false, b })).outcome
    expect(await outcome(true)).toBe('met')
    expect(await outcome(false)).toBe('not-met')
  })
})

describe('what a set without requirements and exclusions is', () => {
  it('shows in an evaluation without either', async () => {
    const set = aCriteriaSet({ facts: booleans('a'), criteria: [aCriterion('a', isTrue('a'))] })
    const evaluation = await judged(set, { a: true })
    expect(evaluation).not.toHaveProperty('requirements')
    expect(evaluation).not.toHaveProperty('exclusions')
    expect(evaluation.criteria[0]).not.toHaveProperty('tiers')
    expect(evaluation.criteria[0]).not.toHaveProperty('deductions')
  })
})

describe('bands', () => {
  const label = { vi: 'Hạng' }
  const set = aCriteriaSet({
    facts: [...booleans('a', 'b', 'c'), aFact('fires')],
    parameters: [aParameter('later', [['2030-01-01', 3]], { unit: 'point' })],
    criteria: ['a', 'b', 'c'].map((id) => aCriterion(id, isTrue(id), { kind: 'scored', points: 1 })),
    outcomeRule: { minimumPoints: 1 },
    bands: [
      {
        id: 'best',
        label,
        outcome: 'met',
        mandatory: ['a'],
        when: { fact: 'fires', operator: 'equal', value: 0 },
      },
      { id: 'middle', label, outcome: 'met', belowPoints: 3 },
      { id: 'rest', label, outcome: 'met' },
      { id: 'near', label, outcome: 'not-met', belowPoints: { parameter: 'later' } },
      { id: 'far', label, outcome: 'not-met' },
    ],
  })
  const bands = async (facts: Assessment['facts']) => (await judged(set, facts)).bands
  const all = { a: true, b: true, c: true }

  it('have conditions over facts of their own, and the first that fits is given', async () => {
    expect(await bands({ ...all, fires: 0 })).toEqual(['best'])
    expect(await bands({ ...all, fires: 1 })).toEqual(['rest'])
    expect(await bands({ ...all, c: false, fires: 1 })).toEqual(['middle'])
    expect(await bands({ ...all, a: false, fires: 0 })).toEqual(['middle'])
  })

  it('are all that are still possible, and what they ask for is asked for', async () => {
    const { bands: possible, missing } = await judged(set, all)
    expect(possible).toEqual(['best', 'rest'])
    expect(missing).toEqual([{ code: 'not-reported', fact: 'fires' }])
  })

  it('ask for nothing that can no longer decide between them', async () => {
    const { bands: possible, missing } = await judged(set, { ...all, a: false })
    expect(possible).toEqual(['middle'])
    expect(missing).toEqual([])
  })

  it('name a threshold without a value on the date', async () => {
    const { bands: possible, missing } = await judged(set, { a: false, b: false, c: false, fires: 0 })
    expect(possible).toEqual(['near', 'far'])
    expect(missing).toEqual([{ code: 'parameter-without-value', parameter: 'later' }])
  })
})
