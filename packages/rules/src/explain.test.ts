import type { Assessment, CriteriaSet } from '@tieuchi/schemas'
import { type Locale, locales } from '@tieuchi/schemas/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate } from './evaluate.js'
import type { Sentence } from './explain/explanation.js'
import { explain } from './explain.js'
import { aCriteriaSet, aCriterion, aFact, aParameter } from './testing/a-criteria-set.js'
import { goodFacts, packNamed } from './testing/pack.js'
import { assessmentWithGaps } from './testing/random-assessments.js'
import { randomSet } from './testing/random-sets.js'
import { seeded } from './testing/seed.js'

const on = '2026-10-31'
const area = packNamed('vn.residential-area@2')

async function explained(set: CriteriaSet, facts: Assessment['facts'], locale: Locale, date = on) {
  return explain(evaluate(set, { facts }, { on: date }), set, locale)
}

/** An explanation as indented lines, as a reader would see it. */
async function asText(
  set: CriteriaSet,
  facts: Assessment['facts'],
  locale: Locale,
  date = on,
): Promise<string> {
  const { summary, bands, score, criteria, missing } = await explained(set, facts, locale, date)
  const lines = ({ text, because }: Sentence, indent: string): string[] => [
    `${indent}${text}`,
    ...because.flatMap((inner) => lines(inner, `${indent}  `)),
  ]
  return [
    summary,
    `[${bands.join(' / ')}] ${score ?? ''}`.trim(),
    ...criteria.flatMap(({ code, title, verdict, reasons, legalBasis }) => [
      `${code} ${title}: ${verdict}`,
      ...reasons.flatMap((reason) => lines(reason, '  ')),
      ...legalBasis.map((basis) => `  § ${basis}`),
    ]),
    ...missing.map((text) => `- ${text}`),
  ].join('\n')
}

describe.each(locales)('an explanation in %s', (locale) => {
  const good = goodFacts(area, 2026)

  it('of an area with 99 %, a late registration and an average grade', async () => {
    const facts = {
      ...good,
      'households-registered': 99,
      'registration-filed-on': '2026-04-01',
      'movement-grade': 'average',
    }
    expect(await asText(area, facts, locale)).toMatchSnapshot()
  })

  it('of an area that reported unreadable things and left others out', async () => {
    const facts = {
      'households-residing': 250,
      'households-registered': 260,
      'party-resolution-adopted-on': '2025-10-31',
      'registration-filed-on': '2026-02-30',
      'policies-and-rules-carried-out': 'yes',
      'opposition-cases': -1,
      'sabotage-cases': 0.5,
      'illegal-religion-cases': '0',
      'movement-grade': 'good',
      'serious-cases': 0,
    }
    expect(await asText(area, facts, locale)).toMatchSnapshot()
  })

  it('of a criterion that does not apply, and of one whose share has an empty base', async () => {
    const model = packNamed('binh-duong.residential-area@1')
    const facts = { ...goodFacts(model, 2020), 'households-total': 0, 'households-committed': 0 }
    const text = await asText(model, facts, locale, '2020-10-30')
    expect(text.split('\n').slice(0, 12).join('\n')).toMatchSnapshot()
    expect(
      text
        .split('\n')
        .filter((_, index, all) => index > all.findIndex((line) => line.startsWith('4d')) - 1)
        .slice(0, 6)
        .join('\n'),
    ).toMatchSnapshot()
  })

  it('of points, groups, negation, compared facts, lists and a parameter without a value', async () => {
    const grades = [
      { id: 'good', label: { vi: 'Tốt', en: 'Good' } },
      { id: 'fair', label: { vi: 'Khá', en: 'Fair' } },
      { id: 'poor', label: { vi: 'Kém', en: 'Poor' } },
    ]
    const fact = (id: string, vi: string, en: string, rest = {}) => aFact(id, { label: { vi, en }, ...rest })
    const set = aCriteriaSet({
      facts: [
        fact('fires', 'Số vụ cháy', 'Fires'),
        fact('fires-before', 'Số vụ cháy năm trước', 'Fires, the year before'),
        fact('houses', 'Số nhà trong tổ liên gia', 'Houses in the group', { unit: 'household' }),
        fact('grade', 'Xếp loại', 'Grade', { type: 'choice', options: grades }),
        fact('depth', 'Chiều sâu ngõ', 'Depth of the alley', { unit: 'metre' }),
        fact('point', 'Điểm chữa cháy công cộng', 'Public fire point', { type: 'boolean' }),
        fact('plan-on', 'Ngày duyệt phương án', 'Date of the plan', { type: 'date' }),
      ],
      parameters: [
        aParameter('deep', [['2020-01-01', 50]], {
          unit: 'metre',
          label: { vi: 'Ngõ sâu', en: 'Deep alley' },
        }),
        aParameter('most', [['2030-01-01', 15]], {
          unit: 'household',
          label: { vi: 'Số nhà tối đa', en: 'Most houses' },
        }),
      ],
      criteria: [
        aCriterion(
          'fewer',
          { fact: 'fires', operator: 'lessThan', value: { fact: 'fires-before' } },
          { kind: 'scored', points: 1.5 },
        ),
        aCriterion('group', {
          all: [
            { fact: 'houses', operator: 'greaterThanInclusive', value: 5 },
            { fact: 'houses', operator: 'lessThanInclusive', value: { parameter: 'most' } },
          ],
        }),
        aCriterion('grade', { fact: 'grade', operator: 'notIn', value: ['fair', 'poor'] }),
        aCriterion('never', {
          not: {
            any: [
              { fact: 'fires', operator: 'greaterThan', value: 3 },
              { not: { fact: 'grade', operator: 'in', value: ['good', 'fair'] } },
            ],
          },
        }),
        aCriterion(
          'alley',
          { fact: 'point', operator: 'equal', value: true },
          {
            applicability: { fact: 'depth', operator: 'greaterThanInclusive', value: { parameter: 'deep' } },
          },
        ),
        aCriterion(
          'plan',
          { fact: 'plan-on', operator: 'lessThan', value: '2026-07-01' },
          { kind: 'scored', points: 2 },
        ),
        aCriterion(
          'plan-known',
          {
            any: [
              { fact: 'plan-on', operator: 'greaterThan', value: '2025-12-31' },
              { fact: 'fires', operator: 'notEqual', value: 1 },
            ],
          },
          { kind: 'advisory' },
        ),
      ],
    })
    const facts = { fires: 4, 'fires-before': 4, houses: 16, grade: 'fair', depth: 12.25, point: false }
    expect(await asText(set, facts, locale)).toMatchSnapshot()
  })

  it('never says undefined, null, NaN or a code, whatever is reported and recorded', async () => {
    await fc.assert(
      fc.asyncProperty(randomSet, assessmentWithGaps, async (set, { incomplete }) => {
        const told = explain(evaluate(set, incomplete, { on }), set, locale)
        expect(texts(told).join('\n')).not.toMatch(/undefined|null|NaN|\[object|not-met|lessThan/)
      }),
      seeded(100),
    )
  })
})

/** Every sentence of an explanation; ids, outcomes and how sure we are stay codes. */
function texts(told: unknown, key = ''): string[] {
  if (typeof told === 'string') return ['id', 'outcome', 'verification'].includes(key) ? [] : [told]
  if (typeof told !== 'object' || told === null) return []
  return Object.entries(told).flatMap(([name, part]) => texts(part, Array.isArray(told) ? key : name))
}

describe('the legal basis', () => {
  it('is that of the criterion and of the threshold value in force on the date, each once', async () => {
    const document = (id: string) => ({ id, number: id.toUpperCase(), title: { vi: id } })
    const at = (id: string) => [{ document: id, provision: { vi: 'Khoản 1', en: 'Clause 1' } }]
    const value = (from: string, amount: number, id: string) => ({
      from,
      value: amount,
      legalBasis: [...at(id), ...at('law')],
      verification: 'verified' as const,
    })
    const set = aCriteriaSet({
      legalDocuments: ['law', 'old', 'new', 'scope'].map(document),
      facts: [aFact('fires'), aFact('houses')],
      parameters: [
        {
          ...aParameter('allowed', []),
          values: [value('2020-01-01', 0, 'old'), value('2026-01-01', 1, 'new')],
        },
        { ...aParameter('few', []), values: [value('2020-01-01', 3, 'scope')] },
      ],
      criteria: [
        aCriterion(
          'one',
          { fact: 'fires', operator: 'lessThanInclusive', value: { parameter: 'allowed' } },
          {
            legalBasis: at('law'),
            applicability: { fact: 'houses', operator: 'greaterThan', value: { parameter: 'few' } },
          },
        ),
      ],
    })
    const basis = async (date: string) => (await explained(set, {}, 'en', date)).criteria[0]?.legalBasis
    expect(await basis('2025-12-31')).toEqual(['Clause 1, LAW', 'Clause 1, SCOPE', 'Clause 1, OLD'])
    expect(await basis('2026-01-01')).toEqual(['Clause 1, LAW', 'Clause 1, SCOPE', 'Clause 1, NEW'])
  })
})

describe('values in a sentence', () => {
  const set = aCriteriaSet({
    facts: [
      aFact('share', { unit: 'percent', label: { vi: 'Tỷ lệ', en: 'Share' } }),
      aFact('n', { label: { vi: 'Số', en: 'Number' } }),
    ],
    criteria: [
      aCriterion('share', { fact: 'share', operator: 'greaterThanInclusive', value: 100 }),
      aCriterion('n', { fact: 'n', operator: 'equal', value: 1 }),
    ],
  })
  const sentences = async (facts: Assessment['facts'], locale: Locale) =>
    (await explained(set, facts, locale)).criteria.map(({ reasons: [reason] }) => reason?.text)

  it('are never rounded up to the threshold', async () => {
    expect(await sentences({ share: 99.999, n: 1234567 }, 'vi')).toEqual([
      'Tỷ lệ: 99,999 %, trong khi yêu cầu là ít nhất 100 %.',
      'Số: 1.234.567 vụ việc, trong khi yêu cầu là 1 vụ việc.',
    ])
    expect(await sentences({ share: 99.999, n: 1234567 }, 'en')).toEqual([
      'Share: 99.999 %, where at least 100 % is required.',
      'Number: 1,234,567 cases, where 1 case is required.',
    ])
  })

  it('are cut where somebody reported a novel', async () => {
    const { missing } = await explained(set, { share: 'x'.repeat(5_000), n: 1 }, 'en')
    expect(missing[0]?.length).toBeLessThan(200)
  })
})
