import type { Condition, Criterion, ReportedValue } from '@tieuchi/schemas'
import { describe, expect, it } from 'vitest'
import { evaluate } from './evaluate.js'
import { aCriteriaSet, aCriterion, aFact } from './testing/a-criteria-set.js'

const atLeast = (fact: string, value: number): Condition => ({
  fact,
  operator: 'greaterThanInclusive',
  value,
})
const isTrue = (fact: string): Condition => ({ fact, operator: 'equal', value: true })
const number = (id: string, unit: 'count' | 'metre' | 'household') => aFact(id, { unit })
const share = (id: string, numerator: string) =>
  aFact(id, { unit: 'percent', derived: { kind: 'percent', numerator, denominator: 'households' } })

const advisory: Partial<Criterion> = { kind: 'advisory' }

/** A criterion that is known by its code in capitals. */
const coded = (code: string, condition: Condition, rest: Partial<Criterion> = {}) =>
  aCriterion(code.toLowerCase(), condition, { ...rest, code })

const set = aCriteriaSet({
  facts: [
    number('extinguishers', 'count'),
    number('breaking-tools', 'count'),
    number('alarm-bells', 'count'),
    number('alarm-buttons', 'count'),
    aFact('interlinked', { type: 'boolean' }),
    number('alley-depth', 'metre'),
    aFact('truck-can-enter', { type: 'boolean' }),
    number('fire-points', 'count'),
    number('gate-width', 'metre'),
    number('gate-height', 'metre'),
    ...[
      'rules-posted',
      'number-114-posted',
      'roads-clear',
      'plan-approved',
      'dossier-kept',
      'team-trained',
    ].map((id) => aFact(id, { type: 'boolean' })),
    ...['households', 'trained', 'equipped', 'two-exits', 'alarmed'].map((id) => number(id, 'household')),
    share('trained-share', 'trained'),
    share('equipped-share', 'equipped'),
    share('two-exits-share', 'two-exits'),
    share('alarmed-share', 'alarmed'),
  ],
  criteria: [
    coded('F2', atLeast('extinguishers', 1)),
    coded('F3', atLeast('breaking-tools', 1)),
    coded('F4', {
      all: [atLeast('alarm-bells', 1), atLeast('alarm-buttons', 2), isTrue('interlinked')],
    }),
    coded('F5', atLeast('fire-points', 1), {
      applicability: {
        all: [atLeast('alley-depth', 50), { fact: 'truck-can-enter', operator: 'equal', value: false }],
      },
    }),
    coded('F7', { all: [atLeast('gate-width', 3.5), atLeast('gate-height', 5)] }),
    coded('F8', { all: ['rules-posted', 'number-114-posted', 'roads-clear'].map(isTrue) }),
    coded('F9', { all: ['plan-approved', 'dossier-kept', 'team-trained'].map(isTrue) }),
    coded('F10', atLeast('trained-share', 100), advisory),
    coded('F12', atLeast('equipped-share', 100), advisory),
    coded('F13', atLeast('two-exits-share', 100), advisory),
    coded('F14', atLeast('alarmed-share', 100), advisory),
  ],
})

/** Everything on its threshold. */
const onThreshold: Record<string, ReportedValue> = {
  extinguishers: 1,
  'breaking-tools': 1,
  'alarm-bells': 1,
  'alarm-buttons': 2,
  interlinked: true,
  'alley-depth': 50,
  'truck-can-enter': false,
  'fire-points': 1,
  'gate-width': 3.5,
  'gate-height': 5,
  'rules-posted': true,
  'number-114-posted': true,
  'roads-clear': true,
  'plan-approved': true,
  'dossier-kept': true,
  'team-trained': true,
  households: 250,
  trained: 250,
  equipped: 250,
  'two-exits': 250,
  alarmed: 250,
}

async function judged(facts: Record<string, ReportedValue>) {
  const { outcome, criteria } = await evaluate(
    set,
    { facts: { ...onThreshold, ...facts } },
    { on: '2026-06-01' },
  )
  return { outcome, of: Object.fromEntries(criteria.map(({ code, outcome: own }) => [code, own])) }
}

describe('fire safety as it is published locally', () => {
  it('is met where everything is on its threshold', async () => {
    const { outcome, of } = await judged({})
    expect(outcome).toBe('met')
    expect(new Set(Object.values(of))).toEqual(new Set(['met']))
  })

  it.each([
    ['F2', 'an extinguisher', { extinguishers: 0 }],
    ['F3', 'a breaking tool', { 'breaking-tools': 0 }],
    ['F4', 'a bell', { 'alarm-bells': 0 }],
    ['F4', 'two buttons', { 'alarm-buttons': 1 }],
    ['F4', 'interlinking', { interlinked: false }],
    ['F5', 'a public fire point in a deep alley', { 'fire-points': 0 }],
    ['F7', 'a gate of 3.5 m width', { 'gate-width': 3.49 }],
    ['F7', 'a gate of 5 m height', { 'gate-height': 4.99 }],
    ['F8', 'posted rules', { 'rules-posted': false }],
    ['F8', 'the number 114', { 'number-114-posted': false }],
    ['F8', 'clear roads', { 'roads-clear': false }],
    ['F9', 'an approved plan', { 'plan-approved': false }],
    ['F9', 'a dossier', { 'dossier-kept': false }],
    ['F9', 'a trained team', { 'team-trained': false }],
  ])('%s fails for want of %s', async (code, _, facts) => {
    const { outcome, of } = await judged(facts)
    expect(outcome).toBe('not-met')
    expect(Object.keys(of).filter((own) => of[own] === 'not-met')).toEqual([code])
  })

  it.each([
    ['F10', 'trained people', { trained: 249 }],
    ['F12', 'extinguishers in each household', { equipped: 249 }],
    ['F13', 'second exits', { 'two-exits': 249 }],
    ['F14', 'fire alarms', { alarmed: 249 }],
  ])('%s is missed where one of 250 households has no %s, which decides nothing', async (code, _, facts) => {
    const { outcome, of } = await judged(facts)
    expect({ outcome, own: of[code] }).toEqual({ outcome: 'met', own: 'not-met' })
  })

  it('asks for a public fire point only from 50 m on and where a truck cannot enter', async () => {
    const without = { 'fire-points': 0 }
    expect((await judged({ ...without, 'alley-depth': 49.9 })).of.F5).toBe('not-applicable')
    expect((await judged({ ...without, 'truck-can-enter': true })).of.F5).toBe('not-applicable')
    expect((await judged({ ...without, 'alley-depth': null })).of.F5).toBe('undetermined')
  })
})
