import type { Assessment, Comparison, Condition, CriteriaSet, Derivation, Unknown } from '@tieuchi/schemas'
import { unknownCodes } from '@tieuchi/schemas'
import { type Locale, locales, type OperatorId, operatorIds, operatorOf } from '@tieuchi/schemas/model'
import { describe, expect, it } from 'vitest'
import { evaluate } from './evaluate.js'
import type { Sentence } from './explain/explanation.js'
import { explain } from './explain.js'
import { aCriterion } from './testing/a-criteria-set.js'
import { anExplainedSet } from './testing/an-explained-set.js'

const on = '2026-10-31'

async function explained(parts: Partial<CriteriaSet>, assessment: Assessment, locale: Locale) {
  const set = { ...anExplainedSet, ...parts }
  return explain(evaluate(set, assessment, { on }), set, locale)
}

/** The sentences of one condition as indented lines. */
async function linesOf(condition: Condition, assessment: Assessment, locale: Locale): Promise<string[]> {
  const { criteria } = await explained({ criteria: [aCriterion('one', condition)] }, assessment, locale)
  return (criteria[0]?.reasons ?? []).flatMap((reason) => lines(reason))
}

function lines({ text, because }: Sentence, indent = ''): string[] {
  return [indent + text, ...because.flatMap((inner) => lines(inner, `${indent}  `))]
}

type Row = readonly [OperatorId, value: Comparison['value'], vi: string, en: string]

/** What each operator asks for, of each type that it takes. */
const requirements: Record<string, readonly Row[]> = {
  cases: [
    ['equal', 2, '2 vụ việc', '2 cases'],
    ['notEqual', 2, 'khác 2 vụ việc', 'other than 2 cases'],
    ['lessThan', 2, 'dưới 2 vụ việc', 'less than 2 cases'],
    ['lessThanInclusive', 2, 'không quá 2 vụ việc', 'at most 2 cases'],
    ['greaterThan', 2, 'trên 2 vụ việc', 'more than 2 cases'],
    ['greaterThanInclusive', 2, 'ít nhất 2 vụ việc', 'at least 2 cases'],
    ['in', [1, 2], '1 vụ việc hoặc 2 vụ việc', '1 case or 2 cases'],
    ['notIn', [1, 2], 'không phải 1 vụ việc hoặc 2 vụ việc', 'other than 1 case or 2 cases'],
  ],
  filed: [
    ['equal', true, 'có', 'yes'],
    ['notEqual', true, 'khác có', 'other than yes'],
  ],
  'filed-on': [
    ['equal', '2026-03-31', '31-03-2026', '31 March 2026'],
    ['notEqual', '2026-03-31', 'khác 31-03-2026', 'other than 31 March 2026'],
    ['lessThan', '2026-03-31', 'trước 31-03-2026', 'before 31 March 2026'],
    ['lessThanInclusive', '2026-03-31', 'chậm nhất 31-03-2026', 'no later than 31 March 2026'],
    ['greaterThan', '2026-03-31', 'sau 31-03-2026', 'after 31 March 2026'],
    ['greaterThanInclusive', '2026-03-31', 'sớm nhất 31-03-2026', 'no earlier than 31 March 2026'],
  ],
  grade: [
    ['equal', 'good', 'Tốt', 'Good'],
    ['notEqual', 'good', 'khác Tốt', 'other than Good'],
    ['in', ['good', 'fair'], 'Tốt hoặc Khá', 'Good or Fair'],
    ['notIn', ['fair', 'poor'], 'không phải Khá hoặc Kém', 'other than Fair or Poor'],
  ],
}

/** Values to find, as they are written. */
const found: Record<string, readonly [string | number | boolean, vi: string, en: string][]> = {
  cases: [
    [1, '1 vụ việc', '1 case'],
    [2, '2 vụ việc', '2 cases'],
    [1500, '1.500 vụ việc', '1,500 cases'],
  ],
  filed: [
    [true, 'có', 'yes'],
    [false, 'không', 'no'],
  ],
  'filed-on': [
    ['2026-03-30', '30-03-2026', '30 March 2026'],
    ['2026-03-31', '31-03-2026', '31 March 2026'],
    ['2026-04-01', '01-04-2026', '1 April 2026'],
  ],
  grade: [
    ['good', 'Tốt', 'Good'],
    ['poor', 'Kém', 'Poor'],
  ],
}

describe('a comparison in words', () => {
  it('has a row here for every operator and every type that it takes', () => {
    const types = { number: 'cases', boolean: 'filed', date: 'filed-on', choice: 'grade' }
    for (const operator of operatorIds) {
      for (const type of operatorOf(operator).factTypes) {
        expect(requirements[types[type]]?.map(([id]) => id)).toContain(operator)
      }
    }
  })

  const cases = Object.entries(requirements).flatMap(([fact, rows]) =>
    rows.map((row) => [fact, row] as const),
  )
  it.each(cases)('says of %s what was found and required: %j', async (fact, [operator, value, vi, en]) => {
    const condition = { fact, operator, value } as Condition
    const { label } = anExplainedSet.facts.find(({ id }) => id === fact) ?? { label: { vi: '', en: '' } }
    for (const [reported, foundVi, foundEn] of found[fact] ?? []) {
      const facts = { [fact]: reported }
      const holds = operatorOf(operator).test(reported, value as never)
      expect(await linesOf(condition, { facts }, 'vi')).toEqual([
        holds
          ? `${label.vi}: ${foundVi}, đúng yêu cầu (${vi}).`
          : `${label.vi}: ${foundVi}, trong khi yêu cầu là ${vi}.`,
      ])
      expect(await linesOf(condition, { facts }, 'en')).toEqual([
        holds
          ? `${label.en}: ${foundEn}, as required (${en}).`
          : `${label.en}: ${foundEn}, where ${en} is required.`,
      ])
    }
    expect(await linesOf(condition, { facts: {} }, 'vi')).toEqual([
      `${label.vi}: chưa xác định được; yêu cầu là ${vi}.`,
      `  Chưa có số liệu “${label.vi}”.`,
    ])
    expect(await linesOf(condition, { facts: {} }, 'en')).toEqual([
      `${label.en}: not known; ${en} is required.`,
      `  "${label.en}" has not been reported.`,
    ])
  })

  it('says of a change that it is a rise or a fall', async () => {
    const asked = (operator: OperatorId, value: number, cases: number, locale: Locale) =>
      linesOf({ fact: 'difference', operator, value }, { facts: { cases, before: 4 } }, locale)
    expect((await asked('lessThan', 0, 3, 'vi'))[0]).toBe(
      'Mức tăng, giảm: giảm 1 vụ việc, đúng yêu cầu (phải giảm).',
    )
    expect((await asked('lessThanInclusive', 0, 6, 'vi'))[0]).toBe(
      'Mức tăng, giảm: tăng 2 vụ việc, trong khi yêu cầu là không được tăng.',
    )
    expect((await asked('lessThan', 0, 3, 'en'))[0]).toBe('Change: a fall by 1 case, as required (a fall).')
    expect((await asked('lessThanInclusive', -2, 5, 'en'))[0]).toBe(
      'Change: a rise by 1 case, where a fall by at least 2 cases is required.',
    )
  })

  it('of a range says both ends, and that it is open where they do not agree', async () => {
    const events = [
      { type: 'fire', on: '2026-03-01', deaths: 1 },
      { type: 'blast', on: '2026-05-01', id: 'N-7' },
      { type: 'fire', on: '2026-06-01' },
    ]
    const text = async (value: Comparison['value'], locale: Locale) =>
      (
        await linesOf(
          { fact: 'count', operator: 'lessThanInclusive', value },
          { facts: { before: 5 }, events },
          locale,
        )
      )[0]
    expect(await text(0, 'vi')).toBe(
      'Số vụ cháy, nổ nghiêm trọng: từ 1 đến 3 vụ việc, trong khi yêu cầu là 0 vụ việc.',
    )
    expect(await text(2, 'vi')).toBe(
      'Số vụ cháy, nổ nghiêm trọng: từ 1 đến 3 vụ việc, chưa kết luận được; yêu cầu là không quá 2 vụ việc.',
    )
    expect(await text(3, 'en')).toBe(
      'Serious fires and explosions: between 1 and 3 cases, as required (at most 3 cases).',
    )
    expect(await text(2, 'en')).toBe(
      'Serious fires and explosions: between 1 and 3 cases; it is open whether that is at most 2 cases, as required.',
    )
    const compared: Condition = { fact: 'cases', operator: 'lessThan', value: { fact: 'count' } }
    expect((await linesOf(compared, { facts: { cases: 2 }, events }, 'vi'))[0]).toBe(
      'Số vụ năm nay: 2 vụ việc, chưa kết luận được; yêu cầu là dưới “Số vụ cháy, nổ nghiêm trọng” (từ 1 đến 3 vụ việc).',
    )
    expect((await linesOf(compared, { facts: { cases: 2 }, events }, 'en'))[0]).toBe(
      'Cases this year: 2 cases; it is open whether that is less than "Serious fires and explosions" (between 1 and 3 cases), as required.',
    )
  })
})

const year = {
  vi: '(từ 01-01-2026 đến trước 01-01-2027)',
  en: '(from 1 January 2026 to before 1 January 2027)',
}
const reported = { cases: 3, before: 4, registered: 238, residing: 250 }
const events = [
  {
    type: 'fire',
    on: '2026-03-01',
    deaths: 2,
    damage: 500_000_000,
    'by-residents': true,
    'reported-on': '2026-03-02',
  },
]
const groups = [
  { id: 'T1', households: 5 },
  { id: 'T2', households: 16 },
]

type Computed = readonly [
  Derivation['kind'],
  fact: string,
  assessment: Partial<Assessment>,
  vi: string[],
  en: string[],
]

const computed: readonly Computed[] = [
  [
    'percent',
    'percent',
    {},
    ['Cách tính: 100 × 238 hộ (Số hộ đã đăng ký) / 250 hộ (Số hộ đang cư trú) = 95,2 %.'],
    [
      'Computed: 100 × 238 households (Households registered) / 250 households (Households residing) = 95.2 %.',
    ],
  ],
  [
    'percent',
    'percent',
    { facts: { registered: 0, residing: 0 } },
    ['Cách tính: “Số hộ đang cư trú” bằng 0, khi đó bộ tiêu chí quy ước là 100 %.'],
    ['"Households residing" is 0, and for that the criteria set says 100 %.'],
  ],
  [
    'percent',
    'percent',
    { facts: { registered: 260, residing: 250 } },
    [
      'Cách tính: 100 × 260 hộ (Số hộ đã đăng ký) / 250 hộ (Số hộ đang cư trú) = 104 %.',
      'Không dùng được “Tỷ lệ hộ đăng ký”: 104 % nằm ngoài phạm vi cho phép.',
    ],
    [
      'Computed: 100 × 260 households (Households registered) / 250 households (Households residing) = 104 %.',
      '"Share registered" cannot be used: 104 % is outside the range allowed.',
    ],
  ],
  [
    'ratio',
    'ratio',
    {},
    ['Cách tính: 238 hộ (Số hộ đã đăng ký) / 3 vụ việc (Số vụ năm nay) ≈ 79,333333.'],
    ['Computed: 238 households (Households registered) / 3 cases (Cases this year) ≈ 79.333333.'],
  ],
  [
    'difference',
    'difference',
    {},
    ['Cách tính: 3 vụ việc (Số vụ năm nay) − 4 vụ việc (Số vụ năm trước) = giảm 1 vụ việc.'],
    ['Computed: 3 cases (Cases this year) − 4 cases (Cases last year) = a fall by 1 case.'],
  ],
  [
    'percent-change',
    'percent-change',
    {},
    ['Cách tính: 100 × (3 vụ việc (Số vụ năm nay) − 4 vụ việc (Số vụ năm trước)) / 4 vụ việc = giảm 25 %.'],
    ['Computed: 100 × (3 cases (Cases this year) − 4 cases (Cases last year)) / 4 cases = a fall by 25 %.'],
  ],
  [
    'sum',
    'sum-of-sums',
    {},
    [
      'Cách tính: 7 vụ việc (Tổng số vụ) + 4 vụ việc (Năm nhiều vụ hơn) = 11 vụ việc.',
      '  Cách tính “Tổng số vụ”: 3 vụ việc (Số vụ năm nay) + 4 vụ việc (Số vụ năm trước) = 7 vụ việc.',
      '  Cách tính “Năm nhiều vụ hơn”: số lớn nhất trong 3 vụ việc (Số vụ năm nay) và 4 vụ việc (Số vụ năm trước) = 4 vụ việc.',
    ],
    [
      'Computed: 7 cases (All cases) + 4 cases (Worse year) = 11 cases.',
      '  How "All cases" is computed: 3 cases (Cases this year) + 4 cases (Cases last year) = 7 cases.',
      '  How "Worse year" is computed: the largest of 3 cases (Cases this year) and 4 cases (Cases last year) = 4 cases.',
    ],
  ],
  [
    'minimum',
    'minimum',
    {},
    ['Cách tính: số nhỏ nhất trong 3 vụ việc (Số vụ năm nay) và 4 vụ việc (Số vụ năm trước) = 3 vụ việc.'],
    ['Computed: the smallest of 3 cases (Cases this year) and 4 cases (Cases last year) = 3 cases.'],
  ],
  [
    'maximum',
    'maximum',
    {},
    ['Cách tính: số lớn nhất trong 3 vụ việc (Số vụ năm nay) và 4 vụ việc (Số vụ năm trước) = 4 vụ việc.'],
    ['Computed: the largest of 3 cases (Cases this year) and 4 cases (Cases last year) = 4 cases.'],
  ],
  [
    'parameter',
    'parameter',
    {},
    ['Lấy theo ngưỡng “Số vụ cho phép”: 2 vụ việc.'],
    ['This is the value of the parameter "Cases allowed": 2 cases.'],
  ],
  [
    'count',
    'count',
    { events },
    [
      `Đếm các sự việc được ghi nhận là vụ cháy hoặc vụ nổ ${year.vi}, chỉ tính trường hợp có mức độ là nghiêm trọng: 1 vụ việc.`,
    ],
    [
      `Counted: the events recorded as fire or explosion ${year.en}, only those whose severity is serious: 1 case.`,
    ],
  ],
  [
    'count',
    'count-before',
    { events: [], eventRecord: { from: '2025-01-01' } },
    [
      'Đếm các sự việc được ghi nhận là vụ cháy trong năm trước (từ 01-01-2025 đến trước 01-01-2026): 0 vụ việc.',
    ],
    [
      'Counted: the events recorded as fire in the year before (from 1 January 2025 to before 1 January 2026): 0 cases.',
    ],
  ],
  [
    'count',
    'count-before',
    { facts: { 'count-before': 2 }, events: [] },
    ['Đây là số liệu tổng được báo cáo, chưa có danh sách để đếm lại.'],
    ['This is a figure as reported; there is no record to count it from.'],
  ],
  [
    'count',
    'safe',
    { lists: { areas: [{ id: 'KP1', outcome: 'met' }] } },
    ['Đếm các mục của danh sách “Khu dân cư”, chỉ tính trường hợp có kết quả là đạt: 1 khu dân cư.'],
    ['Counted: the entries of the list "Areas", only those whose outcome is met: 1 area.'],
  ],
  [
    'total',
    'total',
    { events },
    [
      `Cộng “Số người chết” của các sự việc được ghi nhận là vụ cháy ${year.vi}, chỉ tính trường hợp ghi “Do người dân trong khu gây ra: có” và (có thiệt hại ít nhất 100.000.000 đồng hoặc có ngày báo chậm nhất 30-06-2026): 2 người.`,
    ],
    [
      `The sum of "Deaths" over the events recorded as fire ${year.en}, only those recorded as "Caused by residents: yes" and (with damage of at least 100,000,000 VND or with day of the report no later than 30 June 2026): 2 people.`,
    ],
  ],
  [
    'smallest',
    'smallest',
    { lists: { groups } },
    ['“Số hộ” nhỏ nhất trong các mục của danh sách “Tổ liên gia an toàn PCCC”: 5 hộ.'],
    ['The smallest "Households" among the entries of the list "Fire-safety groups": 5 households.'],
  ],
  [
    'largest',
    'largest',
    { lists: { groups } },
    ['“Số hộ” lớn nhất trong các mục của danh sách “Tổ liên gia an toàn PCCC”: 16 hộ.'],
    ['The largest "Households" among the entries of the list "Fire-safety groups": 16 households.'],
  ],
  [
    'share',
    'share',
    { lists: { groups } },
    [
      'Tỷ lệ trường hợp có số hộ ít nhất 5 hộ và có số hộ không quá 15 hộ trong số các mục của danh sách “Tổ liên gia an toàn PCCC”: 50 %.',
    ],
    [
      'The share of those with households of at least 5 households and with households of at most 15 households among the entries of the list "Fire-safety groups": 50 %.',
    ],
  ],
]

describe('a derived fact in words', () => {
  it.each(computed)('says how it was computed: %s (%s)', async (_, fact, assessment, vi, en) => {
    const condition: Condition = { fact, operator: 'greaterThanInclusive', value: 0 }
    const given = { facts: reported, ...assessment }
    const below = async (locale: Locale) =>
      (await linesOf(condition, given, locale)).slice(1).map((line) => line.slice(2))
    expect(await below('vi')).toEqual(vi)
    expect(await below('en')).toEqual(en)
  })

  it('has a sentence here for every derivation', () => {
    const kinds = new Set(computed.map(([kind]) => kind))
    expect(kinds).toEqual(new Set(anExplainedSet.facts.flatMap(({ derived }) => derived?.kind ?? [])))
    expect(kinds.size).toBe(13)
  })

  it('names the law that its records were classified by, and not where the figure was reported', async () => {
    const criteria = [
      aCriterion(
        'one',
        { fact: 'count', operator: 'equal', value: 0 },
        { legalBasis: [{ document: 'plan' }] },
      ),
    ]
    const basis = async (assessment: Assessment) =>
      (await explained({ criteria }, assessment, 'vi')).criteria[0]?.legalBasis
    expect(await basis({ facts: {}, events: [] })).toEqual(['12/KH', 'Điều 29, 88/2024'])
    expect(await basis({ facts: { count: 0 } })).toEqual(['12/KH'])
    expect(await basis({ facts: {} })).toEqual(['12/KH'])
  })
})

type Gap = readonly [Unknown['code'], Comparison, Partial<Assessment>, vi: string[], en: string[]]

const atLeastOne = (fact: string): Comparison => ({ fact, operator: 'greaterThanInclusive', value: 1 })
const gaps: readonly Gap[] = [
  [
    'not-reported',
    atLeastOne('cases'),
    {},
    ['Chưa có số liệu “Số vụ năm nay”.'],
    ['"Cases this year" has not been reported.'],
  ],
  [
    'wrong-type',
    atLeastOne('cases'),
    { facts: { cases: '12' } },
    ['Không đọc được “Số vụ năm nay”: "12" không phải là một số.'],
    ['"Cases this year" cannot be read: "12" is not a number.'],
  ],
  [
    'out-of-range',
    atLeastOne('cases'),
    { facts: { cases: -1 } },
    ['Không dùng được “Số vụ năm nay”: -1 vụ việc nằm ngoài phạm vi cho phép.'],
    ['"Cases this year" cannot be used: -1 case is outside the range allowed.'],
  ],
  [
    'not-whole',
    atLeastOne('cases'),
    { facts: { cases: 0.5 } },
    ['Không dùng được “Số vụ năm nay”: 0,5 vụ việc không phải số nguyên.'],
    ['"Cases this year" cannot be used: 0.5 cases is not a whole number.'],
  ],
  [
    'outside-period',
    { fact: 'filed-on', operator: 'equal', value: '2026-03-31' },
    { facts: { 'filed-on': '2025-12-31' } },
    ['Không dùng được “Ngày đăng ký”: ngày 31-12-2025 nằm ngoài kỳ đánh giá.'],
    ['"Day of registration" cannot be used: 31 December 2025 is outside the assessment period.'],
  ],
  [
    'unknown-option',
    { fact: 'grade', operator: 'equal', value: 'good' },
    { facts: { grade: 'best' } },
    ['Không dùng được “Xếp loại”: best không phải là một lựa chọn.'],
    ['"Grade" cannot be used: best is not one of the options.'],
  ],
  [
    'empty-base',
    atLeastOne('ratio'),
    { facts: { registered: 1, cases: 0 } },
    ['Không tính được tỷ lệ vì “Số vụ năm nay” bằng 0.'],
    ['The share cannot be computed, because "Cases this year" is 0.'],
  ],
  [
    'parameter-without-value',
    { fact: 'cases', operator: 'equal', value: { parameter: 'later' } },
    { facts: { cases: 1 } },
    ['Ngưỡng “Mức sau này” chưa có giá trị vào ngày này.'],
    ['The parameter "Later limit" has no value on this date.'],
  ],
  [
    'no-record',
    atLeastOne('total'),
    {},
    ['Chưa có số liệu “Số người chết do cháy”, và cũng chưa có danh sách ghi nhận để đếm.'],
    ['"Deaths in fires" has not been reported, and there is no record to count it from.'],
  ],
  [
    'field-missing',
    { fact: 'count', operator: 'equal', value: 1 },
    {
      events: [
        { type: 'fire', on: '2026-03-01', id: 'F-12' },
        { type: 'blast', on: '2026-04-01' },
      ],
    },
    [
      '“Số vụ cháy, nổ nghiêm trọng”: vụ cháy ngày 01-03-2026 (F-12) chưa ghi “Số người chết”. Còn 1 trường hợp khác cũng như vậy.',
    ],
    [
      '"Serious fires and explosions": the fire of 1 March 2026 (F-12) does not say "Deaths". The same holds for 1 more.',
    ],
  ],
  [
    'field-unreadable',
    { fact: 'count', operator: 'equal', value: 1 },
    { events: [{ type: 'blast', on: '2026-03-01', deaths: 'hai' }] },
    ['“Số vụ cháy, nổ nghiêm trọng”: không đọc được “Số người chết” của vụ nổ ngày 01-03-2026 ("hai").'],
    ['"Serious fires and explosions": "Deaths" of the explosion of 1 March 2026 cannot be read ("hai").'],
  ],
  [
    'not-decided',
    atLeastOne('safe'),
    { lists: { areas: [{ id: 'KP2', outcome: 'undetermined' }] } },
    ['“Số khu dân cư an toàn”: mục “KP2” trong danh sách “Khu dân cư” chưa có kết luận.'],
    ['"Safe areas": the entry "KP2" of the list "Areas" has not been decided.'],
  ],
]

describe('what is not known, in words', () => {
  it.each(gaps)('%s', async (code, condition, assessment, vi, en) => {
    const given = { facts: {}, ...assessment }
    const criteria = [aCriterion('one', condition)]
    expect((await explained({ criteria }, given, 'vi')).missing).toEqual(vi)
    expect((await explained({ criteria }, given, 'en')).missing).toEqual(en)
    const { missing } = evaluate({ ...anExplainedSet, criteria }, given, { on })
    expect(missing.map((unknown) => unknown.code)).toEqual([code])
  })

  it('has a sentence here for every code', () => {
    expect(gaps.map(([code]) => code)).toEqual([...unknownCodes])
  })

  it('names a record by its place where nothing else can be read of it', async () => {
    const missing = async (assessment: Partial<Assessment>, fact: string, locale: Locale) =>
      (
        await explained(
          { criteria: [aCriterion('one', atLeastOne(fact))] },
          { facts: {}, ...assessment },
          locale,
        )
      ).missing
    const undated = { events: [{ type: 'fire', on: 'hôm qua', deaths: 1 }] } as Partial<Assessment>
    expect(await missing(undated, 'count', 'vi')).toEqual([
      '“Số vụ cháy, nổ nghiêm trọng”: không đọc được “ngày xảy ra” của vụ cháy ở dòng 1 của danh sách sự việc ("hôm qua").',
    ])
    expect(await missing(undated, 'count', 'en')).toEqual([
      '"Serious fires and explosions": "day" of the fire in place 1 of the events cannot be read ("hôm qua").',
    ])
    const untyped = { events: [{ type: 7, on: '2026-03-01', deaths: 1 }] } as unknown as Partial<Assessment>
    expect(await missing(untyped, 'count', 'vi')).toEqual([
      '“Số vụ cháy, nổ nghiêm trọng”: không đọc được “loại” của sự việc ngày 01-03-2026 (7).',
    ])
    expect(await missing(untyped, 'count', 'en')).toEqual([
      '"Serious fires and explosions": "type" of the event of 1 March 2026 cannot be read (7).',
    ])
    const nameless = { lists: { areas: [{ outcome: null }] } }
    expect(await missing(nameless, 'safe', 'vi')).toEqual([
      '“Số khu dân cư an toàn”: mục ở dòng 1 của danh sách “Khu dân cư” chưa có kết luận.',
    ])
    expect(await missing(nameless, 'safe', 'en')).toEqual([
      '"Safe areas": the entry in place 1 of the list "Areas" has not been decided.',
    ])
  })
})

describe('words', () => {
  it.each(locales)('never hold a code, whatever is missing (%s)', async (locale) => {
    for (const [, condition, assessment] of gaps) {
      const all = await linesOf(condition, { facts: {}, ...assessment }, locale)
      expect(all.join('\n')).not.toMatch(/undefined|null|NaN|\[object|not-|lessThan|greaterThan/)
    }
  })
})
