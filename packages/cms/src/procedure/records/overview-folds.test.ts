import { packs } from '@tieuchi/schemas/packs'
import { expect, test } from 'vitest'
import { defaultFactSources } from '../settings-defaults.js'
import { deadlinesOf } from './deadlines.js'
import { happeningsOf } from './happenings.js'
import { filterRows } from './overview-filter.js'
import { byProgramme, byStanding, byTurn, shareMet, totalOf, worstCriteria } from './overview-folds.js'
import type { OverviewRow } from './overview-row.js'

const row = (changes: Partial<OverviewRow>): OverviewRow => ({
  area: 'a',
  code: 'KDC-01',
  name: 'Khu dân cư Bình Đường',
  commune: 'east',
  communeName: 'Xã Đông',
  programme: 'none',
  startedOn: null,
  households: 100,
  assessment: 'x',
  status: 'open',
  outcome: null,
  standing: null,
  before: null,
  statusBefore: null,
  notMet: [],
  undetermined: [],
  counts: {},
  overdue: false,
  stale: false,
  ...changes,
})
const rows = [
  row({ programme: 'pilot', standing: 'met', before: 'not-met', counts: { crimes: 2, crimesBefore: 5 } }),
  row({ programme: 'pilot', standing: 'not-met', before: 'met', notMet: ['b', 'a'], counts: { crimes: 4 } }),
  row({ standing: 'not-met', before: 'not-met', notMet: ['a'], undetermined: ['c'] }),
  row({ standing: 'undetermined', undetermined: ['c'], counts: { crimes: null } }),
  row({ assessment: null, status: null }),
]
const set = (id: string, revision: number) => {
  const found = packs.find((pack) => pack.id === id && pack.revision === revision)
  if (!found) throw new Error(`There is no pack ${id} ${revision}`)
  return found.criteriaSet
}

test('counts where the areas stand, and those that nobody opened apart', () => {
  expect(byStanding(rows)).toEqual({
    met: 1,
    'not-met': 2,
    undetermined: 1,
    'not-applicable': 0,
    closed: 0,
    unopened: 1,
  })
})

test('compares with the year before only where both years have a verdict', () => {
  expect(byTurn(rows)).toEqual({ better: 1, worse: 1, same: 1, unknown: 2 })
})

test('names the criteria that fail most often first', () => {
  expect(worstCriteria(rows)).toEqual([
    { criterion: 'a', notMet: 2, undetermined: 0 },
    { criterion: 'b', notMet: 1, undetermined: 0 },
    { criterion: 'c', notMet: 0, undetermined: 2 },
  ])
})

test('takes sums over the areas that told a number, and says how many did', () => {
  expect(totalOf(rows, 'crimes')).toEqual({ sum: 6, areas: 2 })
  expect(totalOf(rows, undefined)).toEqual({ sum: 0, areas: 0 })
})

test('keeps shares as whole numbers over the judged areas', () => {
  expect(shareMet(rows)).toEqual({ of: 1, out: 3 })
  expect(byProgramme(rows, { fact: 'crimes', before: 'crimesBefore' })).toEqual([
    {
      programme: 'pilot',
      areas: 2,
      met: { of: 1, out: 2 },
      total: { sum: 6, areas: 2 },
      totalBefore: { sum: 5, areas: 1 },
    },
    {
      programme: 'none',
      areas: 3,
      met: { of: 0, out: 1 },
      total: { sum: 0, areas: 0 },
      totalBefore: { sum: 0, areas: 0 },
    },
  ])
})

test('finds a name without regard to case and Vietnamese marks', () => {
  expect(filterRows(rows, { name: 'binh duong' })).toHaveLength(5)
  expect(filterRows(rows, { name: 'xã tây' })).toHaveLength(0)
  expect(filterRows(rows, { standing: 'unopened' })).toHaveLength(1)
  expect(filterRows(rows, { turn: 'better' })).toHaveLength(1)
  expect(filterRows(rows, { criterion: 'a', programme: 'pilot' })).toHaveLength(1)
})

test('finds in a set the facts that count what happened, with their year before', () => {
  const { total, kinds } = happeningsOf(set('vn.residential-area', 2))
  expect([total?.fact, total?.before]).toEqual(['incidents', 'incidents-year-before'])
  expect(kinds.map(({ fact, before }) => [fact, before])).toEqual([
    ['crimes', 'crimes-year-before'],
    ['accidents', 'accidents-year-before'],
    ['social-evil-cases', 'social-evil-cases-year-before'],
  ])
  expect(happeningsOf(set('sample.fire-safety', 1))).toEqual({ kinds: [] })
})

test('takes the deadlines from the criteria where they set one', () => {
  const settings = { factSources: defaultFactSources, selfAssessDays: 20 }
  expect(deadlinesOf(set('vn.residential-area', 2), settings, 2026)).toEqual([
    { kind: 'party-resolution', on: '2026-03-31' },
    { kind: 'registration', on: '2026-03-31' },
    { kind: 'self-assessment', on: '2026-11-20' },
  ])
  expect(deadlinesOf(set('vn.residential-area', 1), settings, 2021)).toEqual([
    { kind: 'self-assessment', on: '2021-11-19' },
  ])
})
