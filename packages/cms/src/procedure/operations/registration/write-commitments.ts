import type { PayloadRequest } from 'payload'
import { WorkflowError } from '../../../errors.js'
import { registrationTexts } from '../../i18n/registrations.js'
import { beginImport, noteProgress, undoImport } from '../../import/journal.js'
import { procedureSlugs } from '../../slugs.js'
import { trusted } from '../record-for-step.js'

/** So many rows are written between two signs of life. */
const beat = 200

/**
 * Writes the households of a list that was found to be in order, all or none: like an import it is written down first,
 * so that it is taken back if a row cannot be stored after all, as where somebody recorded the same household
 * meanwhile, and also if the server dies half way.
 * @throws WorkflowError `import-failed`; whatever kept a row from being stored
 */
export async function writeCommitments(
  req: PayloadRequest,
  shared: { area: string; year: number; committedOn: string },
  households: readonly string[],
): Promise<void> {
  const { commitments: register } = procedureSlugs
  const file = registrationTexts.vi.listDialog.title
  const id = await beginImport(req, { register, file, rows: households.length })
  const writing = trusted(req)
  writing.context.checkedCommitments = true
  try {
    for (const [index, household] of households.entries()) {
      const data = { ...shared, household, importedIn: id } as never
      await req.payload.create({ collection: register, data, depth: 0, req: writing })
      if (index % beat === beat - 1) await stillOurs(index + 1)
    }
    await stillOurs(households.length, 'done')
  } catch (error) {
    await undoImport(req.payload, { id, register })
    throw error
  }

  async function stillOurs(done: number, status?: 'done'): Promise<void> {
    if (!(await noteProgress(req.payload, id, done, status))) throw new WorkflowError('import-failed', req)
  }
}
