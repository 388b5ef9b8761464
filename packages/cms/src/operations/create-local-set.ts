import { resolveOverlay } from '@tieuchi/rules/overlays'
import { criteriaSetId } from '@tieuchi/schemas'
import type { Revision } from '../collections/revision.js'
import { writing } from '../hooks/origin.js'
import { fieldRefusal } from '../hooks/problems.js'
import { languageOf } from '../i18n/language.js'
import { toForm } from '../mapping/to-form.js'
import { slugs } from '../slugs.js'
import { highestRevision } from './lineage.js'
import { type OnRevision, revisionFor } from './revision-in-action.js'

const sentences = {
  'bad-set-id': {
    vi: 'Mã bộ tiêu chí gồm chữ thường không dấu, chữ số, gạch nối và dấu chấm, ví dụ binh-duong.residential-area.',
    en: 'The id of a set has lower-case letters, digits, hyphens and dots, such as binh-duong.residential-area.',
  },
  'set-taken': { vi: 'Mã bộ tiêu chí này đã có.', en: 'There is a set with this id already.' },
  'title-required': { vi: 'Cần ghi tên bộ tiêu chí địa phương.', en: 'The local set needs a title.' },
} as const

/**
 * Starts a local set on a published revision: a draft that holds everything of its base, says where each part comes
 * from, and may add and tighten.
 * @throws WorkflowError; ValidationError where the id or the title cannot be taken
 */
export async function createLocalSet(
  on: OnRevision & { setId: string | undefined; title: string | undefined },
): Promise<Revision> {
  const { req } = on
  const { revision: base } = await revisionFor('local-set', on)
  const refuse = (path: string, code: keyof typeof sentences) =>
    fieldRefusal(path, code, sentences[code][languageOf(req)], req)
  const setId = on.setId?.trim() ?? ''
  const title = on.title?.trim()
  if (!criteriaSetId.safeParse(setId).success) throw refuse('setId', 'bad-set-id')
  if (!title) throw refuse('title', 'title-required')
  if ((await highestRevision(req, setId)) > 0) throw refuse('setId', 'set-taken')
  const content = resolveOverlay(base.content, {
    formatVersion: 1,
    id: setId,
    revision: 1,
    base: { id: base.content.id, revision: base.content.revision },
    title: { vi: title },
    inForce: base.content.inForce,
  })
  return (await req.payload.create({
    collection: slugs.criteriaRevisions,
    data: toForm(content),
    depth: 0,
    overrideAccess: false,
    req: writing({ action: 'local-set', comment: `${base.setId} · ${base.revision}`, content }, req),
  })) as unknown as Revision
}
