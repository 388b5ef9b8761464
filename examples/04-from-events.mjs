// 4. Count from events instead of reporting totals: how serious each was is data in the criteria set.
//
//    node 04-from-events.mjs

import { evaluate, explain } from '@tieuchi/rules'
import { findPack } from '@tieuchi/schemas/packs'

const on = '2026-10-31'
const [{ criteriaSet }] = findPack('vn.residential-area@2')

// What happened in one area (invented). The window runs from 1 November 2025 to before 1 November 2026; the record goes
// back a year further, so the year before is counted too.
const events = [
  {
    id: 'T-7',
    type: 'traffic-accident',
    on: '2025-10-31',
    'in-area': true,
    deaths: 0,
    injured: 0,
    damage: 4_000_000,
  },
  {
    id: 'C-1',
    type: 'crime',
    on: '2025-12-03',
    'in-area': true,
    'maximum-penalty': 'years',
    'maximum-penalty-years': 3,
  },
  {
    id: 'F-1',
    type: 'fire',
    on: '2026-03-01',
    'in-area': true,
    deaths: 0,
    injured: 0,
    damage: 2_900_000_000,
  },
]
const eventRecord = { from: '2024-11-01' }

// Every sentence of an explanation, with those it rests on.
const sentences = ({ text, because }) => [text, ...because.flatMap(sentences)]

const judge = async (title, changes, set = criteriaSet) => {
  const happened = events.map((event) => ({ ...event, ...changes[event.id] }))
  const evaluation = evaluate(set, { facts: {}, events: happened, eventRecord }, { on })
  const { value, range } = evaluation.facts.find(({ id }) => id === 'serious-cases')
  console.log(`\n${title}: ${range ? `${range.minimum} to ${range.maximum}` : value} serious`)
  const { criteria } = explain(evaluation, set, 'en')
  const { reasons } = criteria.find(({ code }) => code === '4')
  const serious = reasons.flatMap(sentences).filter((text) => /^"?Serious/.test(text))
  for (const text of serious) console.log(`  ${text}`)
}

await judge('As recorded', {})

// A record with a gap may or may not count. The figure is then a range, and the criterion is open only if the range
// straddles the threshold.
await judge('How much the fire damaged is not known', { 'F-1': { damage: null } })

// What counts as a serious fire is a parameter, because two texts differ: 2.9 billion dong without casualties is level II
// of Circular 88/2024, and the third bracket of Article 313 of the Penal Code. An official decides, and the set says so.
const other = structuredClone(criteriaSet)
const parameter = (id) => other.parameters.find((own) => own.id === id)
parameter('serious-fire-levels').values[0].value = ['level-1', 'level-2', 'level-3', 'level-4', 'level-5']
parameter('serious-fire-brackets').values[0].value = ['bracket-1', 'bracket-2', 'bracket-3']
await judge('With the other reading of a serious fire', {}, other)
