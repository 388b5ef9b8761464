import type { CriteriaSet } from '@tieuchi/schemas'
import type { Locale } from '@tieuchi/schemas/model'
import { packs } from '@tieuchi/schemas/packs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCriterion, aFact, aParameter } from '../testing/a-criteria-set.js'
import { randomRevision } from '../testing/random-revisions.js'
import { seeded } from '../testing/seed.js'
import { changeText, describeChange } from './change-text.js'
import { diff } from './diff.js'

const legalBasis = [{ document: 'circular', provision: { vi: 'Điều 4 khoản 1', en: 'Article 4, clause 1' } }]

const before: CriteriaSet = {
  formatVersion: 1,
  id: 'vn.example',
  revision: 1,
  title: { vi: 'Bộ tiêu chí mẫu', en: 'Example set' },
  inForce: { from: '2022-02-10' },
  window: { start: '11-01' },
  legalDocuments: [{ id: 'circular', number: '124/2021/TT-BCA', title: { vi: 'Thông tư' } }],
  eventTypes: [
    {
      id: 'fire',
      label: { vi: 'Vụ cháy', en: 'Fire' },
      fields: [
        { id: 'deaths', label: { vi: 'Số người chết', en: 'Deaths' }, type: 'number', unit: 'person' },
        {
          id: 'severity',
          label: { vi: 'Mức độ', en: 'Severity' },
          type: 'choice',
          options: [
            { id: 'serious', label: { vi: 'Nghiêm trọng', en: 'Serious' } },
            { id: 'light', label: { vi: 'Nhẹ', en: 'Light' } },
          ],
          classification: {
            rows: [
              { option: 'serious', when: { fact: 'deaths', operator: 'greaterThanInclusive', value: 3 } },
            ],
            otherwise: 'light',
          },
        },
      ],
    },
  ],
  facts: [
    aFact('share', { label: { vi: 'Tỷ lệ hộ đăng ký', en: 'Share registered' }, unit: 'percent' }),
    aFact('fires', {
      label: { vi: 'Số vụ cháy', en: 'Fires' },
      derived: { kind: 'count', events: ['fire'] },
    }),
  ],
  parameters: [
    {
      ...aParameter('minimum-share', [['2022-02-10', 100]], { unit: 'percent' }),
      label: { vi: 'Tỷ lệ tối thiểu', en: 'Minimum share' },
    },
  ],
  criteria: [
    aCriterion(
      'registration',
      { fact: 'share', operator: 'greaterThanInclusive', value: { parameter: 'minimum-share' } },
      { code: '1', title: { vi: 'Đăng ký', en: 'Registration' } },
    ),
    aCriterion(
      'fire',
      { fact: 'fires', operator: 'equal', value: 0 },
      { code: '2', title: { vi: 'Không cháy', en: 'No fire' } },
    ),
  ],
  outcomeRule: {},
  bands: [{ id: 'met', label: { vi: 'Đạt' }, outcome: 'met' }],
}

function said(change: (set: CriteriaSet) => void, locale: Locale = 'vi') {
  const after = structuredClone(before)
  change(after)
  return diff(before, after).map((one) => changeText(one, { before, after, on: '2026-10-31' }, locale))
}
const sentences = (change: (set: CriteriaSet) => void, locale: Locale = 'vi') =>
  said(change, locale).map(({ sentence }) => sentence)

const lower = (set: CriteriaSet) =>
  set.parameters[0]?.values.push({ from: '2027-01-01', value: 95, legalBasis, verification: 'verified' })

describe('a change in words', () => {
  it('says a lowered threshold as an official would, in both languages', () => {
    expect(sentences(lower)).toEqual([
      'Ngưỡng “Tỷ lệ tối thiểu” là 95 % thay cho 100 % từ ngày 01-01-2027 (Điều 4 khoản 1, 124/2021/TT-BCA).',
    ])
    expect(sentences(lower, 'en')).toEqual([
      'Parameter “Minimum share” is 95 % instead of 100 % from 1 January 2027 (Article 4, clause 1, 124/2021/TT-BCA).',
    ])
  })

  it('shows what a condition was and is', () => {
    const [change] = said((set) => {
      if (set.criteria[1])
        set.criteria[1].condition = { fact: 'fires', operator: 'lessThanInclusive', value: 1 }
    })
    expect(change).toEqual({
      section: 'criteria',
      sentence: 'Tiêu chí 2 “Không cháy”: sửa điều kiện phải đạt.',
      details: [
        {
          part: 'điều kiện phải đạt',
          before: 'Số vụ cháy bằng 0 vụ việc.',
          after: 'Số vụ cháy không quá 1 vụ việc.',
        },
      ],
    })
  })

  it('names the value of a parameter on the day, or the one to come', () => {
    const [change] = said((set) => {
      set.parameters.push({
        ...aParameter('least', [['2027-01-01', 90]], { unit: 'percent' }),
        label: { vi: 'Mức mới' },
      })
      if (set.criteria[0])
        set.criteria[0].condition = {
          fact: 'share',
          operator: 'greaterThanInclusive',
          value: { parameter: 'least' },
        }
    }).filter(({ section }) => section === 'criteria')
    expect(change?.details).toEqual([
      {
        part: 'điều kiện phải đạt',
        before: 'Tỷ lệ hộ đăng ký ít nhất là 100 % (ngưỡng “Tỷ lệ tối thiểu”).',
        after: 'Tỷ lệ hộ đăng ký ít nhất là 90 % (ngưỡng “Mức mới”, từ ngày 01-01-2027).',
      },
    ])
  })

  it('tells a changed basis with the document and the provision', () => {
    const [change] = said((set) => {
      if (set.criteria[0]) set.criteria[0].legalBasis = legalBasis
    })
    expect(change).toMatchObject({
      sentence: 'Tiêu chí 1 “Đăng ký”: sửa căn cứ pháp lý.',
      details: [{ before: 'chưa nêu căn cứ', after: 'Điều 4 khoản 1, 124/2021/TT-BCA' }],
    })
  })

  it('tells a classification class by class', () => {
    const [change] = said((set) => {
      const classification = set.eventTypes?.[0]?.fields[1]?.classification
      if (classification)
        classification.rows = [
          { option: 'serious', when: { fact: 'deaths', operator: 'greaterThanInclusive', value: 1 } },
        ]
    })
    expect(change).toEqual({
      section: 'records',
      sentence: '“Vụ cháy”, trường “Mức độ”: sửa cách phân loại.',
      details: [
        {
          part: 'trường hợp xếp loại “Nghiêm trọng”',
          before: 'Số người chết ít nhất là 3 người',
          after: 'Số người chết ít nhất là 1 người',
        },
      ],
    })
  })

  it('says what a new criterion, exclusion, tier and derivation ask for', () => {
    const changes = said((set) => {
      set.exclusions = [
        {
          id: 'short',
          label: { vi: 'Hoạt động dưới 9 tháng' },
          when: { fact: 'fires', operator: 'lessThan', value: 9 },
          legalBasis: [],
          verification: 'verified',
        },
      ]
      set.criteria.push(
        aCriterion(
          'scored',
          { fact: 'fires', operator: 'lessThan', value: 2 },
          {
            code: '3',
            title: { vi: 'Mới' },
            kind: 'scored',
            points: 10,
            tiers: [{ points: 10, when: { fact: 'fires', operator: 'equal', value: 0 } }],
            deductions: [{ points: 2, each: 'fires', maximum: 6 }],
          },
        ),
      )
      if (set.facts[1])
        set.facts[1].derived = {
          kind: 'count',
          events: ['fire'],
          window: 'previous',
          where: { fact: 'deaths', operator: 'greaterThan', value: 0 },
        }
      set.outcomeRule = { minimumPoints: 5, mandatory: ['fire'] }
    })
    expect(changes.map(({ section, sentence }) => [section, sentence])).toEqual([
      ['set', 'Bộ tiêu chí: sửa điều kiện đạt chung.'],
      ['facts', 'Chỉ số “Số vụ cháy”: sửa cách tính.'],
      ['criteria', 'Thêm tiêu chí 3 “Mới”.'],
      ['exclusions', 'Thêm trường hợp không đánh giá “Hoạt động dưới 9 tháng”.'],
    ])
    expect(changes.map(({ details }) => details.map(({ part, after }) => `${part}: ${after}`))).toEqual([
      ['điểm tối thiểu: 5 điểm', 'các tiêu chí không thể thiếu: 2'],
      ['cách tính: số sự việc “Vụ cháy” của kỳ trước mà Số người chết lớn hơn 0 người'],
      [
        'điều kiện phải đạt: Số vụ cháy nhỏ hơn 2 vụ việc.',
        'điểm: 10 điểm',
        'các mức điểm: 10 điểm khi Số vụ cháy bằng 0 vụ việc',
        'các khoản trừ điểm: trừ 2 điểm cho mỗi đơn vị của “Số vụ cháy”, nhiều nhất 6 điểm',
        'căn cứ pháp lý: chưa nêu căn cứ',
      ],
      ['điều kiện: Số vụ cháy nhỏ hơn 9 vụ việc.', 'căn cứ pháp lý: chưa nêu căn cứ'],
    ])
  })

  it('says which revision it is, and on which base it rests', () => {
    expect(
      sentences((set) => {
        set.revision = 2
        set.basedOn = [{ id: 'vn.base', revision: 3, hash: `sha256-${'0'.repeat(64)}` }]
      }, 'en'),
    ).toEqual([
      'This is revision 2 of vn.example; before it was revision 1 of vn.example.',
      'Criteria set: base changed.',
    ])
  })

  it('finds words for every difference between the packs, and leaves no part unnamed', () => {
    for (const { criteriaSet: from } of packs)
      for (const { criteriaSet: to } of packs)
        for (const locale of ['vi', 'en'] as const)
          for (const change of diff(from, to)) {
            const { sentence, details } = changeText(change, { before: from, after: to }, locale)
            expect(`${sentence} ${JSON.stringify(details)}`).not.toMatch(/undefined|\[object/)
            expect(describeChange(change, { before: from, after: to }, locale)).toBe(sentence)
          }
  })

  it('finds words for any difference between any two sets', () => {
    fc.assert(
      fc.property(randomRevision, randomRevision, (a, b) => {
        for (const change of diff(a, b)) {
          const { sentence, details } = changeText(change, { before: a, after: b }, 'vi')
          expect(`${sentence} ${JSON.stringify(details)}`).not.toMatch(/undefined|\[object/)
        }
      }),
      seeded(200),
    )
  })
})
