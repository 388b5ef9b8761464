// 3. Judge by what officials published in the admin.
//
//    npm start                          in the project's folder, in another terminal
//    node 03-from-the-admin.mjs         or with TIEUCHI_URL=https://.../api/criteria

import { createCriteriaEngine, isCriteriaError } from '@tieuchi/rules'
import { httpSource } from '@tieuchi/rules/sources/http'

const url = process.env.TIEUCHI_URL || 'http://localhost:3000/api/criteria'

// The bundle is asked for again every few seconds; an unchanged one costs an empty answer (ETag, 304). Only the source
// is another one than in the examples before: judging stays the same, and happens inside this process.
const open = async () => {
  try {
    return await createCriteriaEngine({ source: httpSource({ url, intervalMs: 2_000 }) })
  } catch (error) {
    // There is one kind of error, with a code: "source-unavailable" or "bundle-invalid" here.
    if (!isCriteriaError(error)) throw error
    console.error(error.message)
    if (isCriteriaError(error, 'source-unavailable')) {
      console.error(
        'Is the admin running? Start it with "npm start" in the project\'s folder, or set TIEUCHI_URL.',
      )
    }
    process.exit(1)
  }
}

const engine = await open()
const { sequence, publishedAt } = engine.status()
console.log(`Published criteria, sequence ${sequence} of ${publishedAt}: ${engine.sets().join(', ')}`)

const on = '2026-10-31'
const { revision, title } = engine.criteriaSet('vn.residential-area', on)
console.log(`In force on ${on}: revision ${revision}, ${title.en}`)

// requiredFacts says what a host has to load from its own database before it asks.
console.log(`Facts needed: ${engine.requiredFacts('vn.residential-area', on).length}`)

const evaluation = engine.evaluate('vn.residential-area', {
  facts: { 'households-residing': 250, 'households-registered': 240 },
  on,
})
const { criteria } = engine.explain(evaluation, 'en')
console.log(`\n${evaluation.outcome}`)
for (const { code, title, verdict } of criteria) console.log(`  ${code.padEnd(3)}${title}: ${verdict}`)

await engine.close()
