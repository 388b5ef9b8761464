import binhDuongResidentialArea1 from '../packs/binh-duong.residential-area/1.json'
import enterprise1 from '../packs/sample.enterprise/1.json'
import fireSafety1 from '../packs/sample.fire-safety/1.json'
import grassrootsTeam1 from '../packs/sample.grassroots-team/1.json'
import pointsAndShares1 from '../packs/sample.points-and-shares/1.json'
import reward1 from '../packs/sample.reward/1.json'
import scoredChecklist1 from '../packs/sample.scored-checklist/1.json'
import commune1 from '../packs/vn.commune/1.json'
import educationalInstitution1 from '../packs/vn.educational-institution/1.json'
import residentialArea1 from '../packs/vn.residential-area/1.json'
import residentialArea2 from '../packs/vn.residential-area/2.json'
import type { CriteriaSet } from './criteria-set.js'

/** One revision of a criteria set that comes with this package. */
export interface Pack {
  id: string
  revision: number
  criteriaSet: CriteriaSet
  /** Path of the JSON file below `@tieuchi/schemas/packs/`. */
  file: string
}

// TypeScript reads JSON too widely for CriteriaSet; the tests hold every file to the checks.
function pack(json: unknown): Pack {
  const criteriaSet = json as CriteriaSet
  const { id, revision } = criteriaSet
  return { id, revision, criteriaSet, file: `${id}/${revision}.json` }
}

/** Every pack, by id and then by revision. */
export const packs: readonly Pack[] = [
  binhDuongResidentialArea1,
  enterprise1,
  fireSafety1,
  grassrootsTeam1,
  pointsAndShares1,
  reward1,
  scoredChecklist1,
  commune1,
  educationalInstitution1,
  residentialArea1,
  residentialArea2,
].map(pack)

/**
 * The packs that a name stands for, oldest revision first: `vn.residential-area` for all revisions of
 * the lineage, `vn.residential-area@1` for one of them. An unknown name stands for none.
 */
export function findPack(name: string): Pack[] {
  return packs.filter(({ id, revision }) => name === id || name === `${id}@${revision}`)
}
