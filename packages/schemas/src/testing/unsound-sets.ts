import type { IssueCode, Path } from '../issue.js'
import type { looseSet } from './sample-set.js'

/** A way to make the sample set say what cannot be, with the one thing that is then said of it. */
export interface UnsoundSet {
  why: string
  // biome-ignore lint/suspicious/noExplicitAny: the sample set is changed anywhere
  change: (set: any) => void
  code: IssueCode
  at: Path
  data: unknown
  severity: 'error' | 'warning'
}

const always = { from: null, before: null }
const compare = (fact: string, operator: string, value: unknown) => ({ fact, operator, value })
const attested = compare('attested', 'equal', true)
const required = (set: ReturnType<typeof looseSet>, code: string, condition: unknown) => ({
  ...set.criteria[2],
  id: `extra-${code}`,
  code,
  kind: 'required',
  condition,
})
const tiers = (set: ReturnType<typeof looseSet>, ...points: number[]) =>
  points.map((each, at) => ({
    points: each,
    when: at === 0 ? set.criteria[1].condition : compare('crimes', 'lessThan', at),
  }))
/** Fires with a class, and a criterion that allows two large ones. */
const countFires = (set: ReturnType<typeof looseSet>, rows: unknown[]) => {
  const deaths = { id: 'deaths', label: { vi: 'Số người chết' }, type: 'number', unit: 'person' }
  const options = ['large', 'small'].map((id) => ({ id, label: { vi: id } }))
  const level = { id: 'level', label: { vi: 'Mức' }, type: 'choice', options, classification: { rows } }
  const { legalBasis } = set.criteria[0]
  set.eventTypes = [{ id: 'fire', label: { vi: 'Vụ cháy' }, fields: [deaths, level], legalBasis }]
  const where = compare('level', 'equal', 'large')
  set.facts.push({ ...set.facts[3], id: 'fires', derived: { kind: 'count', events: ['fire'], where } })
  set.criteria[0].condition.all.push(compare('fires', 'lessThan', 3))
}
const english = (value: unknown): void => {
  if (typeof value !== 'object' || value === null) return
  if ('vi' in value) Object.assign(value, { en: 'text' })
  else for (const part of Object.values(value)) english(part)
}

export const unsoundSets: UnsoundSet[] = [
  {
    why: 'a required criterion that asks for fewer cases than none',
    change: (set) => set.criteria[0].condition.all.push(compare('crimes', 'lessThan', 0)),
    code: 'never-met',
    at: ['criteria', 0, 'condition'],
    data: always,
    severity: 'error',
  },
  {
    why: 'a criterion that could not be met before its threshold was lowered',
    change: (set) => set.criteria[0].condition.all.push(compare('registered-share', 'lessThan', 98)),
    code: 'never-met',
    at: ['criteria', 0, 'condition'],
    data: { from: '2020-01-01', before: '2024-01-01' },
    severity: 'warning',
  },
  {
    why: 'a criterion that applies whatever is reported',
    change: (set) => {
      set.criteria[2].applicability = compare('crimes', 'greaterThanInclusive', 0)
    },
    code: 'never-fails',
    at: ['criteria', 2, 'applicability'],
    data: always,
    severity: 'warning',
  },
  {
    why: 'two required criteria that exclude each other',
    change: (set) =>
      set.criteria.push(
        required(set, '3', compare('crimes', 'greaterThan', 5)),
        required(set, '4', compare('crimes-total', 'lessThan', 5)),
      ),
    code: 'contradiction',
    at: ['criteria', 4, 'condition'],
    data: { with: ['3'], ...always },
    severity: 'error',
  },
  {
    why: 'three required criteria that exclude each other only together',
    change: (set) =>
      set.criteria.push(
        required(set, '3', compare('crimes', 'greaterThan', 5)),
        required(set, '4', compare('crimes-before', 'greaterThan', 5)),
        required(set, '5', compare('crimes-total', 'lessThan', 12)),
      ),
    code: 'contradiction',
    at: ['criteria', 5, 'condition'],
    data: { with: ['3', '4'], ...always },
    severity: 'error',
  },
  {
    why: 'points for what an earlier tier has taken',
    change: (set) => {
      set.criteria[1].tiers = [
        { points: 10, when: attested },
        { points: 5, when: { all: [attested, compare('crimes', 'equal', 0)] } },
      ]
    },
    code: 'tier-unreachable',
    at: ['criteria', 1, 'tiers', 1],
    data: { with: 0, ...always },
    severity: 'warning',
  },
  {
    why: 'a class of fires that no law states',
    change: (set) => {
      countFires(set, [{ option: 'large', when: compare('deaths', 'greaterThan', 0) }])
      delete set.eventTypes[0].legalBasis
    },
    code: 'no-legal-basis',
    at: ['eventTypes', 0, 'legalBasis'],
    data: {},
    severity: 'warning',
  },
  {
    why: 'a class of fires that an earlier row has taken',
    change: (set) => {
      countFires(set, [
        { option: 'large', when: compare('deaths', 'greaterThan', 0) },
        { option: 'small', when: compare('deaths', 'greaterThanInclusive', 3) },
      ])
    },
    code: 'class-unreachable',
    at: ['eventTypes', 0, 'fields', 1, 'classification', 'rows', 1],
    data: { with: 0, ...always },
    severity: 'warning',
  },
  {
    why: 'a band below one that asks for less',
    change: (set) => set.bands.push({ ...set.bands[0], id: 'late', minimumPoints: 7 }),
    code: 'band-unreachable',
    at: ['bands', 2],
    data: { with: 'excellent', ...always },
    severity: 'warning',
  },
  {
    why: 'a result between the points that are enough and the points of the lowest band',
    change: (set) => {
      set.criteria[1].tiers = tiers(set, 10, 6)
      set.bands[0].minimumPoints = 8
    },
    code: 'bands-gap',
    at: ['bands'],
    data: { outcome: 'met', minimum: 5, below: 8 },
    severity: 'warning',
  },
  {
    why: 'a band that ends above where the next begins',
    change: (set) => {
      set.criteria[1].tiers = tiers(set, 10, 8, 6)
      set.bands[0].minimumPoints = 8
      set.bands.push({ ...set.bands[0], id: 'good', minimumPoints: 5, belowPoints: 9 })
    },
    code: 'bands-overlap',
    at: ['bands', 2],
    data: { with: 'excellent', ...always },
    severity: 'warning',
  },
  {
    why: 'more points asked for than there are',
    change: (set) => {
      set.outcomeRule.minimumPoints = 11
    },
    code: 'points-unreachable',
    at: ['outcomeRule', 'minimumPoints'],
    data: { maximum: 10, ...always },
    severity: 'error',
  },
  {
    why: 'a parameter that asks for three of two criteria',
    change: (set) => {
      const values = [{ ...set.parameters[5].values[0], value: 3 }]
      set.parameters.push({ ...set.parameters[5], id: 'asked', unit: 'count', values })
      set.outcomeRule.atLeast = [{ count: { parameter: 'asked' }, of: ['filed', 'graded'] }]
    },
    code: 'count-unreachable',
    at: ['outcomeRule', 'atLeast', 0, 'count'],
    data: { of: 2, ...always },
    severity: 'error',
  },
  {
    why: 'a threshold that comes a year after the set',
    change: (set) => {
      set.parameters[0].values[0].from = '2021-01-01'
    },
    code: 'parameter-gap',
    at: ['parameters', 0, 'values'],
    data: { parameter: 'minimum-share', from: '2020-01-01', before: '2021-01-01' },
    severity: 'warning',
  },
  {
    why: 'one text without English among texts with it',
    change: (set) => {
      english(set)
      delete set.criteria[1].title.en
    },
    code: 'missing-translation',
    at: ['criteria', 1, 'title'],
    data: {},
    severity: 'warning',
  },
]
