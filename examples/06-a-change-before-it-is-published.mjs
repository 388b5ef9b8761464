// 6. What a change would do before it is published, and how a verdict can be checked years later.
//
//    node 06-a-change-before-it-is-published.mjs

import { createCriteriaEngine, describeChange, diff, nextBundle, simulate } from '@tieuchi/rules'
import { createReceipt, verifyReceipt } from '@tieuchi/rules/receipts'
import { findPack } from '@tieuchi/schemas/packs'

const [{ criteriaSet: baseline }] = findPack('vn.commune')

// A draft: from 2021 on, 65 % of the areas would do. (Invented; nobody proposed it.)
const draft = structuredClone(baseline)
draft.revision = 2
draft.parameters
  .find(({ id }) => id === 'safe-areas-minimum')
  .values.push({ from: '2021-01-01', value: 65, legalBasis: [], verification: 'unverified' })

// How the two differ, in terms of the law.
for (const change of diff(baseline, draft))
  console.log(describeChange(change, { before: baseline, after: draft }, 'en'))

// Whose verdict would change, judged by last year's facts of three communes (invented).
const facts = {
  'party-resolution-adopted': true,
  'peoples-committee-plan-issued': true,
  'registration-filed': true,
  'article-5-clause-2-met': true,
  'article-5-clause-3-met': true,
  'article-5-clause-4-met': true,
  'police-title-held': true,
  'civil-guard-title-held': true,
  'disciplined-members': 0,
  'areas-total': 25,
}
const communes = [16, 17, 18].map((safe) => ({
  assessment: { subject: { id: `commune-${safe}` }, facts: { ...facts, 'areas-safe': safe } },
}))
const on = '2021-06-30'
const simulation = simulate(baseline, draft, communes, { on })
for await (const { key, from, to, changed, because } of simulation) {
  const why = changed ? ` because of ${because.map(({ id }) => id).join(', ')}` : ''
  console.log(`${key}: ${from.outcome} -> ${to.outcome}${why}`)
}

// Two clocks: the law of a day, and what had been published by an instant. An appeal is judged as things stood.
const first = nextBundle(undefined, [baseline], '2020-01-01T00:00:00.000Z')
const bundle = nextBundle(first, [draft], '2021-03-01T00:00:00.000Z')
const engine = await createCriteriaEngine({ source: { name: 'archive', load: async () => bundle } })
const asked = { ...communes[1].assessment, on }
for (const knownAt of ['2021-02-01T00:00:00Z', '2021-04-01T00:00:00Z']) {
  const { outcome, set } = engine.evaluate('vn.commune', { ...asked, knownAt })
  console.log(`known at ${knownAt}: ${outcome} by revision ${set.revision}`)
}

// A receipt holds everything that a verdict rests on. Whoever has the file can run it again, and no byte of it can change
// unnoticed.
const { on: _, ...assessment } = asked
const receipt = createReceipt(draft, assessment, engine.evaluate('vn.commune', asked))
console.log('as it is:', verifyReceipt(receipt).same)
receipt.assessment.facts['areas-safe'] = 18
console.log(
  'altered:',
  verifyReceipt(receipt).issues.map(({ code, path }) => `${code} at ${path.join('.')}`),
)
await engine.close()
