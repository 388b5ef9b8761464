import type { CriteriaSet } from '@tieuchi/schemas'
import { packs } from '@tieuchi/schemas/packs'

/** A copy of a criteria set that comes with the schemas, free to be changed. */
export function pack(id: string, revision: number): CriteriaSet {
  const found = packs.find((one) => one.id === id && one.revision === revision)
  if (!found) throw new Error(`There is no pack ${id} ${revision}`)
  return structuredClone(found.criteriaSet)
}

export const everyPack = (): CriteriaSet[] => packs.map(({ id, revision }) => pack(id, revision))
