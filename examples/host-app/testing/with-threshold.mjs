import { findPack } from '@tieuchi/schemas/packs'

/** A further revision of the area set of Circular 124/2021 that asks for another share of registered households. */
export const withThreshold = (percent, revision) => {
  const [{ criteriaSet }] = findPack('vn.residential-area@2')
  const changed = structuredClone(criteriaSet)
  changed.revision = revision
  changed.parameters.find(({ id }) => id === 'registered-households-minimum').values[0].value = percent
  return changed
}
