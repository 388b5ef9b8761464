import type { Comparison, Condition, CriteriaSet } from '@tieuchi/schemas'
import { type AssessedFact, booleanFact, choiceFact, dateFact, numberFact } from './assessed-fact.js'
import { benchSet, threshold } from './bench-set.js'

/** The facts of twenty criteria such as a residential area is judged by. */
export const twentyFacts: AssessedFact[] = [
  numberFact('registered-share', 'percent', [95, 100], [60, 94]),
  booleanFact('register-kept', true),
  numberFact('serious-fires', 'case', [0, 0], [1, 2]),
  numberFact('serious-accidents', 'case', [0, 0], [1, 3]),
  numberFact('deaths', 'person', [0, 0], [1, 2]),
  numberFact('crimes', 'case', [0, 3], [4, 30]),
  numberFact('crimes-last-year', 'case', [10, 30], [0, 12]),
  numberFact('fires', 'case', [0, 1], [2, 6]),
  numberFact('fires-last-year', 'case', [2, 5], [0, 3]),
  numberFact('extinguisher-share', 'percent', [80, 100], [30, 79]),
  choiceFact('model', ['camera', 'self-managed', 'inter-family'], ['none', 'planned']),
  dateFact('model-started-on'),
  numberFact('meetings', 'count', [4, 12], [0, 3]),
  booleanFact('minutes-kept', true),
  numberFact('complaints', 'case', [0, 0], [1, 4]),
  numberFact('appeals', 'case', [0, 1], [2, 5]),
  numberFact('drug-places', 'count', [0, 0], [1, 2]),
  booleanFact('drugs-concealed', false),
  numberFact('cameras', 'count', [10, 40], [0, 9]),
  numberFact('guards', 'person', [5, 12], [0, 4]),
  numberFact('patrols', 'count', [8, 30], [0, 7]),
  numberFact('trained-share', 'percent', [80, 100], [20, 79]),
  numberFact('pledge-share', 'percent', [90, 100], [40, 89]),
  dateFact('pledged-on'),
  choiceFact('pledge-form', ['paper', 'app'], ['none']),
  dateFact('reported-on'),
  choiceFact('report-grade', ['complete', 'accepted'], ['late', 'missing']),
  numberFact('disputes', 'case', [0, 0], [1, 9]),
  numberFact('mediated-share', 'percent', [85, 100], [0, 84]),
  numberFact('accidents', 'case', [0, 2], [3, 9]),
  numberFact('accidents-last-year', 'case', [3, 9], [0, 4]),
  booleanFact('weapons-handed-in', true),
  numberFact('weapons-found', 'count', [0, 0], [1, 3]),
  numberFact('gambling-cases', 'case', [0, 0], [1, 3]),
  booleanFact('gambling-tolerated', false),
  booleanFact('superstition', false),
  numberFact('funding', 'dong', [5_000_000, 50_000_000], [0, 4_999_999]),
  choiceFact('funding-plan', ['approved', 'drafted'], ['none']),
  numberFact('school-leavers', 'person', [0, 0], [1, 6]),
  numberFact('school-leaver-share', 'percent', [0, 1], [2, 20]),
  numberFact('child-cases', 'case', [0, 0], [1, 3]),
  booleanFact('club', true),
  numberFact('waste-share', 'percent', [70, 100], [10, 69]),
  numberFact('dumps', 'count', [0, 1], [2, 6]),
  numberFact('clean-days', 'day', [11, 52], [0, 10]),
  choiceFact('green-grade', ['good', 'excellent'], ['fair', 'poor']),
  numberFact('satisfied-share', 'percent', [81, 100], [30, 80]),
  numberFact('answered-share', 'percent', [50, 100], [5, 49]),
]

const parameters: CriteriaSet['parameters'] = [
  threshold('least-registered', 95, { type: 'number', unit: 'percent' }),
  threshold('few-crimes', 3, { type: 'number', unit: 'case' }),
  threshold('most-fires', 2, { type: 'number', unit: 'case' }),
  threshold('enough-cameras', 10, { type: 'number', unit: 'count' }),
  threshold('least-trained', 80, { type: 'number', unit: 'percent' }),
  threshold('pledge-deadline', '2026-06-30', { type: 'date' }),
  threshold('least-funding', 5_000_000, { type: 'number', unit: 'dong' }),
]

const is = (fact: string, value: Comparison['value']): Comparison => ({ fact, operator: 'equal', value })
const isNot = (fact: string, value: Comparison['value']): Comparison => ({
  fact,
  operator: 'notEqual',
  value,
})
const below = (fact: string, value: Comparison['value']): Comparison => ({
  fact,
  operator: 'lessThan',
  value,
})
const above = (fact: string, value: Comparison['value']): Comparison => ({
  fact,
  operator: 'greaterThan',
  value,
})
const atMost = (fact: string, value: Comparison['value']): Comparison => ({
  fact,
  operator: 'lessThanInclusive',
  value,
})
const atLeast = (fact: string, value: Comparison['value']): Comparison => ({
  fact,
  operator: 'greaterThanInclusive',
  value,
})
const among = (fact: string, value: string[]): Comparison => ({ fact, operator: 'in', value })
const noneOf = (fact: string, value: string[]): Comparison => ({ fact, operator: 'notIn', value })

const conditions: Record<string, Condition> = {
  registered: {
    all: [atLeast('registered-share', { parameter: 'least-registered' }), is('register-kept', true)],
  },
  'nothing-serious': { all: [is('serious-fires', 0), is('serious-accidents', 0), is('deaths', 0)] },
  'fewer-crimes': {
    any: [below('crimes', { fact: 'crimes-last-year' }), atMost('crimes', { parameter: 'few-crimes' })],
  },
  fires: {
    all: [
      atMost('fires', { parameter: 'most-fires' }),
      { any: [below('fires', { fact: 'fires-last-year' }), is('fires', 0)] },
      atLeast('extinguisher-share', 80),
    ],
  },
  model: {
    all: [
      among('model', ['camera', 'self-managed', 'inter-family']),
      atMost('model-started-on', '2026-06-30'),
    ],
  },
  meetings: { all: [atLeast('meetings', 4), is('minutes-kept', true)] },
  complaints: { not: { any: [above('complaints', 0), above('appeals', 1)] } },
  drugs: { all: [is('drug-places', 0), { not: is('drugs-concealed', true) }] },
  watch: {
    any: [
      atLeast('cameras', { parameter: 'enough-cameras' }),
      { all: [atLeast('guards', 5), atLeast('patrols', 8)] },
    ],
  },
  training: atLeast('trained-share', { parameter: 'least-trained' }),
  pledges: {
    all: [
      atLeast('pledge-share', 90),
      atMost('pledged-on', { parameter: 'pledge-deadline' }),
      among('pledge-form', ['paper', 'app']),
    ],
  },
  report: { all: [atMost('reported-on', '2026-06-30'), noneOf('report-grade', ['late', 'missing'])] },
  mediation: { any: [is('disputes', 0), atLeast('mediated-share', 85)] },
  traffic: {
    all: [
      atMost('accidents', 3),
      { any: [below('accidents', { fact: 'accidents-last-year' }), is('accidents', 0)] },
    ],
  },
  weapons: { all: [is('weapons-handed-in', true), is('weapons-found', 0)] },
  vice: {
    all: [is('gambling-cases', 0), { not: is('gambling-tolerated', true) }, isNot('superstition', true)],
  },
  funding: {
    all: [atLeast('funding', { parameter: 'least-funding' }), isNot('funding-plan', 'none')],
  },
  children: {
    all: [
      { any: [is('school-leavers', 0), below('school-leaver-share', 2)] },
      is('child-cases', 0),
      is('club', true),
    ],
  },
  environment: {
    any: [
      { all: [atLeast('waste-share', 70), below('dumps', 2)] },
      { all: [above('clean-days', 10), among('green-grade', ['good', 'excellent'])] },
    ],
  },
  opinion: { all: [above('satisfied-share', 80), atLeast('answered-share', 50)] },
}

/** Twenty criteria with fifty comparisons, seven of them with parameters, three with another fact. */
export const twenty: CriteriaSet = benchSet(
  'twenty',
  twentyFacts.map(({ fact }) => fact),
  parameters,
  Object.entries(conditions).map(([id, condition]) => ({ id, condition })),
)
