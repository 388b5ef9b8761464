import { checkAssessment } from '@tieuchi/schemas'
import { packs } from '@tieuchi/schemas/packs'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  type BoundaryCases,
  boundaryCases,
  describeBoundaryCase,
  describeNotExercised,
} from './boundary-cases.js'
import { evaluate } from './evaluate.js'
import { aCriteriaSet, aCriterion, aFact, aParameter } from './testing/a-criteria-set.js'
import { packNamed } from './testing/pack.js'
import { isAccepted, randomSet } from './testing/random-sets.js'
import { seeded } from './testing/seed.js'

const on = '2026-10-31'
const named = packs.map(({ id, revision, criteriaSet }) => {
  const last = criteriaSet.inForce.before === undefined ? on : '2020-10-30'
  return [`${id}@${revision}`, criteriaSet, last] as const
})

const textOf = (path: (string | number)[]) => path.join('.')

/** Side, found value and verdict of every case of a threshold. */
function casesAt({ cases }: BoundaryCases, path: string) {
  return cases
    .filter(({ threshold }) => textOf(threshold.path) === path)
    .map(({ side, found, verdict }) => [side, found, Object.values(verdict).at(-1)])
}

describe.each(named)('the cases at the thresholds of %s', (_, set, day) => {
  let all: BoundaryCases
  beforeAll(async () => {
    all = boundaryCases(set, { on: day })
  })

  it('show two verdicts of every threshold, or say why not', () => {
    const verdicts = new Map<string, Set<string>>()
    for (const { threshold, verdict } of all.cases) {
      const path = textOf(threshold.path)
      verdicts.set(path, (verdicts.get(path) ?? new Set()).add(JSON.stringify(verdict)))
    }
    const without = all.notExercised.map(({ threshold }) => textOf(threshold.path))
    for (const [path, found] of verdicts) expect(found.size > 1, path).toBe(!without.includes(path))
    // Only what the switch for each kind leaves out, and what it is set to, and a table that is left out.
    const codes = all.notExercised.map(({ threshold, code }) => `${code} ${threshold.of}`)
    const expected = [
      'never-decides incidents-reduced',
      'fixed-by-parameter incidents-reduced',
      'one-verdict fire',
    ]
    for (const code of codes) expect(expected).toContain(code)
  })

  it('are assessments without problems, judged as the cases say', async () => {
    for (const { assessment, outcome, on: date } of all.cases) {
      expect(checkAssessment(set, assessment, date).issues).toEqual([])
      expect(evaluate(set, assessment, { on: date }).outcome).toBe(outcome)
    }
  })

  it('are sentences in both languages', () => {
    for (const locale of ['vi', 'en'] as const) {
      for (const one of all.cases) {
        const sentence = describeBoundaryCase(one, set, locale)
        expect(sentence).toMatch(/: .+[.,].+: .+\.$/)
        expect(sentence).not.toMatch(/undefined|null|\[object/)
      }
      for (const one of all.notExercised) expect(describeNotExercised(one, set, locale)).toMatch(/\.$/)
    }
  })
})

describe('boundary cases', () => {
  let area: BoundaryCases
  beforeAll(async () => {
    area = boundaryCases(packNamed('vn.residential-area@2'), { on })
  })

  it('count one household fewer than all, and say so', async () => {
    const set = packNamed('vn.residential-area@2')
    expect(casesAt(area, 'criteria.2.condition')).toEqual([
      ['below', 99.6, 'not-met'],
      ['on', 100, 'met'],
    ])
    const [first] = area.cases.filter(({ threshold }) => threshold.of === 'registered-households')
    if (!first) throw new Error('There is no case.')
    expect(first.outcome).toBe('not-met')
    expect(describeBoundaryCase(first, set, 'vi')).toBe(
      '1c. Các hộ đang cư trú đăng ký tham gia: Tỷ lệ hộ đang cư trú đã đăng ký: 249 hộ trên 250 hộ (99,6 %) (ngưỡng: ít nhất 100 %). Kết quả: chưa đạt.',
    )
    expect(describeBoundaryCase(first, set, 'en')).toContain(
      '249 households of 250 households (99.6 %) (threshold: at least 100 %). Result: not met.',
    )
  })

  it('step by a day, and leave everything else as it must be', async () => {
    expect(casesAt(area, 'criteria.1.condition')).toEqual([
      ['below', '2026-03-30', 'met'],
      ['on', '2026-03-31', 'met'],
      ['above', '2026-04-01', 'not-met'],
    ])
    const outcomes = area.cases
      .filter(({ threshold }) => threshold.of === 'registration')
      .map(({ outcome }) => outcome)
    expect(outcomes).toEqual(['met', 'met', 'not-met'])
  })

  it('reach every row of a table of classes on both sides', async () => {
    const row = (index: number, rest: string) =>
      casesAt(area, `eventTypes.2.fields.5.classification.rows.${index}.when.${rest}`)
    expect(row(2, 'any.2')).toEqual([
      ['below', 2_999_999_999, 'level-2'],
      ['on', 3_000_000_000, 'level-3'],
      ['above', 3_000_000_001, 'level-3'],
    ])
    expect(row(2, 'any.0')).toEqual([
      ['below', 0, 'level-1'],
      ['on', 1, 'level-3'],
      ['above', 2, 'level-3'],
    ])
    expect(row(3, 'any.1')).toEqual([
      ['below', 99_999_999, 'level-1'],
      ['on', 100_000_000, 'level-2'],
      ['above', 100_000_001, 'level-2'],
    ])
  })

  it('have groups of 4, 5, 15 and 16 households', async () => {
    const all = boundaryCases(packNamed('sample.fire-safety@1'), { on })
    const shares = ['all.0', 'all.1'].flatMap((leaf) => casesAt(all, `facts.0.derived.meets.${leaf}`))
    expect(shares.map(([, found, share]) => [found, share])).toEqual([
      [4, 0],
      [5, 100],
      [6, 100],
      [14, 100],
      [15, 100],
      [16, 0],
    ])
  })

  it('vary the points that a rule and a band require, and what excludes', async () => {
    const checklist = boundaryCases(packNamed('sample.scored-checklist@1'), { on })
    expect(casesAt(checklist, 'outcomeRule.minimumPoints')).toEqual([
      ['below', 7, ['not-met']],
      ['on', 8, ['fair']],
      ['above', 9, ['fair']],
    ])
    expect(casesAt(checklist, 'bands.0.minimumPoints')).toEqual([
      ['below', 11, ['fair']],
      ['on', 12, ['good']],
      ['above', 13, ['good']],
    ])
    const team = boundaryCases(packNamed('sample.grassroots-team@1'), { on })
    expect(casesAt(team, 'exclusions.0.when')).toEqual([
      ['below', 8, 'not-applicable'],
      ['on', 9, 'met'],
      ['above', 10, 'met'],
    ])
  })

  it('say which thresholds have no value on the day', async () => {
    const { notExercised } = boundaryCases(packNamed('vn.residential-area@2'), { on: '2024-08-14' })
    const open = notExercised.filter(({ code }) => code === 'parameter-without-value')
    expect(open.map(({ threshold }) => threshold.of)).toEqual(['traffic-accident', 'fire'])
  })

  it('compare facts with facts, numbers with lists, and what is measured by small steps', async () => {
    const set = aCriteriaSet({
      facts: [
        aFact('held-on', { type: 'date' }),
        aFact('due-on', { type: 'date' }),
        aFact('a'),
        aFact('b'),
        aFact('width', { unit: 'metre' }),
      ],
      parameters: [aParameter('minimum', [['2020-01-01', 3.5]], { unit: 'metre' })],
      criteria: [
        aCriterion('dates', { fact: 'held-on', operator: 'lessThan', value: { fact: 'due-on' } }),
        aCriterion('numbers', { fact: 'a', operator: 'greaterThan', value: { fact: 'b' } }),
        aCriterion('list', { fact: 'b', operator: 'in', value: [1, 3] }),
        aCriterion('width', {
          fact: 'width',
          operator: 'greaterThanInclusive',
          value: { parameter: 'minimum' },
        }),
      ],
    })
    const all = boundaryCases(set, { on: '2026-06-01' })
    const verdicts = (index: number) =>
      casesAt(all, `criteria.${index}.condition`).map(([side, , verdict]) => [side, verdict])
    expect(verdicts(0)).toEqual([
      ['below', 'met'],
      ['on', 'not-met'],
      ['above', 'not-met'],
    ])
    expect(verdicts(1)).toEqual([
      ['below', 'not-met'],
      ['on', 'not-met'],
      ['above', 'met'],
    ])
    expect(verdicts(2)).toEqual([
      ['on', 'met'],
      ['on', 'met'],
      ['other', 'not-met'],
    ])
    expect(casesAt(all, 'criteria.3.condition')).toEqual([
      ['below', 3.49, 'not-met'],
      ['on', 3.5, 'met'],
      ['above', 3.51, 'met'],
    ])
    expect(all.notExercised).toEqual([])
  })

  it('hold of any set: they can be reported, and come out as they say', async () => {
    await fc.assert(
      fc.asyncProperty(randomSet.filter(isAccepted), async (set) => {
        const { cases, notExercised } = boundaryCases(set, { on: '2026-06-01' })
        expect(cases.length + notExercised.length).toBeGreaterThan(0)
        for (const { assessment, outcome } of cases) {
          expect(evaluate(set, assessment, { on: '2026-06-01' }).outcome).toBe(outcome)
          expect(checkAssessment(set, assessment, '2026-06-01').issues).toEqual([])
        }
      }),
      seeded(5),
    )
  }, 120_000)
})
