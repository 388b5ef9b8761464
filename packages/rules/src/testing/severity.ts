import type { ClassRow, Condition, EventType, RecordField } from '@tieuchi/schemas'
import { aField, anEventType } from './a-criteria-set.js'

const named = (...ids: string[]) => ids.map((id) => ({ id, label: { vi: id } }))
const atLeast = (fact: string, value: number): Condition => ({
  fact,
  operator: 'greaterThanInclusive',
  value,
})
const moreThan = (fact: string, value: number): Condition => ({ fact, operator: 'greaterThan', value })
const is = (fact: string, value: string): Condition => ({ fact, operator: 'equal', value })
const injured = (people: number, rate: number): Condition => ({
  all: [atLeast('injured', people), atLeast('injury-rate', rate)],
})

const million = 1_000_000
const billion = 1_000 * million

const severity = (otherwise: string, rows: ClassRow[]): RecordField =>
  aField('severity', {
    type: 'choice',
    options: named(...rows.map(({ option }) => option), otherwise),
    classification: { rows, otherwise },
  })

const harm: RecordField[] = [
  aField('deaths', { unit: 'person' }),
  aField('injured', { unit: 'person' }),
  aField('injury-rate', { unit: 'injury-rate' }),
  aField('damage', { unit: 'dong' }),
]

/** Penal Code Article 9: by the maximum penalty of the bracket. */
export const crime: EventType = anEventType('crime', [
  aField('penalty', { type: 'choice', options: named('term', 'life', 'death') }),
  aField('maximum-years', { unit: 'year' }),
  severity('less-serious', [
    {
      option: 'especially-serious',
      when: { any: [is('penalty', 'life'), is('penalty', 'death'), moreThan('maximum-years', 15)] },
    },
    { option: 'very-serious', when: moreThan('maximum-years', 7) },
    { option: 'serious', when: moreThan('maximum-years', 3) },
  ]),
])

/** Circular 26/2024 Article 5: any one condition of a row is enough. */
export const trafficAccident: EventType = anEventType('traffic-accident', [
  ...harm,
  severity('less-serious', [
    {
      option: 'especially-serious',
      when: { any: [atLeast('deaths', 3), injured(3, 201), atLeast('damage', 1.5 * billion)] },
    },
    {
      option: 'very-serious',
      when: { any: [atLeast('deaths', 2), injured(2, 122), atLeast('damage', 500 * million)] },
    },
    {
      option: 'serious',
      when: { any: [atLeast('deaths', 1), injured(1, 61), atLeast('damage', 100 * million)] },
    },
  ]),
])

/**
 * Circular 88/2024 Article 29(5). What lies above level IV is V. That a fire which harmed people is at least level II,
 * as level I says that nobody was harmed, is how this set reads it.
 */
export const fire: EventType = anEventType('fire', [
  ...harm,
  severity('i', [
    { option: 'v', when: { any: [atLeast('deaths', 5), atLeast('damage', 50 * billion)] } },
    {
      option: 'iv',
      when: { any: [atLeast('deaths', 3), injured(3, 201), atLeast('damage', 10 * billion)] },
    },
    {
      option: 'iii',
      when: { any: [atLeast('deaths', 1), injured(1, 61), atLeast('damage', 3 * billion)] },
    },
    { option: 'ii', when: { any: [atLeast('injured', 1), atLeast('damage', 100 * million)] } },
  ]),
])

/** Decree 39/2016 Article 9 tells them apart; whoever reports one says which it is. */
export const labourAccident: EventType = anEventType('labour-accident', [
  aField('severity', { type: 'choice', options: named('fatal', 'severe', 'light') }),
])
