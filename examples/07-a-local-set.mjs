// 7. A province adds a criterion of its own to the national set and makes a threshold stricter; it cannot loosen one.
//
//    node 07-a-local-set.mjs

import { isCriteriaError } from '@tieuchi/rules'
import { resolveOverlay } from '@tieuchi/rules/overlays'
import { describeIssue, formatPath } from '@tieuchi/schemas'
import { findPack } from '@tieuchi/schemas/packs'

const [{ criteriaSet: national }] = findPack('vn.residential-area@2')

// What the province adds (invented): only this is written, and kept beside the base.
const overlay = {
  formatVersion: 1,
  id: 'example-province.residential-area',
  revision: 1,
  base: { id: national.id, revision: national.revision },
  title: {
    vi: 'Khu dân cư an toàn về an ninh, trật tự (tỉnh ví dụ)',
    en: 'Safe residential area (example province)',
  },
  inForce: { from: '2026-01-01' },
  legalDocuments: [
    {
      id: 'province-decision',
      number: 'ví dụ',
      title: { vi: 'Quyết định (ví dụ)', en: 'Decision (example)' },
    },
  ],
  facts: [
    {
      id: 'camera-at-entrance',
      label: { vi: 'Có camera ở lối vào', en: 'A camera at the entrance' },
      type: 'boolean',
    },
  ],
  criteria: [
    {
      id: 'camera',
      code: 'X1',
      title: { vi: 'Lối vào có camera', en: 'The entrance has a camera' },
      kind: 'required',
      condition: { fact: 'camera-at-entrance', operator: 'equal', value: true },
      legalBasis: [{ document: 'province-decision' }],
      verification: 'unverified',
    },
  ],
  values: [
    {
      parameter: 'largest-incidents-change',
      values: [
        {
          from: '2026-01-01',
          value: -2,
          legalBasis: [{ document: 'province-decision' }],
          verification: 'unverified',
        },
      ],
    },
  ],
}

// One flat set is published. Each criterion keeps its origin.
const local = resolveOverlay(national, overlay)
console.log(
  `${local.id}@${local.revision}, based on ${local.basedOn.map(({ id, revision }) => `${id}@${revision}`)}`,
)
for (const { code, title, origin } of local.criteria.slice(-2)) {
  console.log(`${code} ${title.en}: ${origin ? `from ${origin.set}@${origin.revision}` : 'our own'}`)
}

// A laxer threshold is refused, in words.
const laxer = structuredClone(overlay)
laxer.values.push({
  parameter: 'registered-households-minimum',
  values: [{ from: '2026-01-01', value: 95, legalBasis: [], verification: 'unverified' }],
})
try {
  resolveOverlay(national, laxer)
} catch (error) {
  if (!isCriteriaError(error, 'overlay-invalid')) throw error
  for (const issue of error.details.issues.filter(({ severity }) => severity === 'error')) {
    console.log(`${formatPath(issue.path)}: ${describeIssue(issue, 'en')}`)
  }
}
