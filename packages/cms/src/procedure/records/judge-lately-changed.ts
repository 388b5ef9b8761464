import type { PayloadRequest } from 'payload'
import { refreshStale } from '../operations/assessment/refresh.js'
import { procedureSlugs } from '../slugs.js'
import { scopeOf } from './scope-query.js'

/** More than this wait for the year's job, so that opening a page stays quick. */
const most = 100

/** Judges what changed lately within a person's scope, so that what they see is what the records say. */
export async function judgeLatelyChanged(req: PayloadRequest): Promise<void> {
  const where = scopeOf(req, procedureSlugs.assessments)
  if (where !== false) await refreshStale(req, { where, limit: most })
}
