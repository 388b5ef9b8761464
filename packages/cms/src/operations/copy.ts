import type { Revision } from '../collections/revision.js'
import { writing } from '../hooks/origin.js'
import { toForm } from '../mapping/to-form.js'
import { slugs } from '../slugs.js'
import { highestRevision } from './lineage.js'
import { type OnRevision, revisionFor } from './revision-in-action.js'

/**
 * Starts a new draft with the content of a revision; its number follows the highest of the lineage.
 * @throws WorkflowError; ValidationError where somebody else took the number just now
 */
export async function copy(of: OnRevision): Promise<Revision> {
  const { req } = of
  const { revision: original } = await revisionFor('copy', of)
  const revision = (await highestRevision(req, original.setId)) + 1
  return (await req.payload.create({
    collection: slugs.criteriaRevisions,
    data: { ...toForm(original.content), revision },
    depth: 0,
    overrideAccess: false,
    req: writing({ action: 'copy', comment: String(original.revision) }, req),
  })) as unknown as Revision
}
