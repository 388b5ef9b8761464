import type { CollectionAfterChangeHook } from 'payload'
import { idOf } from '../access/scope.js'
import type { Matter } from '../collections/matter.js'
import type { Notice } from '../collections/notice.js'
import { tellNewOwner, tellOfNotice } from '../operations/exchange/tell.js'

/** Tells the boards of the areas that a notice goes to, each once. Of what a file brings in, the desks tell. */
export const tellBoards: CollectionAfterChangeHook = async ({ doc, previousDoc, req, context }) => {
  if (context.fromFile) return
  const ids = (of: Partial<Notice> | undefined) => (of?.areas ?? []).map((one) => idOf(one) as string)
  const before = new Set(ids(previousDoc))
  const areas = ids(doc).filter((area) => !before.has(area))
  if (areas.length > 0) await tellOfNotice(req, doc as Notice, areas)
}

/** Tells the owner of a matter that was raised. */
export const tellOwner: CollectionAfterChangeHook = async ({ doc, operation, req, context }) => {
  if (operation === 'create' && !context.fromFile) await tellNewOwner(req, doc as Matter)
}
