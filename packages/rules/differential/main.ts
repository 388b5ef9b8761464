// Compares the compiled executor and the columns with json-rules-engine over random sets and assessments.
//
//    npm run differential -- --cases 1000000 --seed 1

import { parseArgs } from 'node:util'
import { compareMany } from './compare-many.js'

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    'per-set': { type: 'string' },
    quiet: { type: 'boolean', default: false },
  },
})
const [cases, seed] = [Number(values.cases), Number(values.seed)]
const begun = performance.now()
const answer = compareMany({
  cases,
  seed,
  perSet: values['per-set'] === undefined ? undefined : Number(values['per-set']),
  ...(!values.quiet && { onProgress: (so) => console.error(`${so.cases} cases`) }),
})
const { compared, mismatch } = await answer.catch((error: unknown) => {
  console.log(`broken: ${error}`)
  process.exit(1)
})
const seconds = Math.round((performance.now() - begun) / 1_000)
console.log(`${mismatch ? 1 : 0} mismatches in ${compared.cases} cases`)
console.log(JSON.stringify({ seed, seconds, ...compared }))
if (mismatch) console.log(JSON.stringify(mismatch, null, 2))
process.exitCode = mismatch ? 1 : 0
