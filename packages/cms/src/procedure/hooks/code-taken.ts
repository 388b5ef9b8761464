import type { PayloadRequest } from 'payload'
import { registerTexts as texts } from '../i18n/registers.js'
import type { ProcedureSlug } from '../slugs.js'
import type { Problem } from './check.js'

/** The unique index decides in the end, but not every database says which field it was about. */
export async function codeProblems(
  collection: ProcedureSlug,
  record: { code?: string },
  original: { code: string } | undefined,
  req: PayloadRequest,
): Promise<Problem[]> {
  if (typeof record.code !== 'string' || record.code === original?.code) return []
  const { totalDocs } = await req.payload.count({
    collection,
    where: { code: { equals: record.code } },
    req,
  })
  return totalDocs > 0 ? [{ path: 'code', message: texts.codeTaken }] : []
}
