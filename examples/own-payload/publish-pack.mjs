import { approve, publish, slugs, submit, toForm } from '@tieuchi/cms'
import { findPack } from '@tieuchi/schemas/packs'

/** Publishes a pack as officials would: one person drafts and submits it, another approves and publishes. */
export const publishPack = async (payload, { drafter, approver }, setId) => {
  const revisions = []
  for (const { criteriaSet } of findPack(setId)) {
    const data = toForm(criteriaSet)
    const { id } = await payload.create({ collection: slugs.criteriaRevisions, data, depth: 0, req: drafter })
    await submit({ req: drafter, id })
    await approve({ req: approver, id })
    revisions.push({ id })
  }
  return publish({ req: approver, revisions, reason: 'The first criteria.' })
}
