import { describe, expect, it } from 'vitest'
import type { Condition } from '../condition.js'
import type { CriteriaSet } from '../criteria-set.js'
import type { Criterion } from '../criterion.js'
import type { Fact } from '../fact.js'
import type { Parameter, ParameterType, ParameterValue } from '../parameter.js'
import { firstLoosening, isAsTight, tighterDirection } from './tightening.js'

const label = { vi: 'x' }
const law: Pick<ParameterValue, 'legalBasis' | 'verification'> = { legalBasis: [], verification: 'verified' }
const dated = (from: string, value: ParameterValue['value'], before?: string): ParameterValue => ({
  from,
  value,
  ...(before === undefined ? {} : { before }),
  ...law,
})
const parameter = (type: ParameterType, ...values: ParameterValue[]): Parameter => ({
  id: 'limit',
  label,
  type,
  ...(type === 'number' ? { unit: 'case' } : {}),
  values,
})
const limit = { parameter: 'limit' }
const fact = (id: string, derived?: Fact['derived']): Fact => ({
  id,
  label,
  type: 'number',
  unit: 'case',
  ...(derived ? { derived } : {}),
})
const criterion = (condition: Condition, rest: Partial<Criterion> = {}): Criterion => ({
  id: 'a',
  code: 'a',
  title: label,
  kind: 'required',
  condition,
  ...law,
  ...rest,
})
const atMost = { fact: 'crimes', operator: 'lessThanInclusive', value: limit } as const
const always = { fact: 'crimes', operator: 'equal', value: 0 } as const

function direction(changes: Partial<CriteriaSet>, type: ParameterType = 'number') {
  return tighterDirection(
    {
      formatVersion: 1,
      id: 'x',
      revision: 1,
      title: label,
      inForce: { from: '2020-01-01' },
      window: { start: '01-01' },
      legalDocuments: [],
      facts: [fact('crimes')],
      parameters: [parameter(type)],
      criteria: [],
      outcomeRule: {},
      bands: [],
      ...changes,
    },
    'limit',
  )
}
const of = (condition: Condition, rest?: Partial<Criterion>) =>
  direction({ criteria: [criterion(condition, rest)] })

describe('the stricter way of a parameter', () => {
  it('is down for an upper limit, up for a lower one, and turned round by "not"', () => {
    expect(of(atMost)).toBe('lower')
    expect(of({ ...atMost, operator: 'greaterThan' })).toBe('higher')
    expect(of({ not: { any: [atMost, always] } })).toBe('higher')
  })

  it('is named by what the parameter is', () => {
    const onDays = { ...atMost, fact: 'filed-on' } as const
    expect(direction({ criteria: [criterion(onDays)] }, 'month-day')).toBe('earlier')
    expect(direction({ criteria: [criterion({ ...onDays, operator: 'greaterThan' })] }, 'date')).toBe('later')
    expect(direction({ criteria: [criterion({ ...onDays, operator: 'in' })] }, 'choices')).toBe('subset')
    expect(direction({ criteria: [criterion({ ...onDays, operator: 'notIn' })] }, 'choices')).toBe('superset')
    expect(direction({ criteria: [criterion({ ...onDays, operator: 'equal' })] }, 'boolean')).toBe('none')
  })

  it('is none where two uses pull in different directions, and where nothing uses it', () => {
    expect(of({ all: [atMost, { ...atMost, operator: 'greaterThan' }] })).toBe('none')
    expect(of({ ...atMost, operator: 'equal' })).toBe('none')
    expect(of(always)).toBe('none')
    expect(direction({ criteria: [criterion(atMost)], parameters: [] })).toBe('none')
  })

  it('is to apply to more subjects, unless more could then earn something', () => {
    expect(of(always, { applicability: atMost })).toBe('higher')
    expect(of(always, { applicability: atMost, kind: 'scored', points: 1 })).toBe('none')
    expect(
      direction({
        criteria: [criterion(always, { applicability: atMost })],
        outcomeRule: { atLeast: [{ count: 1, of: ['a'] }] },
      }),
    ).toBe('none')
    expect(
      direction({
        criteria: [criterion(always)],
        exclusions: [{ id: 'e', label, when: atMost, ...law }],
      }),
    ).toBe('none')
  })

  it('is to give fewer points and to take off more', () => {
    const scored = { kind: 'scored', points: 9 } as const
    const tiers = [
      { points: 9, when: atMost },
      { points: 5, when: always },
    ]
    expect(of(always, { ...scored, tiers })).toBe('lower')
    expect(of(always, { ...scored, tiers: [...tiers].reverse() })).toBe('none')
    expect(of(always, { ...scored, deductions: [{ points: 1, when: atMost }] })).toBe('higher')
  })

  it('is to ask for more points, a larger share, more criteria', () => {
    expect(direction({ outcomeRule: { minimumPoints: limit } })).toBe('higher')
    expect(direction({ outcomeRule: { minimumShare: limit } })).toBe('higher')
    expect(direction({ outcomeRule: { atLeast: [{ count: limit, of: ['a'] }] } })).toBe('higher')
  })

  it('follows from the lower end of a band, whose upper neighbour begins there', () => {
    const band = { label, outcome: 'met' } as const
    const good = { ...band, id: 'good', minimumPoints: limit }
    const fair = { ...band, id: 'fair', belowPoints: limit }
    expect(direction({ bands: [good, fair] })).toBe('higher')
    expect(direction({ bands: [fair] })).toBe('lower')
    expect(direction({ bands: [{ ...good, mandatory: ['a'] }, fair] })).toBe('none')
    expect(direction({ bands: [{ ...band, id: 'b', when: atMost }] })).toBe('lower')
  })

  it('is found behind derivations', () => {
    const allowed = fact('allowed', { kind: 'parameter', parameter: 'limit' })
    const room = fact('room', { kind: 'difference', minuend: 'allowed', subtrahend: 'crimes' })
    const facts = [fact('crimes'), allowed, room]
    const within = { fact: 'room', operator: 'greaterThanInclusive', value: 0 } as const
    expect(direction({ facts, criteria: [criterion(within)] })).toBe('lower')
    const share = fact('share', { kind: 'percent', numerator: 'crimes', denominator: 'allowed' })
    expect(direction({ facts: [...facts, share], criteria: [criterion({ ...within, fact: 'share' })] })).toBe(
      'none',
    )
  })

  it('is found behind counted events and their classes', () => {
    const grave = [
      { id: 'grave', label },
      { id: 'light', label },
    ]
    const eventTypes: CriteriaSet['eventTypes'] = [
      {
        id: 'fire',
        label,
        fields: [
          { id: 'damage', label, type: 'number', unit: 'dong' },
          {
            id: 'severity',
            label,
            type: 'choice',
            options: grave,
            classification: {
              rows: [
                {
                  option: 'grave',
                  when: { fact: 'damage', operator: 'greaterThanInclusive', value: limit },
                },
              ],
              otherwise: 'light',
            },
          },
        ],
      },
    ]
    const counting = (where: Condition) => {
      const fires = fact('fires', { kind: 'count', events: ['fire'], where })
      const none = { fact: 'fires', operator: 'lessThanInclusive', value: 0 } as const
      return direction({ eventTypes, facts: [fires], criteria: [criterion(none)] })
    }
    expect(counting({ fact: 'severity', operator: 'equal', value: 'grave' })).toBe('lower')
    expect(counting({ fact: 'severity', operator: 'in', value: ['light'] })).toBe('higher')
    expect(counting({ fact: 'severity', operator: 'in', value: { parameter: 'classes' } })).toBe('none')
    expect(counting({ fact: 'damage', operator: 'lessThan', value: limit })).toBe('higher')
  })
})

describe('a local value', () => {
  it('is as strict where it does not move the other way', () => {
    expect([isAsTight('higher', 5, 5), isAsTight('higher', 5, 6), isAsTight('higher', 5, 4)]).toEqual([
      true,
      true,
      false,
    ])
    expect(isAsTight('earlier', '03-31', '03-30')).toBe(true)
    expect(isAsTight('subset', ['a', 'b'], ['b'])).toBe(true)
    expect(isAsTight('subset', ['b'], ['a', 'b'])).toBe(false)
    expect(isAsTight('superset', ['b'], ['b', 'a'])).toBe(true)
    expect([isAsTight('none', 1, 1), isAsTight('none', 1, 2)]).toEqual([true, false])
    expect(isAsTight('none', ['a', 'b'], ['b', 'a'])).toBe(true)
  })

  const base = parameter('number', dated('2020-01-01', 100), dated('2025-01-01', 95))
  const first = (local: ParameterValue[], within = { from: '2020-01-01' }) =>
    firstLoosening(base, local, 'higher', within)

  it('must be as strict on every day, also after the base has become stricter', () => {
    const stricter = parameter('number', dated('2020-01-01', 90), dated('2025-01-01', 95))
    const local = [dated('2022-01-01', 92)]
    expect(firstLoosening(stricter, local, 'higher', { from: '2020-01-01' })).toEqual({
      on: '2025-01-01',
      base: 95,
      local: 92,
      index: 0,
    })
    expect(
      firstLoosening(stricter, local, 'higher', { from: '2020-01-01', before: '2025-01-01' }),
    ).toBeUndefined()
  })

  it('is compared only from its own day on', () => {
    expect(first([dated('2025-01-01', 95)])).toBeUndefined()
    expect(first([dated('2024-12-31', 95)])).toMatchObject({ on: '2024-12-31', base: 100, local: 95 })
  })

  it('may end, because the base holds again then', () => {
    expect(first([dated('2026-01-01', 99, '2027-01-01')])).toBeUndefined()
    expect(first([dated('2024-01-01', 99, '2025-01-01')])).toMatchObject({ on: '2024-01-01', local: 99 })
  })
})
