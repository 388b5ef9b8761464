import { describe, expect, it } from 'vitest'
import { checkAssessment } from './check-assessment.js'
import { checkBundle } from './check-bundle.js'
import { checkCriteriaSet } from './check-criteria-set.js'
import { checkOverlay } from './check-overlay.js'
import { describeIssue } from './describe-issue.js'
import * as englishAlone from './en.js'
import { formatPath } from './format-path.js'
import { type Issue, type IssueCode, problem } from './issue.js'
import { en } from './messages/en.js'
import { vi } from './messages/vi.js'
import { locales } from './model/localized-text.js'
import { problemsInAssessments, problemsInRecords } from './testing/assessment-problems.js'
import { problemsInOverlays } from './testing/overlay-problems.js'
import { problemsInSets } from './testing/problems.js'
import { recordsSet } from './testing/records-set.js'
import { baseSet } from './testing/sample-overlay.js'
import { sampleSet } from './testing/sample-set.js'
import * as vietnameseAlone from './vi.js'

/** Raised by those who read text, compute hashes or compare sets: the engine, the command line, the admin. */
const raisedElsewhere: Issue[] = [
  problem('not-json', [], { reason: 'Unexpected end of JSON input' }),
  problem('base-changed', ['criteria', 0, 'condition'], { part: 'condition' }),
  problem('base-removed', ['criteria'], { list: 'criteria', id: 'registration' }),
  problem('not-of-base', ['criteria', 0, 'origin'], {}),
  problem('not-for-locals', ['bands', 1], { list: 'bands' }),
  problem('hash-mismatch', ['hash'], { expected: 'sha256-1', received: 'sha256-2' }),
]

function everyIssue(): Issue[] {
  const set = sampleSet()
  const revision = { hash: '', publishedAt: '', criteriaSet: set }
  return [
    ...problemsInSets.flatMap(({ document }) => checkCriteriaSet(document()).issues),
    ...problemsInAssessments.flatMap(({ document }) => checkAssessment(set, document(), '2026-06-01').issues),
    ...problemsInRecords.flatMap(
      ({ document }) => checkAssessment(recordsSet(), document(), '2026-06-01').issues,
    ),
    ...problemsInOverlays.flatMap(({ document }) => checkOverlay(baseSet(), document()).issues),
    ...checkBundle({ revisions: [revision, revision] }).issues,
    ...checkCriteriaSet({ criteria: Array(5000).fill({}) }).issues,
    ...raisedElsewhere,
  ]
}

describe('the sentences', () => {
  it('exist for the same codes in both languages', () => {
    expect(Object.keys(vi).sort()).toEqual(Object.keys(en).sort())
  })

  it('are the same from the entry point for one language', () => {
    for (const issue of everyIssue()) {
      expect(englishAlone.describeIssue(issue)).toBe(describeIssue(issue, 'en'))
      expect(vietnameseAlone.describeIssue(issue)).toBe(describeIssue(issue, 'vi'))
    }
  })

  it('are tried below for every code, each from a document that has that problem', () => {
    const tried = new Set(everyIssue().map(({ code }) => code))
    expect((Object.keys(vi) as IssueCode[]).filter((code) => !tried.has(code))).toEqual([])
  })

  it.each(locales)('are complete and free of machine words in %s', (locale) => {
    const sentences = new Set(everyIssue().map((issue) => describeIssue(issue, locale)))
    const odd = [...sentences].filter(
      (sentence) =>
        !/^[\p{Lu}“"\d@-].*[.?]$/su.test(sentence) || /undefined|\[object|\bnull,| {2}|\$\{/.test(sentence),
    )
    expect(odd).toEqual([])
    expect([...sentences].sort()).toMatchSnapshot()
  })

  it.each(locales)('differ between the languages: none is left untranslated in %s', (locale) => {
    const other = locale === 'vi' ? 'en' : 'vi'
    const same = everyIssue().filter((issue) => describeIssue(issue, locale) === describeIssue(issue, other))
    expect(same).toEqual([])
  })

  it('write units, operators and dates in the language of the reader', () => {
    const wrongUnit = problem('operand-wrong-unit', [], { expected: 'percent', received: 'household' })
    expect(describeIssue(wrongUnit, 'vi')).toBe('Hai vế khác đơn vị: “phần trăm” và “hộ”.')
    const outside = problem('fact-outside-period', [], {
      from: '2025-11-01',
      before: '2026-11-01',
      value: '2025-10-31',
    })
    expect(describeIssue(outside, 'vi')).toBe(
      'Ngày 31-10-2025 nằm ngoài kỳ đánh giá (từ 01-11-2025 đến trước 01-11-2026).',
    )
    expect(describeIssue(outside, 'en')).toContain('31 October 2025')
  })

  it('shorten what is very long', () => {
    const long = problem('unknown-key', [], { key: 'x'.repeat(1_000_000) })
    expect(describeIssue(long, 'vi').length).toBeLessThan(300)
    const circle = problem('derived-cycle', [], { facts: Array(2000).fill('fact') })
    expect(describeIssue(circle, 'en').length).toBeLessThan(2000)
  })

  it('go with a path as forms write it', () => {
    expect(formatPath(['criteria', 0, 'condition', 'all', 1])).toBe('criteria.0.condition.all.1')
    expect(formatPath([])).toBe('')
  })
})
