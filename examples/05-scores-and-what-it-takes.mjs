// 5. Points, named mandatory items and bands; and what it would take to reach a better one.
//
//    node 05-scores-and-what-it-takes.mjs

import { describeWhatItTakes, evaluate, explain, whatItTakes } from '@tieuchi/rules'
import { findPack } from '@tieuchi/schemas/packs'

const on = '2026-06-30'

// 16 items of one point each: from 12 good, from 8 fair, and five named ones must be met whatever the total.
const [{ criteriaSet: checklist }] = findPack('sample.scored-checklist')
const ids = checklist.facts.map(({ id }) => id)
const withMet = (count, changes = {}) => ({
  facts: { ...Object.fromEntries(ids.map((id, index) => [id, index < count])), ...changes },
})

const grade = async (title, assessment) => {
  const evaluation = evaluate(checklist, assessment, { on })
  const { bands, score } = explain(evaluation, checklist, 'en')
  console.log(`${title}: ${evaluation.outcome}, ${bands.join(' or ')}, ${score}`)
}
await grade('12 of 16', withMet(12))
await grade('11 of 16', withMet(11))
await grade('15 of 16, a named one missing', { ...withMet(16, { [ids[0]]: false }) })
await grade('11 of 16, and one not reported yet', withMet(11, { [ids[11]]: null }))

// What it would take: the smallest changes to what was reported, each confirmed by evaluating again.
const [{ criteriaSet: area }] = findPack('vn.residential-area@2')
const assessment = { facts: { 'households-residing': 250, 'households-registered': 238 } }
const answer = whatItTakes(area, assessment, { on: '2026-10-31', criterion: 'registered-households' })
for (const locale of ['en', 'vi']) console.log(describeWhatItTakes(answer, area, locale).join('\n'))
