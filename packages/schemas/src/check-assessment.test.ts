import { describe, expect, it } from 'vitest'
import { checkAssessment } from './check-assessment.js'
import { problemsInAssessments, problemsInRecords } from './testing/assessment-problems.js'
import { recordsSet } from './testing/records-set.js'
import { sampleSet } from './testing/sample-set.js'

const set = sampleSet()
const check = (json: unknown, on = '2026-06-01') => checkAssessment(set, json, on)

describe('an assessment', () => {
  it('passes and comes back as it was written', () => {
    const assessment = {
      subject: { id: 'area-1', name: 'Khu phố 1' },
      period: { from: '2025-11-01', before: '2026-11-01' },
      facts: {
        households: 120,
        registered: 120,
        crimes: 0,
        'crimes-before': 2,
        attested: true,
        'filed-on': '2026-03-31',
        grade: 'good',
      },
    }
    expect(check(assessment)).toEqual({ ok: true, assessment, issues: [] })
  })

  it('may leave facts out, or say null: that is missing evidence, not a problem', () => {
    expect(check({ facts: {} }).ok).toBe(true)
    expect(check({ facts: { crimes: null, 'filed-on': null } }).issues).toEqual([])
  })

  it.each(problemsInAssessments)(
    'says $code at $at of $why, and nothing else',
    ({ document, code, at, data }) => {
      expect(check(document())).toEqual({ ok: false, issues: [{ code, path: at, data, severity: 'error' }] })
    },
  )

  it('has all its problems listed at once', () => {
    const { issues } = check({
      subject: { nom: 'x' },
      facts: {
        households: -1,
        crimes: 0.5,
        attested: 'true',
        'filed-on': '2026-13-01',
        grade: 'best',
        fires: 1,
      },
      events: [{ type: '', on: 'yesterday' }],
    })
    expect(issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'unknown-key subject.nom',
      'value-out-of-range facts.households',
      'value-not-whole facts.crimes',
      'value-wrong-type facts.attested',
      'value-wrong-type facts.filed-on',
      'unknown-option facts.grade',
      'fact-not-in-set facts.fires',
      'too-short events.0.type',
      'bad-date events.0.on',
    ])
  })

  it('holds dates to the window around the date where it names no period', () => {
    const filed = (on: string, day: string) => check({ facts: { 'filed-on': day } }, on).ok
    expect(filed('2026-10-31', '2025-11-01')).toBe(true)
    expect(filed('2026-10-31', '2026-10-31')).toBe(true)
    expect(filed('2026-10-31', '2026-11-01')).toBe(false)
    expect(filed('2026-11-01', '2026-11-01')).toBe(true)
    expect(filed('2026-11-01', '2026-10-31')).toBe(false)
  })

  it('holds dates to its own period where it names one, and to none where that cannot be read', () => {
    const filed = (period: unknown) =>
      check({ period, facts: { 'filed-on': '2026-03-31' } }).issues.map(({ code }) => code)
    expect(filed({ from: '2026-01-01', before: '2026-04-01' })).toEqual([])
    expect(filed({ from: '2026-01-01', before: '2026-03-31' })).toEqual(['fact-outside-period'])
    expect(filed({ from: '2026-01-01', before: 'soon' })).toEqual(['bad-date'])
  })
})

describe('the events and lists of an assessment', () => {
  const set = recordsSet()
  const check = (json: unknown) => checkAssessment(set, json, '2026-06-01')
  const codes = (json: unknown) => check(json).issues.map(({ code, path }) => `${code} ${path.join('.')}`)

  it('pass and come back as they were written, with fields left out, null or open', () => {
    const assessment = {
      facts: { fires: null, 'fires-before': 3 },
      events: [
        { type: 'fire', on: '2026-02-01', id: 'F-1', deaths: 0, damage: 5_000_000, severity: 'light' },
        { type: 'fire', on: '2026-03-01', deaths: null },
        { type: 'accident', on: '2025-11-01', 'reported-at-once': true },
      ],
      eventRecord: { types: ['fire', 'accident'] },
      lists: {
        groups: [{ id: 'g', name: 'Tổ 1', households: 12 }, {}],
        areas: [{ outcome: 'met' }, { outcome: 'undetermined' }, { outcome: null }],
      },
    }
    const checked = check(assessment)
    expect(checked).toEqual({ ok: true, assessment, issues: [] })
    expect(checked.ok && checked.assessment.events?.[0]).not.toBe(assessment.events[0])
  })

  it.each(problemsInRecords)('say $code at $at of $why, and nothing else', (problem) => {
    const { document, code, at, data, severity } = problem
    const checked = check(document())
    expect(checked.issues).toEqual([{ code, path: at, data, severity }])
    expect(checked.ok).toBe(severity === 'warning')
  })

  it('leave a figure to be reported where they are not complete for it', () => {
    expect(codes({ facts: { fires: 1, 'safe-areas': 90 } })).toEqual([])
    expect(codes({ facts: { 'fires-before': 1 }, events: [] })).toEqual([])
    expect(codes({ facts: { fires: 1 }, events: [], eventRecord: { types: ['accident'] } })).toEqual([])
    expect(codes({ facts: { fires: 1 }, events: [], eventRecord: { from: '2025-11-02' } })).toEqual([])
    expect(codes({ facts: { 'fires-before': 1 }, events: [], eventRecord: { from: '2024-11-02' } })).toEqual(
      [],
    )
  })

  it('are refused by a set that has none', () => {
    const { issues } = checkAssessment(
      sampleSet(),
      { facts: {}, events: [{ type: 'fire', on: '2026-02-01' }], lists: { groups: [] } },
      '2026-06-01',
    )
    expect(issues.map(({ code }) => code)).toEqual(['unknown-event-type', 'unknown-list'])
  })
})
