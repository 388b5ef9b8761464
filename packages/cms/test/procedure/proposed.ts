import type { Outcome } from '@tieuchi/schemas'
import type { YearAssessment } from '../../src/procedure/collections/assessment.js'
import { procedureSlugs } from '../../src/procedure/slugs.js'
import type { AreaName, Name, Province } from './place.js'

/** How an assessment stands when it waits for its decision. */
export interface Proposed {
  area?: AreaName
  year?: number
  outcome?: Outcome
  /** The day on which the result became final. */
  finalisedOn?: string
  proposedBy?: Name
  status?: YearAssessment['status']
}

let count = 0

/** An assessment that the police have proposed, put in without the steps before. */
export async function proposed(
  province: Province,
  {
    area = 'one',
    year = 2026,
    outcome = 'met',
    finalisedOn = '2026-11-10',
    proposedBy = 'policeEast',
    status = 'proposed',
  }: Proposed = {},
): Promise<string> {
  count += 1
  const at = `${finalisedOn}T05:00:00.000Z`
  const by = (name: Name) => ({ id: province.user(name).id, name })
  const stage = (name: Name) => ({ verdict: 'none', outcome, at, by: by(name), departures: [] })
  return province.put(procedureSlugs.assessments, {
    title: `${area} ${year}`,
    key: `${area}:${year}:${count}`,
    area: province.areas[area],
    year,
    setId: 'vn.residential-area',
    from: `${year - 1}-11-01`,
    before: `${year}-11-01`,
    status,
    submitted: {
      self: stage('boardOne'),
      appraisal: stage('policeEast'),
      final: stage('policeEast'),
    },
    proposal: {
      recommends: outcome === 'met' ? 'recognise' : 'refuse',
      reasons: 'Thử',
      at,
      by: by(proposedBy),
    },
    outcome,
  })
}

/** What the paper of a decision says, with a number of its own. */
export function paper(changes: object = {}): Record<string, unknown> {
  count += 1
  return {
    kind: 'recognise',
    number: `${count}/QĐ-UBND`,
    decidedOn: '2026-11-20',
    signer: 'Nguyễn Văn Thử',
    signerPosition: 'Chủ tịch',
    ...changes,
  }
}
