// 1. Judge a residential area by criteria that the program holds itself.
//
//    node 01-in-memory.mjs

import { createCriteriaEngine, memorySource } from '@tieuchi/rules'
import { packs } from '@tieuchi/schemas/packs'

// The packs are criteria sets as plain JSON. A source hands them to an engine; this one keeps them in memory.
const engine = await createCriteriaEngine({
  source: memorySource(packs.map(({ criteriaSet }) => criteriaSet)),
})

// What was counted and reported in one area (invented figures). The ids are the set's own: `npx tieuchi facts
// vn.residential-area --on 2026-10-31` lists them, and so does engine.requiredFacts(set, on).
const facts = {
  'party-resolution-adopted-on': '2026-01-20',
  'registration-filed-on': '2026-02-10',
  'households-residing': 250,
  'households-registered': 240,
  'policies-and-rules-carried-out': true,
  'opposition-cases': 0,
  'sabotage-cases': 0,
  'illegal-religion-cases': 0,
  'exploitation-cases': 0,
  'separatism-cases': 0,
  'complex-prolonged-disputes': 0,
  'incitement-cases': 0,
  crimes: 2,
  'crimes-year-before': 3,
  accidents: 1,
  'accidents-year-before': 1,
  'social-evil-cases': 0,
  'social-evil-cases-year-before': 0,
  'serious-cases': 0,
  'movement-grade': 'fair',
}

// The date says which law applies; the engine never looks at the clock.
const on = '2026-10-31'

const judge = async (title, reported) => {
  const evaluation = engine.evaluate('vn.residential-area', { facts: reported, on })
  console.log(`\n${title}: ${evaluation.outcome}`)

  // Inside there are codes and numbers; sentences are made at the edge, in the reader's language.
  for (const locale of ['vi', 'en']) {
    const { summary, criteria } = engine.explain(evaluation, locale)
    console.log(`  ${summary}`)
    for (const { code, title, verdict, reasons, legalBasis, outcome } of criteria) {
      if (outcome === 'met') continue
      console.log(`    ${code} ${title}: ${verdict} (${legalBasis.join('; ')})`)
      for (const { text, because } of reasons) {
        console.log(`       ${text}`)
        for (const reason of because) console.log(`         ${reason.text}`)
      }
    }
  }
}

await judge('240 of 250 households registered', facts)
await judge('All 250 registered', { ...facts, 'households-registered': 250 })

// A figure that nobody reported is not zero: the answer is neither "met" nor "not met", and says what is missing.
await judge('Number of registered households not reported', { ...facts, 'households-registered': null })

await engine.close()
