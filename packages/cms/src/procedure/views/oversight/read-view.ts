import type { PayloadRequest } from 'payload'
import { isWorkflowError } from '../../../errors.js'
import { judgeLatelyChanged } from '../../records/judge-lately-changed.js'
import { type Overview, readOverview } from '../../records/overview.js'

/** The overview that a page shows, or the sentence why there is none. */
export async function readView(
  req: PayloadRequest,
  year: number | undefined,
): Promise<{ overview: Overview } | { refusal: string }> {
  try {
    await judgeLatelyChanged(req)
    return { overview: await readOverview(req, year) }
  } catch (error) {
    if (isWorkflowError(error)) return { refusal: error.message }
    throw error
  }
}
