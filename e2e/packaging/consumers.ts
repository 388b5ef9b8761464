/** Programs as other people would write them, in a project that knows only the packed tarballs. */
export const consumers: Record<string, string> = {
  'esm.mjs': `
import { createCriteriaEngine, evaluate, explain, memorySource } from '@tieuchi/rules'
import { fileSource } from '@tieuchi/rules/sources/file'
import { httpSource } from '@tieuchi/rules/sources/http'
import { explain as explainInVietnamese } from '@tieuchi/rules/vi'
import { checkCriteriaSet } from '@tieuchi/schemas'
import { operatorOf } from '@tieuchi/schemas/model'
import { findPack } from '@tieuchi/schemas/packs'
import commune from '@tieuchi/schemas/packs/vn.commune/1.json' with { type: 'json' }
import schema from '@tieuchi/schemas/schema/criteria-set.json' with { type: 'json' }

const on = '2025-06-30'
const engine = await createCriteriaEngine({ source: memorySource(findPack('vn.residential-area').map((pack) => pack.criteriaSet)) })
const evaluation = engine.evaluate('vn.residential-area', { facts: {}, on })
await engine.close()
const alone = evaluate(findPack('vn.residential-area@2')[0].criteriaSet, { facts: {} }, { on })
console.log(JSON.stringify({
  outcome: evaluation.outcome,
  same: alone.outcome === evaluation.outcome,
  sentence: explain(alone, findPack('vn.residential-area@2')[0].criteriaSet, 'vi').verdict,
  alone: explainInVietnamese(alone, findPack('vn.residential-area@2')[0].criteriaSet).verdict,
  checked: checkCriteriaSet(commune).ok,
  entries: [typeof fileSource, typeof httpSource, typeof operatorOf, typeof schema].join(),
}))
`,
  'cjs.cjs': `
const { evaluate, explain } = require('@tieuchi/rules')
const { createPopulation } = require('@tieuchi/rules/population')
const { fileSource } = require('@tieuchi/rules/sources/file')
const { httpSource } = require('@tieuchi/rules/sources/http')
const { explain: explainInVietnamese } = require('@tieuchi/rules/vi')
const { checkCriteriaSet } = require('@tieuchi/schemas')
const { operatorOf } = require('@tieuchi/schemas/model')
const { findPack } = require('@tieuchi/schemas/packs')
const commune = require('@tieuchi/schemas/packs/vn.commune/1.json')
const schema = require('@tieuchi/schemas/schema/criteria-set.json')

const [{ criteriaSet }] = findPack('vn.residential-area@2')
const evaluation = evaluate(criteriaSet, { facts: {} }, { on: '2025-06-30' })
const population = createPopulation(criteriaSet, [{ facts: {} }], { on: '2025-06-30' })
console.log(JSON.stringify({
  outcome: evaluation.outcome,
  same: population.outcomeAt(0) === evaluation.outcome,
  sentence: explain(evaluation, criteriaSet, 'vi').verdict,
  alone: explainInVietnamese(evaluation, criteriaSet).verdict,
  checked: checkCriteriaSet(commune).ok,
  entries: [typeof fileSource, typeof httpSource, typeof operatorOf, typeof schema].join(),
}))
`,
  'typed.ts': `
import { createCriteriaEngine, type CriteriaEngine, evaluate, explain, isCriteriaError } from '@tieuchi/rules'
import { fileSource } from '@tieuchi/rules/sources/file'
import { httpSource } from '@tieuchi/rules/sources/http'
import * as vietnamese from '@tieuchi/rules/vi'
import { type Assessment, checkCriteriaSet, type CriteriaSet, type Evaluation } from '@tieuchi/schemas'
import { operatorIds } from '@tieuchi/schemas/model'
import { findPack } from '@tieuchi/schemas/packs'

const assessment: Assessment = { facts: { households: 120, 'open-cases': null } }
const set: CriteriaSet | undefined = findPack('vn.commune')[0]?.criteriaSet

export async function judge(): Promise<Evaluation['outcome'] | undefined> {
  if (!set || !checkCriteriaSet(set).ok) return undefined
  const evaluation = evaluate(set, assessment, { on: '2020-06-30' })
  explain(evaluation, set, 'en').criteria.map((criterion): string => criterion.title)
  vietnamese.explain(evaluation, set).criteria.map((criterion): string => criterion.title)
  // @ts-expect-error no such language
  explain(evaluation, set, 'fr')
  return evaluation.outcome
}

export const engines: Promise<CriteriaEngine>[] = [
  createCriteriaEngine({ source: fileSource({ path: 'bundle.json' }) }),
  createCriteriaEngine({ source: httpSource({ url: 'https://criteria.example/api/criteria' }) }),
  vietnamese.createCriteriaEngine({ source: fileSource({ path: 'bundle.json' }) }),
]
export const known: boolean = isCriteriaError(new Error()) || operatorIds.length > 0
`,
}
