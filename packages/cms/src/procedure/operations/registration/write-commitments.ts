import type { PayloadRequest } from 'payload'
import { procedureSlugs } from '../../slugs.js'
import { trusted } from '../record-for-step.js'

/**
 * Writes the households of a list that was found to be in order. If one cannot be written after all, as where somebody
 * recorded the same household meanwhile, those before it are taken back and the reason is thrown on.
 */
export async function writeCommitments(
  req: PayloadRequest,
  shared: { area: string; year: number; committedOn: string },
  households: readonly string[],
): Promise<void> {
  const { commitments: collection } = procedureSlugs
  const writing = trusted(req)
  writing.context.checkedCommitments = true
  const written: (string | number)[] = []
  try {
    for (const household of households) {
      const data = { ...shared, household } as never
      written.push((await req.payload.create({ collection, data, depth: 0, req: writing })).id)
    }
  } catch (error) {
    if (written.length > 0) {
      await req.payload.delete({ collection, where: { id: { in: written } }, req: writing })
    }
    throw error
  }
}
