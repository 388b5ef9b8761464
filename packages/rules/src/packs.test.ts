import { checkAssessment, evaluation as evaluationSchema } from '@tieuchi/schemas'
import { isFromRecords, isReportable } from '@tieuchi/schemas/model'
import { describe, expect, it } from 'vitest'
import { evaluate } from './evaluate.js'
import { requiredFacts } from './required-facts.js'
import { goodFacts, outcomesOf, packNamed } from './testing/pack.js'

const dates = {
  'vn.residential-area@1': '2020-10-30',
  'vn.residential-area@2': '2026-10-31',
  'vn.commune@1': '2020-11-29',
  'binh-duong.residential-area@1': '2020-10-30',
} as const
const names = Object.keys(dates) as (keyof typeof dates)[]

describe.each(names)('the pack %s', (name) => {
  const set = packNamed(name)
  const on = dates[name]
  const facts = goodFacts(set, Number(on.slice(0, 4)))

  it('is met where everything is as it should be', async () => {
    const { evaluation, outcome } = await outcomesOf(set, facts, on)
    expect(outcome).toBe('met')
    expect(evaluation.bands).toEqual(['met'])
    expect(evaluation.missing).toEqual([])
    expect(evaluationSchema.parse(evaluation)).toEqual(evaluation)
  })

  it('is undetermined where nothing was reported, and names every fact that it needs', async () => {
    const { evaluation, of } = await outcomesOf(set, {}, on)
    expect(evaluation.outcome).toBe('undetermined')
    expect(evaluation.bands).toEqual(['met', 'not-met'])
    expect(new Set(Object.values(of))).toEqual(new Set(['undetermined']))
    const named = evaluation.missing.map(({ code, fact }) => `${code} ${fact}`)
    const asked = requiredFacts(set).map(
      ({ id, derived }) => `${isFromRecords(derived) ? 'no-record' : 'not-reported'} ${id}`,
    )
    expect(named.sort()).toEqual(asked.sort())
    expect(evaluationSchema.parse(evaluation)).toEqual(evaluation)
  })

  it.each(Object.keys(facts))('is never met, and never fails, for want of %s', async (fact) => {
    const { [fact]: _, ...rest } = facts
    const { outcome, evaluation, of } = await outcomesOf(set, rest, on)
    const own = evaluation.criteria.filter(({ missing }) => missing.includes(fact))
    // Of 0 crimes none needs to be detected, and without any incident there is nothing to compare.
    const notNeeded = fact.endsWith('year-before') || fact === 'crimes-reported-at-once'
    expect(outcome).toBe(notNeeded ? 'met' : 'undetermined')
    expect(own.length > 0).toBe(!notNeeded)
    expect(Object.values(of)).not.toContain('not-met')
  })

  it('fails only by the criterion concerned for each case more than allowed', async () => {
    const counted = set.facts.filter(
      (fact) =>
        isReportable(fact) && ['case', 'person', 'count'].includes(fact.unit ?? '') && facts[fact.id] === 0,
    )
    const compared = /^(crimes|accidents|social-evil-cases|other-violations)(-year-before)?$/
    const zeroCase = counted.filter(({ id }) => !compared.test(id) && id !== 'crimes-reported-at-once')
    expect(zeroCase.length).toBeGreaterThan(0)
    for (const { id } of zeroCase) {
      const { outcome, of } = await outcomesOf(set, { ...facts, [id]: 1 }, on)
      expect(outcome, id).toBe('not-met')
      expect(
        Object.values(of).filter((found) => found === 'not-met'),
        id,
      ).toHaveLength(1)
    }
  })

  it('takes unreadable values for unknown, while the check lists each of them', async () => {
    const broken = Object.fromEntries(Object.keys(facts).map((id) => [id, 'twelve']))
    const { evaluation, of } = await outcomesOf(set, broken, on)
    expect(new Set(Object.values(of))).toEqual(new Set(['undetermined']))
    for (const { code, found } of evaluation.missing) {
      expect(['wrong-type', 'unknown-option']).toContain(code)
      expect(found).toBe('twelve')
    }
    const checked = checkAssessment(set, { facts: broken }, on)
    expect(checked.ok).toBe(false)
    expect(checked.issues.map(({ path }) => path.at(-1)).sort()).toEqual(Object.keys(facts).sort())
  })
})

describe.each([
  ['vn.residential-area@1', '1b', 'households-committed', 'households-total'],
  ['vn.residential-area@2', '1c', 'households-registered', 'households-residing'],
  ['binh-duong.residential-area@1', '1b', 'households-committed', 'households-total'],
] as const)('households in %s', (name, code, numerator, denominator) => {
  const set = packNamed(name)
  const on = dates[name]
  const of = async (part: number, whole: number) => {
    const facts = { ...goodFacts(set, Number(on.slice(0, 4))), [numerator]: part, [denominator]: whole }
    const { of: outcomes, outcome, missing, evaluation } = await outcomesOf(set, facts, on)
    return { own: outcomes[code], outcome, missing: missing[code], unknown: evaluation.missing }
  }

  it('pass at 100 % and fail at 99 %', async () => {
    expect(await of(100, 100)).toMatchObject({ own: 'met', outcome: 'met' })
    expect(await of(99, 100)).toMatchObject({ own: 'not-met', outcome: 'not-met' })
  })

  it('fail when 1 of 100,000 is missing: nothing is rounded', async () => {
    expect(await of(99_999, 100_000)).toMatchObject({ own: 'not-met' })
  })

  it('are undetermined where there is none to count, because nothing can be divided by 0', async () => {
    expect(await of(0, 0)).toMatchObject({
      own: 'undetermined',
      outcome: 'undetermined',
      missing: [denominator],
      unknown: [{ code: 'empty-base', fact: denominator }],
    })
  })

  it('are undetermined, not met, where 260 of 250 are reported, and both figures are asked for', async () => {
    const share = set.facts.find(
      ({ derived }) => derived?.kind === 'percent' && derived.numerator === numerator,
    )
    expect(await of(260, 250)).toMatchObject({
      own: 'undetermined',
      missing: [numerator, denominator],
      unknown: [{ code: 'out-of-range', fact: share?.id, found: 104 }],
    })
  })
})

describe('safe areas of a commune', () => {
  const set = packNamed('vn.commune@1')

  it.each([
    [16, 'not-met'],
    [17, 'not-met'],
    [18, 'met'],
  ])('%i of 25 are %s at 70 %%', async (safe, expected) => {
    const facts = { ...goodFacts(set, 2020), 'areas-safe': safe }
    const { of, outcome } = await outcomesOf(set, facts, dates['vn.commune@1'])
    expect(of['5']).toBe(expected)
    expect(outcome).toBe(expected)
  })

  it('7 of 10 are exactly enough', async () => {
    const facts = { ...goodFacts(set, 2020), 'areas-safe': 7, 'areas-total': 10 }
    expect((await outcomesOf(set, facts, dates['vn.commune@1'])).of['5']).toBe('met')
  })
})

describe('the first quarter under Circular 124/2021', () => {
  const set = packNamed('vn.residential-area@2')
  const filed = async (date: string, on = '2026-10-31') => {
    const facts = { ...goodFacts(set, 2026), 'registration-filed-on': date }
    const { of, evaluation } = await outcomesOf(set, facts, on)
    return [
      of['1b'],
      ...evaluation.missing.filter(({ fact }) => fact === 'registration-filed-on').map(({ code }) => code),
    ]
  }

  it('ends on 31 March', async () => {
    expect(await filed('2026-03-31')).toEqual(['met'])
    expect(await filed('2026-04-01')).toEqual(['not-met'])
    expect(await filed('2026-01-01')).toEqual(['met'])
  })

  it('is that of the assessment year: the window decides what is unreadable', async () => {
    expect(await filed('2025-11-01')).toEqual(['met'])
    expect(await filed('2025-10-31')).toEqual(['undetermined', 'outside-period'])
    expect(await filed('2026-10-31')).toEqual(['not-met'])
    expect(await filed('2026-11-01')).toEqual(['undetermined', 'outside-period'])
  })

  it('moves with the date of the assessment', async () => {
    expect(await filed('2027-03-31', '2026-11-01')).toEqual(['met'])
    expect(await filed('2026-03-31', '2026-11-01')).toEqual(['undetermined', 'outside-period'])
  })
})

describe('crimes detected in the Bình Dương model', () => {
  const set = packNamed('binh-duong.residential-area@1')
  const on = dates['binh-duong.residential-area@1']
  const judged = (facts: Record<string, number | null>) =>
    outcomesOf(set, { ...goodFacts(set, 2020), 'crimes-year-before': 10, ...facts }, on)

  it('do not count where none occurred, and the area still passes', async () => {
    const { of, outcome } = await judged({ crimes: 0, 'crimes-reported-at-once': 0 })
    expect(of['4d']).toBe('not-applicable')
    expect(outcome).toBe('met')
  })

  it('pass when all, and fail when not all, were reported at once', async () => {
    expect((await judged({ crimes: 3, 'crimes-reported-at-once': 3 })).of['4d']).toBe('met')
    expect((await judged({ crimes: 3, 'crimes-reported-at-once': 2 })).of['4d']).toBe('not-met')
  })

  it('are undetermined while nobody says how many there were', async () => {
    const { of, missing } = await judged({ crimes: null, 'crimes-reported-at-once': 3 })
    expect(of['4d']).toBe('undetermined')
    expect(missing['4d']).toEqual(['crimes'])
  })
})

describe.each([
  ['binh-duong.residential-area@1', '4a'],
  ['vn.residential-area@1', '4a'],
  ['vn.residential-area@2', '4'],
] as const)('cases against the year before in %s', (name, code) => {
  const set = packNamed(name)
  const on = dates[name]
  const judged = async (crimes: number, before: number | null) => {
    const good = { ...goodFacts(set, Number(on.slice(0, 4))), 'crimes-reported-at-once': crimes }
    if (name === 'vn.residential-area@2') Reflect.deleteProperty(good, 'crimes-reported-at-once')
    return (await outcomesOf(set, { ...good, crimes, 'crimes-year-before': before }, on)).of[code]
  }

  it('must be fewer by one at least', async () => {
    expect(await judged(4, 5)).toBe('met')
    expect(await judged(5, 5)).toBe('not-met')
    expect(await judged(6, 5)).toBe('not-met')
  })

  it('pass at 0, whatever the year before, reported or not', async () => {
    expect(await judged(0, 0)).toBe('met')
    expect(await judged(0, null)).toBe('met')
    expect(await judged(1, null)).toBe('undetermined')
  })
})

describe('the window of Circular 23/2012', () => {
  it('counts what is judged on 15-11-2012 for 2013, and 30-10 and 31-10 lie on either side', async () => {
    const set = packNamed('vn.residential-area@1')
    const periodOn = async (on: string) => (await outcomesOf(set, {}, on)).evaluation.period
    expect(await periodOn('2012-11-15')).toEqual({ from: '2012-10-31', before: '2013-10-31' })
    expect(await periodOn('2013-10-30')).toEqual({ from: '2012-10-31', before: '2013-10-31' })
    expect(await periodOn('2013-10-31')).toEqual({ from: '2013-10-31', before: '2014-10-31' })
  })
})

describe('the window of Circular 124/2021', () => {
  it('has 31-10 and 1-11 on either side', async () => {
    const set = packNamed('vn.residential-area@2')
    const periodOn = async (on: string) => (await outcomesOf(set, {}, on)).evaluation.period
    expect(await periodOn('2026-10-31')).toEqual({ from: '2025-11-01', before: '2026-11-01' })
    expect(await periodOn('2026-11-01')).toEqual({ from: '2026-11-01', before: '2027-11-01' })
  })
})

describe.each([
  ['vn.residential-area@1', '4a'],
  ['binh-duong.residential-area@1', '4a'],
  ['vn.residential-area@2', '4'],
] as const)('how %s restrains and reduces, by its parameters', (name, code) => {
  const on = dates[name]
  const judged = async (change: Record<string, boolean | number>, figures: Record<string, number>) => {
    const set = structuredClone(packNamed(name))
    for (const [id, value] of Object.entries(change)) {
      for (const dated of set.parameters.find((parameter) => parameter.id === id)?.values ?? [])
        dated.value = value
    }
    const good = goodFacts(set, Number(on.slice(0, 4)))
    return (await outcomesOf(set, { ...good, ...figures }, on)).of[code]
  }
  const risingKind = { crimes: 1, 'crimes-year-before': 5, accidents: 2, 'accidents-year-before': 1 }

  it('compares the total, or each kind as well', async () => {
    expect(await judged({}, risingKind)).toBe('met')
    expect(await judged({ 'each-kind-compared': true }, risingKind)).toBe('not-met')
    expect(await judged({ 'each-kind-compared': true }, { ...risingKind, accidents: 0 })).toBe('met')
  })

  it('asks for fewer, or for no more', async () => {
    const same = { crimes: 2, 'crimes-year-before': 2 }
    expect(await judged({}, same)).toBe('not-met')
    expect(await judged({ 'largest-incidents-change': 0 }, same)).toBe('met')
    expect(await judged({ 'largest-incidents-change': 0 }, { ...same, crimes: 3 })).toBe('not-met')
  })

  it('passes from 0 to 0, also for each kind', async () => {
    expect(await judged({ 'each-kind-compared': true }, {})).toBe('met')
  })
})

describe('the events of an area', () => {
  const set = packNamed('vn.residential-area@1')
  const on = '2013-10-30'
  const incident = (type: string, date: string, rest = {}) => ({ type, on: date, 'in-area': true, ...rest })
  const valuesOf = async (events: ReturnType<typeof incident>[]) => {
    const eventRecord = { from: '2011-10-31' }
    const { facts = [] } = evaluate(set, { facts: {}, events, eventRecord }, { on })
    return Object.fromEntries(facts.map(({ id, value }) => [id, value]))
  }

  it('count an accident of 15-11-2012 for 2013, and one of 30-10-2012 for the year before', async () => {
    const accidents = ['2012-10-30', '2012-11-15'].map((date) => incident('traffic-accident', date))
    expect(await valuesOf(accidents)).toMatchObject({
      accidents: 1,
      'accidents-year-before': 1,
      incidents: 1,
    })
  })

  it('give every figure of clause 4', async () => {
    const found = await valuesOf([
      incident('crime', '2013-02-01', {
        gravity: 'serious',
        'residents-involved': 2,
        'reported-at-once': true,
      }),
      incident('crime', '2013-03-01', {
        gravity: 'not-serious',
        'residents-involved': 1,
        'reported-at-once': false,
      }),
      incident('fire', '2013-04-01', { gravity: 'serious', 'caused-by-resident': true }),
      incident('labour-accident', '2013-05-01', { gravity: 'serious', 'caused-by-resident': false }),
      incident('social-evil', '2013-06-01', { 'residents-newly-involved': 3 }),
      { type: 'public-order-hotspot', on: '2013-07-01', 'in-area': true },
    ])
    expect(found).toMatchObject({
      crimes: 2,
      'serious-crimes': 1,
      'residents-in-serious-crimes': 2,
      'crimes-reported-at-once-share': 50,
      accidents: 2,
      'serious-fires': 1,
      'serious-labour-accidents': 0,
      'residents-new-to-social-evils': 3,
      'public-order-hotspots': 1,
      incidents: 5,
    })
  })
})

describe('which fires are serious under Circular 124/2021', () => {
  const judged = async (change: Record<string, string[]>, damage: number) => {
    const set = structuredClone(packNamed('vn.residential-area@2'))
    for (const [id, value] of Object.entries(change)) {
      for (const dated of set.parameters.find((parameter) => parameter.id === id)?.values ?? [])
        dated.value = value
    }
    const fire = { type: 'fire', on: '2026-03-01', 'in-area': true, deaths: 0, injured: 0, damage }
    const { facts = [] } = evaluate(set, { facts: {}, events: [fire] }, { on: '2026-10-31' })
    return facts.find(({ id }) => id === 'serious-cases')?.value
  }
  const levels = ['level-1', 'level-2', 'level-3', 'level-4', 'level-5']

  it('is a parameter: a fire of 2.9 billion VND is not by the levels, and is by clause 3 of Article 313', async () => {
    expect(await judged({}, 2_900_000_000)).toBe(0)
    const byPenalCode = { 'serious-fire-levels': levels, 'serious-fire-brackets': ['bracket-3'] }
    expect(await judged(byPenalCode, 2_900_000_000)).toBe(1)
    expect(await judged(byPenalCode, 1_499_999_999)).toBe(0)
    expect(await judged(byPenalCode, 1_500_000_000)).toBe(1)
  })
})
