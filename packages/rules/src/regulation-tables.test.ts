import type { ReportedValue } from '@tieuchi/schemas'
import { assessmentYear } from '@tieuchi/schemas/model'
import { describe, expect, it } from 'vitest'
import { type Facts, goodFacts, outcomesOf, packNamed } from './testing/pack.js'

/** A row of a regulation's table: its code, what it asks for, and the facts just inside and just outside of it. */
type Row = [code: string, asks: string, inside: Facts, outside: Facts]

function describeRows(name: string, on: string, rows: Row[], choices: Facts = {}) {
  const set = packNamed(name)
  const good = { ...goodFacts(set, assessmentYear({ from: on, before: on })), ...choices }
  const judged = (facts: Facts) => outcomesOf(set, { ...good, ...facts }, on)

  describe(`in ${name}`, () => {
    it.each(rows)('%s asks for %s', async (code, _, inside, outside) => {
      const [met, failed] = [await judged(inside), await judged(outside)]
      expect({ own: met.of[code], whole: met.outcome }).toEqual({ own: 'met', whole: 'met' })
      expect({ own: failed.of[code], whole: failed.outcome }).toEqual({ own: 'not-met', whole: 'not-met' })
      const others = Object.entries(failed.of).filter(([other]) => other !== code)
      expect(others.map(([, outcome]) => outcome)).not.toContain('not-met')
    })

    it('has a row here for every criterion', () => {
      const codes = set.criteria.filter(({ kind }) => kind === 'required').map(({ code }) => code)
      expect([...new Set(rows.map(([code]) => code))].sort()).toEqual(codes.sort())
    })

    it.each(rows)('%s is undetermined where nobody reported what it needs (%s)', async (code, _, inside) => {
      const facts = Object.fromEntries(Object.keys(inside).map((id): [string, ReportedValue] => [id, null]))
      const { of, outcome } = await judged(facts)
      expect({ own: of[code], whole: outcome }).toEqual({ own: 'undetermined', whole: 'undetermined' })
    })
  })
}

const yes = (fact: string): [Facts, Facts] => [{ [fact]: true }, { [fact]: false }]
const none = (fact: string): [Facts, Facts] => [{ [fact]: 0 }, { [fact]: 1 }]
const all = (part: string, whole: string): [Facts, Facts] => [
  { [part]: 1000, [whole]: 1000 },
  { [part]: 999, [whole]: 1000 },
]
/** One fewer than the year before is enough, as many are not. */
const fewer = (fact: string): [Facts, Facts] => [
  { [fact]: 9, [`${fact}-year-before`]: 10 },
  { [fact]: 10, [`${fact}-year-before`]: 10 },
]

const article5: Row[] = [
  ['1b', 'all households to commit themselves', ...all('households-committed', 'households-total')],
  ['2a', 'policies and rules carried out', ...yes('policies-and-rules-carried-out')],
  ['2b', 'a model of self-management', ...yes('self-management-model-exists')],
  ['3a', 'no propaganda', ...none('propaganda-cases')],
  ['3b', 'no sabotage', ...none('sabotage-cases')],
  ['3c', 'no illegal propagation of religion', ...none('illegal-religion-cases')],
  ['3d', 'no complex disputes', ...none('complex-disputes')],
  ['3e', 'no mass complaints', ...none('mass-or-illegal-complaints')],
  [
    '4a',
    'fewer crimes than the year before',
    { crimes: 9, 'crimes-year-before': 10, 'crimes-reported-at-once': 9 },
    { crimes: 10, 'crimes-year-before': 10, 'crimes-reported-at-once': 10 },
  ],
  ['4a', 'fewer other violations than the year before', ...fewer('other-violations')],
  ['4a', 'fewer accidents than the year before', ...fewer('accidents')],
  ['4a', 'fewer social evils than the year before', ...fewer('social-evil-cases')],
  ['4b', 'no serious crime', ...none('serious-crimes')],
  ['4c', 'no resident who committed one', ...none('residents-in-serious-crimes')],
  [
    '4d',
    'every crime reported at once, where there were any',
    { crimes: 3, 'crimes-year-before': 10, 'crimes-reported-at-once': 3 },
    { crimes: 3, 'crimes-year-before': 10, 'crimes-reported-at-once': 2 },
  ],
  ['4e', 'no public-order hotspot', ...none('public-order-hotspots')],
  ['4f', 'nobody newly fallen into social evils', ...none('residents-new-to-social-evils')],
  ['4g', 'no serious fire', ...none('serious-fires')],
  ['4g', 'no serious traffic accident', ...none('serious-traffic-accidents')],
  ['4g', 'no serious labour accident', ...none('serious-labour-accidents')],
]

describe('every row of the model of Bình Dương', () => {
  const rows: Row[] = [['1a', 'a registration for the year', ...yes('registration-filed')], ...article5]
  describeRows('binh-duong.residential-area@1', '2020-10-30', rows)
})

describe('every row of Circular 23/2012', () => {
  describeRows('vn.residential-area@1', '2020-10-30', [
    ['1a', 'a resolution of the Party', ...yes('party-resolution-adopted')],
    ['1a', 'a registration', ...yes('registration-filed')],
    ...article5,
  ])
  describeRows('vn.commune@1', '2020-11-29', [
    ['1', 'a resolution of the Party', ...yes('party-resolution-adopted')],
    ['1', 'a plan', ...yes('peoples-committee-plan-issued')],
    ['1', 'a registration', ...yes('registration-filed')],
    ['2', 'clause 2 of Article 5', ...yes('article-5-clause-2-met')],
    ['2', 'clause 3 of Article 5', ...yes('article-5-clause-3-met')],
    ['2', 'clause 4 of Article 5', ...yes('article-5-clause-4-met')],
    ['3', 'the title of the commune police', ...yes('police-title-held')],
    ['3', 'the title of the civil guard', ...yes('civil-guard-title-held')],
    ['4', 'no member disciplined', ...none('disciplined-members')],
    [
      '5',
      'at least 70 % safe areas',
      { 'areas-safe': 7, 'areas-total': 10 },
      { 'areas-safe': 6, 'areas-total': 10 },
    ],
  ])
})

describe('every row of Circular 124/2021', () => {
  const by = (fact: string): [Facts, Facts] => [{ [fact]: '2026-03-31' }, { [fact]: '2026-04-01' }]
  describeRows('vn.residential-area@2', '2026-10-31', [
    ['1a', 'a resolution in the first quarter', ...by('party-resolution-adopted-on')],
    ['1b', 'a registration in the first quarter', ...by('registration-filed-on')],
    ['1c', 'all residing households to register', ...all('households-registered', 'households-residing')],
    ['2', 'policies and rules carried out', ...yes('policies-and-rules-carried-out')],
    ['3a', 'no activity against Party or State', ...none('opposition-cases')],
    ['3b', 'no sabotage', ...none('sabotage-cases')],
    ['3c', 'no illegal propagation of religion', ...none('illegal-religion-cases')],
    ['3d', 'no exploitation of belief or disputes', ...none('exploitation-cases')],
    ['3đ', 'no separatism', ...none('separatism-cases')],
    ['3e', 'no complex and prolonged disputes', ...none('complex-prolonged-disputes')],
    ['3g', 'no incitement', ...none('incitement-cases')],
    ['4', 'fewer crimes than the year before', ...fewer('crimes')],
    ['4', 'fewer accidents than the year before', ...fewer('accidents')],
    ['4', 'fewer social evils than the year before', ...fewer('social-evil-cases')],
    ['4', 'no serious case', ...none('serious-cases')],
    ['5', 'a good enough grade', { 'movement-grade': 'fair' }, { 'movement-grade': 'average' }],
  ])
  describeRows(
    'vn.educational-institution@1',
    '2026-11-15',
    [
      ['1', 'an active model', ...yes('self-management-model-active')],
      ['2', 'coordination with parents', ...yes('parents-coordination')],
      ['3', 'no disorder', ...none('disorder-cases')],
      ['4', 'no illegal propaganda', ...none('illegal-propaganda-cases')],
      ['5', 'no school violence', ...none('school-violence-cases')],
      ['6', 'staff who complete their duties', ...yes('staff-complete-duties')],
    ],
    { 'institution-type': 'other' },
  )
})
