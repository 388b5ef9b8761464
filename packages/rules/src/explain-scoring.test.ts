import type { Assessment, CriteriaSet, RequirementEvaluation } from '@tieuchi/schemas'
import type { Locale } from '@tieuchi/schemas/model'
import { describe, expect, it } from 'vitest'
import { evaluate } from './evaluate.js'
import type { Explanation, Sentence } from './explain/explanation.js'
import { requirementSentence } from './explain/requirements.js'
import { Words } from './explain/words.js'
import { explain } from './explain.js'
import { messagesIn } from './messages/messages-in.js'
import { aCriterion, aFact, aParameter } from './testing/a-criteria-set.js'
import { anExplainedSet } from './testing/an-explained-set.js'

const on = '2026-10-31'

async function explained(
  parts: Partial<CriteriaSet>,
  facts: Assessment['facts'],
  locale: Locale,
  knownAt?: string,
): Promise<Explanation> {
  const set = { ...anExplainedSet, ...parts }
  const evaluation = evaluate(set, { facts }, { on, ...(knownAt !== undefined && { knownAt }) })
  return explain(evaluation, set, locale)
}

function lines({ text, because }: Sentence, indent = ''): string[] {
  return [indent + text, ...because.flatMap((inner) => lines(inner, `${indent}  `))]
}

const text = (vi: string, en: string) => ({ vi, en })
const atMost = (fact: string, value: number) => ({ fact, operator: 'lessThanInclusive' as const, value })
const scored = (id: string, rest: Partial<CriteriaSet['criteria'][number]> = {}) =>
  aCriterion(id, atMost('cases', 0), { kind: 'scored', points: 5, ...rest })

describe('points in words', () => {
  const tiered: Partial<CriteriaSet> = {
    criteria: [
      scored('one', {
        tiers: [
          { points: 5, when: atMost('cases', 0) },
          { points: 3, when: atMost('cases', 2) },
          { points: 1, when: atMost('cases', 9) },
        ],
        deductions: [
          {
            points: 1,
            when: { fact: 'filed', operator: 'equal', value: false },
            label: text('nộp muộn', 'late'),
          },
          { points: 0.5, each: 'before', maximum: 2 },
        ],
      }),
    ],
  }
  const points = async (facts: Assessment['facts'], locale: Locale) => {
    const [criterion] = (await explained(tiered, facts, locale)).criteria
    return criterion?.points ? lines(criterion.points) : []
  }

  it('come from the first tier that holds, less the deductions', async () => {
    expect(await points({ cases: 2, filed: false, before: 3 }, 'vi')).toEqual([
      'Điểm: 0,5/5 điểm.',
      '  Không được 5 điểm vì:',
      '    Số vụ năm nay: 2 vụ việc, không đúng điều kiện “0 vụ việc”.',
      '  Được 3 điểm vì:',
      '    Số vụ năm nay: 2 vụ việc, đúng điều kiện “không quá 2 vụ việc”.',
      '  Trừ 1 điểm (nộp muộn) vì:',
      '    Đã nộp đăng ký: không, đúng điều kiện “không”.',
      '  Mỗi vụ việc “Số vụ năm trước” (3 vụ việc) bị trừ 0,5 điểm, nhiều nhất 2 điểm: trừ 1,5 điểm.',
    ])
    expect(await points({ cases: 2, filed: true, before: 0 }, 'en')).toEqual([
      'Points: 3 of 5 points.',
      '  5 points not given because:',
      '    Cases this year: 2 cases, which does not fit "0 cases".',
      '  3 points given because:',
      '    Cases this year: 2 cases, which fits "at most 2 cases".',
      '  1 point not taken off (late) because:',
      '    Registration filed: yes, which does not fit "no".',
      '  For each case of "Cases last year" (0 cases), 0.5 points off, at most 2 points: 0 points off.',
    ])
  })

  it('are a range where evidence is missing, with what leaves it open', async () => {
    expect(await points({ before: 1 }, 'vi')).toEqual([
      'Điểm: từ 0 đến 4,5 trên 5 điểm.',
      '  Chưa rõ có được 5 điểm hay không:',
      '    Số vụ năm nay: chưa xác định được; chưa rõ có đúng điều kiện “0 vụ việc” hay không.',
      '      Chưa có số liệu “Số vụ năm nay”.',
      '  Chưa rõ có được 3 điểm hay không:',
      '    Số vụ năm nay: chưa xác định được; chưa rõ có đúng điều kiện “không quá 2 vụ việc” hay không.',
      '      Chưa có số liệu “Số vụ năm nay”.',
      '  Chưa rõ có được 1 điểm hay không:',
      '    Số vụ năm nay: chưa xác định được; chưa rõ có đúng điều kiện “không quá 9 vụ việc” hay không.',
      '      Chưa có số liệu “Số vụ năm nay”.',
      '  Chưa rõ có trừ 1 điểm (nộp muộn) hay không:',
      '    Đã nộp đăng ký: chưa xác định được; chưa rõ có đúng điều kiện “không” hay không.',
      '      Chưa có số liệu “Đã nộp đăng ký”.',
      '  Mỗi vụ việc “Số vụ năm trước” (1 vụ việc) bị trừ 0,5 điểm, nhiều nhất 2 điểm: trừ 0,5 điểm.',
    ])
    expect((await points({ cases: 0, filed: true }, 'en')).slice(-2)).toEqual([
      '  For each case of "Cases last year", 0.5 points off, at most 2 points: between 0 and 2 points off.',
      '    "Cases last year" has not been reported.',
    ])
  })

  it('are not told of a criterion that gives none', async () => {
    const criteria = [aCriterion('one', atMost('cases', 0))]
    expect((await explained({ criteria }, { cases: 0 }, 'en')).criteria[0]).not.toHaveProperty('points')
  })
})

describe('the requirements of the whole in words', () => {
  const facts = ['a', 'b', 'c', 'd'].map((id) => aFact(id))
  const criteria = facts.map(({ id }, index) =>
    aCriterion(id, atMost(id, 0), { kind: 'scored', points: 10, code: String(index + 1) }),
  )
  const rule = {
    minimumPoints: 30,
    minimumShare: 50,
    mandatory: ['a', 'b'],
    atLeast: [{ count: 3, of: ['a', 'b', 'c', 'd'], label: text('Nội dung chính', 'The main part') }],
  }
  const sentences = async (reported: Assessment['facts'], locale: Locale, outcomeRule: object = rule) => {
    const parts = { facts, criteria, outcomeRule, parameters: [aParameter('later', [['2030-01-01', 9]])] }
    return (await explained(parts, reported, locale)).requirements?.flatMap((one) => lines(one))
  }

  it('say what is required and what was reached', async () => {
    expect(await sentences({ a: 0, b: 0, c: 0, d: 0 }, 'vi')).toEqual([
      'Tổng điểm: 40 điểm, đúng yêu cầu (ít nhất 30 điểm).',
      'Mỗi tiêu chí chấm điểm đều đạt ít nhất 50 % số điểm của tiêu chí đó.',
      'Các tiêu chí bắt buộc đều đạt (1 và 2).',
      'Nội dung chính: đạt 4 trong số 4 tiêu chí, đúng yêu cầu (ít nhất 3).',
    ])
    expect(await sentences({ a: 1, b: 0, c: 1, d: 0 }, 'vi')).toEqual([
      'Tổng điểm: 20 điểm, trong khi yêu cầu là ít nhất 30 điểm.',
      'Mỗi tiêu chí chấm điểm phải đạt ít nhất 50 % số điểm của tiêu chí đó; chưa đủ: 1 và 3.',
      'Các tiêu chí bắt buộc (1 và 2) đều phải đạt; chưa đạt: 1.',
      'Nội dung chính: đạt 2 trong số 4 tiêu chí, trong khi yêu cầu là ít nhất 3.',
    ])
    expect(await sentences({ b: 0, d: 0 }, 'vi')).toEqual([
      'Tổng điểm: từ 20 đến 40 điểm, chưa kết luận được; yêu cầu là ít nhất 30 điểm.',
      'Mỗi tiêu chí chấm điểm phải đạt ít nhất 50 % số điểm của tiêu chí đó; chưa rõ: 1 và 3.',
      'Các tiêu chí bắt buộc (1 và 2) đều phải đạt; còn thiếu dữ liệu: 1.',
      'Nội dung chính: đạt từ 2 đến 4 trong số 4 tiêu chí; chưa kết luận được, yêu cầu là ít nhất 3.',
    ])
  })

  it('say the same in English', async () => {
    expect(await sentences({ a: 0, b: 0, c: 0, d: 0 }, 'en')).toEqual([
      'Points in all: 40 points, as required (at least 30 points).',
      'Every scored criterion reaches at least 50 % of its points.',
      'The mandatory criteria are all met (1 and 2).',
      'The main part: 4 of 4 criteria met, as required (at least 3).',
    ])
    expect(await sentences({ a: 1, b: 0, c: 1, d: 0 }, 'en')).toEqual([
      'Points in all: 20 points, where at least 30 points is required.',
      'Every scored criterion must reach at least 50 % of its points; below that: 1 and 3.',
      'The mandatory criteria (1 and 2) must all be met; not met: 1.',
      'The main part: 2 of 4 criteria met, where at least 3 is required.',
    ])
    expect(await sentences({ b: 0, d: 0 }, 'en')).toEqual([
      'Points in all: between 20 and 40 points; it is open whether that is at least 30 points, as required.',
      'Every scored criterion must reach at least 50 % of its points; still open: 1 and 3.',
      'The mandatory criteria (1 and 2) must all be met; evidence is missing: 1.',
      'The main part: between 2 and 4 of 4 criteria met; it is open whether that is at least 3, as required.',
    ])
  })

  it('name the parameter that has no value', async () => {
    const later = { parameter: 'later' }
    const required = {
      minimumPoints: later,
      minimumShare: later,
      atLeast: [{ count: later, of: ['a', 'b'] }],
    }
    expect(await sentences({ a: 0, b: 0, c: 0, d: 0 }, 'vi', required)).toEqual([
      'Tổng điểm: 40 điểm, chưa so được với yêu cầu (ít nhất “Ngưỡng later”).',
      '  Ngưỡng “Ngưỡng later” chưa có giá trị vào ngày này.',
      'Mỗi tiêu chí chấm điểm phải đạt ít nhất “Ngưỡng later” số điểm của tiêu chí đó; chưa rõ: 1, 2, 3 và 4.',
      '  Ngưỡng “Ngưỡng later” chưa có giá trị vào ngày này.',
      'Đạt 2 trong số 2 tiêu chí; chưa kết luận được, yêu cầu là ít nhất “Ngưỡng later”.',
      '  Ngưỡng “Ngưỡng later” chưa có giá trị vào ngày này.',
    ])
  })
})

describe('what a band requires in words', () => {
  it('is told as for the whole', () => {
    const found: RequirementEvaluation[] = [
      { kind: 'below-points', outcome: 'not-met', required: 8, found: { minimum: 9, maximum: 9 } },
      {
        kind: 'condition',
        outcome: 'met',
        reasons: {
          fact: 'cases',
          operator: 'lessThan',
          found: 1,
          required: 2,
          outcome: 'met',
        },
      },
    ]
    const told = (locale: Locale) => {
      const words = new Words(messagesIn[locale], anExplainedSet, {
        on,
        period: { from: '2026-01-01', before: '2027-01-01' },
      })
      return found.flatMap((one) => lines(requirementSentence(words, {}, one)))
    }
    expect(told('vi')).toEqual([
      'Tổng điểm: 9 điểm, trong khi yêu cầu là dưới 8 điểm.',
      'Điều kiện riêng đã đúng:',
      '  Số vụ năm nay: 1 vụ việc, đúng điều kiện “dưới 2 vụ việc”.',
    ])
    expect(told('en')).toEqual([
      'Points in all: 9 points, where less than 8 points is required.',
      'Its own condition holds:',
      '  Cases this year: 1 case, which fits "less than 2 cases".',
    ])
  })
})

describe('the result in words', () => {
  const bands: CriteriaSet['bands'] = [
    { id: 'good', label: text('Tốt', 'Good'), outcome: 'met', minimumPoints: 5 },
    { id: 'fair', label: text('Khá', 'Fair'), outcome: 'met' },
  ]
  const parts = { bands, criteria: [scored('one')] }

  it('is the band, or those still possible', async () => {
    expect((await explained(parts, { cases: 0 }, 'vi')).bandSentence).toBe('Kết quả: Tốt.')
    expect((await explained(parts, {}, 'vi')).bandSentence).toBe(
      'Kết quả còn có thể là Tốt hoặc Khá, tùy dữ liệu còn thiếu.',
    )
    expect((await explained(parts, {}, 'en')).bandSentence).toBe(
      'The result can still be Good or Fair, depending on what is missing.',
    )
  })

  it('says up to when publications counted', async () => {
    const known = async (locale: Locale) =>
      (await explained(parts, {}, locale, '2026-03-05T03:30:00Z')).knownAt
    expect(await known('vi')).toBe('Xét theo nội dung đã công bố tính đến 03:30 ngày 05-03-2026 (giờ UTC).')
    expect(await known('en')).toBe('Judged by what had been published at 03:30 on 5 March 2026 (UTC).')
    expect(await explained(parts, {}, 'en')).not.toHaveProperty('knownAt')
  })
})

describe('a ground for not assessing in words', () => {
  const exclusions: CriteriaSet['exclusions'] = [
    {
      id: 'short',
      label: text('hoạt động chưa đủ 9 tháng', 'active for less than nine months'),
      when: { fact: 'months', operator: 'lessThan', value: 9 },
      legalBasis: [{ document: 'plan' }],
      verification: 'partial',
      note: text('Cách hiểu của chúng tôi.', 'Our reading.'),
    },
  ]
  const parts = {
    exclusions,
    facts: [
      aFact('months', { unit: 'month', label: text('Số tháng hoạt động', 'Months of activity') }),
      aFact('cases'),
    ],
    criteria: [aCriterion('one', atMost('cases', 0))],
  }
  const told = async (facts: Assessment['facts'], locale: Locale) => {
    const { exclusions: [exclusion] = [], summary } = await explained(parts, facts, locale)
    return [summary, ...(exclusion ? lines(exclusion) : [])]
  }

  it('is told with the verdict', async () => {
    expect(await told({ months: 8, cases: 0 }, 'vi')).toEqual([
      'Bộ thử: không xét (kỳ đánh giá từ 01-01-2026 đến trước 01-01-2027).',
      'Không xét: hoạt động chưa đủ 9 tháng.',
      '  Số tháng hoạt động: 8 tháng, đúng điều kiện “dưới 9 tháng”.',
    ])
    expect(await told({ months: 9, cases: 0 }, 'en')).toEqual([
      'A test set: met (assessed from 1 January 2026 to before 1 January 2027).',
      'This ground for not assessing does not hold: active for less than nine months.',
      '  Months of activity: 9 months, which does not fit "less than 9 months".',
    ])
    expect(await told({ cases: 0 }, 'vi')).toEqual([
      'Bộ thử: chưa kết luận được vì thiếu dữ liệu (kỳ đánh giá từ 01-01-2026 đến trước 01-01-2027).',
      'Chưa rõ có thuộc trường hợp không xét “hoạt động chưa đủ 9 tháng” hay không.',
      '  Số tháng hoạt động: chưa xác định được; chưa rõ có đúng điều kiện “dưới 9 tháng” hay không.',
      '    Chưa có số liệu “Số tháng hoạt động”.',
    ])
  })

  it('carries its basis and how sure it is', async () => {
    const { exclusions: found } = await explained(parts, { months: 8 }, 'vi')
    expect(found).toMatchObject([
      { id: 'short', legalBasis: ['12/KH'], verification: 'partial', note: 'Cách hiểu của chúng tôi.' },
    ])
  })
})

describe('the origin of a criterion in words', () => {
  const national = { set: 'vn.area', revision: 2 }
  const own = { set: 'test.set', revision: 1 }
  const tightened = aParameter('allowed', [['2020-01-01', 0]], {
    label: text('Số vụ cho phép', 'Cases allowed'),
  })
  const parts: Partial<CriteriaSet> = {
    basedOn: [{ id: 'vn.area', revision: 2, hash: 'sha256-x' }],
    parameters: [{ ...tightened, values: tightened.values.map((value) => ({ ...value, origin: own })) }],
    criteria: [
      aCriterion(
        'a',
        { fact: 'cases', operator: 'lessThanInclusive', value: { parameter: 'allowed' } },
        { origin: national },
      ),
      aCriterion('b', atMost('before', 0), { origin: own }),
    ],
  }

  it('says of a local set what was taken over and what was set locally', async () => {
    const origins = async (locale: Locale) =>
      (await explained(parts, {}, locale)).criteria.map(({ origin }) => origin)
    expect(await origins('vi')).toEqual([
      ['Tiêu chí của bộ cấp trên (vn.area, bản 2).', 'Mức “Số vụ cho phép” do địa phương quy định.'],
      ['Tiêu chí do địa phương quy định thêm.'],
    ])
    expect(await origins('en')).toEqual([
      ['Taken over from vn.area, revision 2.', 'The value of "Cases allowed" is set locally.'],
      ['Added locally, besides the criteria of the set above.'],
    ])
  })

  it('says nothing of a set that stands by itself', async () => {
    const { basedOn: _, ...alone } = parts
    expect((await explained(alone, {}, 'vi')).criteria[0]).not.toHaveProperty('origin')
  })
})
