import type { CollectionBeforeChangeHook } from 'payload'
import type { Revision } from '../collections/revision.js'
import { WorkflowError } from '../errors.js'
import { changeRevision } from '../operations/change-revision.js'

/**
 * Takes the next edition number with one conditional statement just before the draft is written. Of two writers
 * who saw the same edition, only one can take it; the other is told, whatever the database does about transactions.
 */
export const claimEdition: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update') return data
  const before = originalDoc as Revision
  const claimed = await changeRevision(req, before, { edition: before.edition + 1 })
  if (!claimed) throw new WorkflowError('edited-meanwhile', req)
  return data
}
