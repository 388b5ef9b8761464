// 2. Follow criteria that lie in a file: replace the file, and the verdict changes without a restart.
//
//    node 02-from-a-file.mjs

import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCriteriaEngine, nextBundle } from '@tieuchi/rules'
import { fileSource } from '@tieuchi/rules/sources/file'
import { findPack } from '@tieuchi/schemas/packs'

const directory = await mkdtemp(join(tmpdir(), 'tieuchi-example-'))
const path = join(directory, 'criteria.json')

// A bundle is what is published: every revision so far, numbered and hashed. An admin serves it (example 3); a program
// without a network can get it as a file.
const save = async (bundle) => {
  // Write beside it, then rename: whoever reads sees the old file or the new one, never half of one.
  await writeFile(`${path}.new`, JSON.stringify(bundle))
  await rename(`${path}.new`, path)
}

const [{ criteriaSet: circular124 }] = findPack('vn.residential-area@2')
const first = nextBundle(undefined, [circular124], '2026-01-05T02:00:00.000Z')
await save(first)

const engine = await createCriteriaEngine({ source: fileSource({ path, intervalMs: 100 }) })

const judge = async () => {
  const evaluation = engine.evaluate('vn.residential-area', {
    facts: { 'households-residing': 250, 'households-registered': 240 },
    on: '2026-10-31',
  })
  const criterion = engine.explain(evaluation, 'en').criteria.find(({ id }) => id === 'registered-households')
  console.log(
    `sequence ${engine.status().sequence}, revision ${evaluation.set.revision}: ${criterion.verdict}`,
  )
  console.log(`  ${criterion.reasons[0].text}`)
}
await judge()

// Changing a threshold means a further revision of the set, with a dated value and the reason in law for it (invented
// here). What was published stays in the bundle, so that old verdicts can be checked again.
const changed = structuredClone(circular124)
changed.revision = 3
changed.parameters
  .find(({ id }) => id === 'registered-households-minimum')
  .values.push({
    from: '2026-06-01',
    value: 95,
    legalBasis: [
      { document: 'circular-124-2021', provision: { vi: 'Ví dụ, không có thật', en: 'An invented example' } },
    ],
    verification: 'unverified',
  })

const taken = new Promise((resolve) => engine.on('change', resolve))
await save(nextBundle(first, [changed], '2026-05-20T02:00:00.000Z'))
const { changes } = await taken
console.log(
  `\nNew file taken in: ${changes.map(({ set, revision, change }) => `${set}@${revision} ${change}`).join(', ')}\n`,
)

await judge()

await engine.close()
await rm(directory, { recursive: true })
