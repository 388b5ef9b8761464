import type { Assessment, Condition, CriteriaSet } from '@tieuchi/schemas'
import { type Locale, locales } from '@tieuchi/schemas/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeWhatItTakes } from './describe-what-it-takes.js'
import { aCriterion } from './testing/a-criteria-set.js'
import { anExplainedSet } from './testing/an-explained-set.js'
import { incompleteFacts, randomSet } from './testing/random-sets.js'
import { seeded } from './testing/seed.js'
import { whatItTakes } from './what-it-takes.js'

const on = '2026-10-31'

async function described(set: CriteriaSet, assessment: Assessment, locale: Locale, criterion?: string) {
  const options = criterion === undefined ? { on } : { on, criterion }
  return describeWhatItTakes(whatItTakes(set, assessment, options), set, locale)
}

const one = (condition: Condition): CriteriaSet => ({
  ...anExplainedSet,
  criteria: [
    aCriterion('one', condition, { code: '1c', title: { vi: 'Các hộ đăng ký', en: 'Households register' } }),
  ],
})
const comparison = (fact: string, operator: string, value: unknown) =>
  ({ fact, operator, value }) as Condition

type Row = readonly [what: string, Condition, Partial<Assessment>, vi: string[], en: string[]]

const rows: readonly Row[] = [
  [
    'more of a number',
    comparison('percent', 'greaterThanInclusive', 100),
    { facts: { registered: 238, residing: 250 } },
    ['Tiêu chí 1c (Các hộ đăng ký): cần tăng “Số hộ đã đăng ký” thêm 12 hộ (từ 238 hộ lên 250 hộ).'],
    [
      'Criterion 1c (Households register): it takes "Households registered" to go up by 12 households (from 238 households to 250 households).',
    ],
  ],
  [
    'less of several numbers, one way among others',
    comparison('sum', 'lessThanInclusive', 2),
    { facts: { cases: 2, before: 1 } },
    [
      'Tiêu chí 1c (Các hộ đăng ký): cần giảm “Số vụ năm nay” đi 1 vụ việc (từ 2 vụ việc xuống 1 vụ việc).',
      'Hoặc: giảm “Số vụ năm trước” đi 1 vụ việc (từ 1 vụ việc xuống 0 vụ việc).',
    ],
    [
      'Criterion 1c (Households register): it takes "Cases this year" to go down by 1 case (from 2 cases to 1 case).',
      'Or: "Cases last year" to go down by 1 case (from 1 case to 0 cases).',
    ],
  ],
  [
    'several changes together',
    comparison('sum', 'lessThanInclusive', 0),
    { facts: { cases: 2, before: 1 } },
    [
      'Tiêu chí 1c (Các hộ đăng ký): một cách để đạt là giảm “Số vụ năm nay” đi 2 vụ việc (từ 2 vụ việc xuống 0 vụ việc) và giảm “Số vụ năm trước” đi 1 vụ việc (từ 1 vụ việc xuống 0 vụ việc).',
    ],
    [
      'Criterion 1c (Households register): one way is for "Cases this year" to go down by 2 cases (from 2 cases to 0 cases) and "Cases last year" to go down by 1 case (from 1 case to 0 cases).',
    ],
  ],
  [
    'an earlier day, another choice, a yes',
    {
      all: [
        comparison('filed-on', 'lessThanInclusive', '2026-03-31'),
        comparison('grade', 'in', ['good', 'fair']),
        comparison('filed', 'equal', true),
      ],
    },
    { facts: { 'filed-on': '2026-04-01', grade: 'poor', filed: false } },
    [
      'Tiêu chí 1c (Các hộ đăng ký): cần “Ngày đăng ký” sớm hơn 1 ngày (31-03-2026 thay vì 01-04-2026), “Xếp loại” là Tốt hoặc Khá (hiện là Kém) và “Đã nộp đăng ký” là có (hiện là không).',
    ],
    [
      'Criterion 1c (Households register): it takes "Day of registration" to be 1 day earlier (31 March 2026 instead of 1 April 2026), "Grade" to be Good or Fair (now Poor) and "Registration filed" to be yes (now no).',
    ],
  ],
  [
    'a later day',
    comparison('filed-on', 'greaterThan', '2026-03-31'),
    { facts: { 'filed-on': '2026-03-30' } },
    ['Tiêu chí 1c (Các hộ đăng ký): cần “Ngày đăng ký” muộn hơn 2 ngày (01-04-2026 thay vì 30-03-2026).'],
    [
      'Criterion 1c (Households register): it takes "Day of registration" to be 2 days later (1 April 2026 instead of 30 March 2026).',
    ],
  ],
  [
    'what is not reported yet',
    { all: [comparison('cases', 'lessThanInclusive', 2), comparison('percent', 'greaterThanInclusive', 80)] },
    { facts: { residing: 250 } },
    [
      'Tiêu chí 1c (Các hộ đăng ký): cần “Số vụ năm nay” (hiện chưa có số liệu) là không quá 2 vụ việc và “Số hộ đã đăng ký” (hiện chưa có số liệu) là ít nhất 200 hộ và không quá 250 hộ.',
    ],
    [
      'Criterion 1c (Households register): it takes "Cases this year" (not reported yet) to be at most 2 cases and "Households registered" (not reported yet) to be at least 200 households and at most 250 households.',
    ],
  ],
  [
    'what was counted, and what is still open about it',
    comparison('count', 'lessThanInclusive', 0),
    {
      events: [
        { type: 'fire', on: '2026-03-01', deaths: 1 },
        { type: 'fire', on: '2026-03-02', deaths: 2 },
      ],
    },
    [
      'Tiêu chí 1c (Các hộ đăng ký): cần giảm “Số vụ cháy, nổ nghiêm trọng” đi 2 vụ việc (từ 2 vụ việc xuống 0 vụ việc) – số này đếm từ các sự việc đã ghi nhận, chỉ thay đổi khi ghi nhận sai.',
    ],
    [
      'Criterion 1c (Households register): it takes "Serious fires and explosions" to go down by 2 cases (from 2 cases to 0 cases) – counted from recorded events, it changes only where a record is wrong.',
    ],
  ],
  [
    'what was reckoned from a list, in percentage points',
    comparison('share', 'greaterThanInclusive', 51),
    { lists: { groups: [{ households: 5 }, { households: 16 }] } },
    [
      'Tiêu chí 1c (Các hộ đăng ký): cần tăng “Tỷ lệ tổ đúng quy mô” thêm 1 điểm phần trăm (từ 50 % lên 51 %) – số này tính từ danh sách “Tổ liên gia an toàn PCCC”.',
    ],
    [
      'Criterion 1c (Households register): it takes "Groups of the right size" to go up by 1 percentage point (from 50 % to 51 %) – reckoned from the list "Fire-safety groups".',
    ],
  ],
  [
    'a share of nothing',
    comparison('ratio', 'greaterThanInclusive', 1),
    { facts: { registered: 5, cases: 0 } },
    [
      'Tiêu chí 1c (Các hộ đăng ký): chưa xác định được cần thay đổi gì, vì “Số vụ năm nay” đang bằng 0 nên không tính được tỷ lệ.',
    ],
    [
      'Criterion 1c (Households register): it cannot be said what it takes: nothing to take a share of, since this is 0: "Cases this year".',
    ],
  ],
  [
    'a range that must be settled',
    comparison('count', 'lessThanInclusive', 1),
    {
      events: [
        { type: 'fire', on: '2026-03-01', deaths: 1 },
        { type: 'fire', on: '2026-03-02' },
      ],
    },
    [
      'Tiêu chí 1c (Các hộ đăng ký): cần “Số vụ cháy, nổ nghiêm trọng” (hiện chỉ biết là từ 1 đến 2 vụ việc) là không quá 1 vụ việc – số này đếm từ các sự việc đã ghi nhận, chỉ thay đổi khi ghi nhận sai.',
    ],
    [
      'Criterion 1c (Households register): it takes "Serious fires and explosions" (so far between 1 and 2 cases) to be at most 1 case – counted from recorded events, it changes only where a record is wrong.',
    ],
  ],
  [
    'what cannot be reached, and the best that can be',
    comparison('cases', 'lessThan', { fact: 'before' }),
    { facts: { cases: 2, before: 0 } },
    [
      'Tiêu chí 1c (Các hộ đăng ký): không thể đạt bằng cách thay đổi số liệu, vì “Số vụ năm nay” tốt nhất cũng chỉ là 0 vụ việc, trong khi yêu cầu là dưới 0 vụ việc, tức “Số vụ năm trước”.',
    ],
    [
      'Criterion 1c (Households register): cannot be reached by changing facts, because "Cases this year" can be 0 cases at best, and less than 0 cases, the value of "Cases last year" is required.',
    ],
  ],
  [
    'what contradicts itself',
    { all: [comparison('cases', 'lessThan', 2), comparison('cases', 'greaterThan', 2)] },
    { facts: { cases: 2 } },
    [
      'Tiêu chí 1c (Các hộ đăng ký): không thể đạt bằng cách thay đổi số liệu, vì các yêu cầu đối với số liệu mâu thuẫn với nhau.',
    ],
    [
      'Criterion 1c (Households register): cannot be reached by changing facts, because what is required of the facts contradicts itself.',
    ],
  ],
  [
    'what must be reported first',
    comparison('percent', 'greaterThanInclusive', 80),
    { facts: { registered: 3 } },
    [
      'Tiêu chí 1c (Các hộ đăng ký): chưa xác định được cần thay đổi gì, trước hết phải có số liệu “Số hộ đang cư trú”.',
    ],
    [
      'Criterion 1c (Households register): it cannot be said what it takes: first these must be reported: "Households residing".',
    ],
  ],
  [
    'a parameter without a value',
    comparison('cases', 'equal', { parameter: 'later' }),
    { facts: { cases: 1 } },
    [
      'Tiêu chí 1c (Các hộ đăng ký): chưa xác định được cần thay đổi gì, vì ngưỡng “Mức sau này” chưa có giá trị vào ngày này.',
    ],
    [
      'Criterion 1c (Households register): it cannot be said what it takes: these parameters have no value on this date: "Later limit".',
    ],
  ],
]

describe('what it takes in words', () => {
  it.each(rows)('tells of %s', async (_, condition, assessment, vi, en) => {
    const given = { facts: {}, ...assessment }
    expect(await described(one(condition), given, 'vi', 'one')).toEqual(vi)
    expect(await described(one(condition), given, 'en', 'one')).toEqual(en)
  })

  it('tells of the whole after its criteria', async () => {
    const set = one(comparison('cases', 'lessThanInclusive', 1))
    expect((await described(set, { facts: { cases: 2 } }, 'vi')).at(-1)).toBe(
      'Cả bộ tiêu chí: cần giảm “Số vụ năm nay” đi 1 vụ việc (từ 2 vụ việc xuống 1 vụ việc).',
    )
    const never = one(comparison('cases', 'lessThan', 0))
    expect((await described(never, { facts: { cases: 2 } }, 'vi')).at(-1)).toBe(
      'Cả bộ tiêu chí: không thể đạt bằng cách thay đổi số liệu, vì không thể đạt tiêu chí 1c.',
    )
    expect((await described(never, { facts: { cases: 2 } }, 'en')).at(-1)).toBe(
      'The whole: cannot be reached by changing facts, because these criteria cannot be met: 1c.',
    )
  })

  it.each(locales)('never says a code, whatever the set and the facts (%s)', async (locale) => {
    await fc.assert(
      fc.asyncProperty(randomSet, incompleteFacts, async (set, facts) => {
        const text = (await described(set, { facts }, locale)).join('\n')
        expect(text).not.toMatch(/undefined|null|NaN|\[object|not-met|lessThan|greaterThan/)
      }),
      seeded(30),
    )
  })
})
