import type { Checked, CriteriaSet } from '@tieuchi/schemas'
import type { PayloadRequest } from 'payload'
import { WorkflowError } from '../errors.js'
import { checkContent } from '../mapping/check-content.js'
import { type Row, rowsOf } from '../mapping/row.js'
import { latestRelease } from './releases.js'

/**
 * The published revision that a local set is based on, found by its hash; undefined where it names none, null where
 * that one was never published.
 */
export async function baseOf(
  req: Pick<PayloadRequest, 'payload'>,
  set: Row,
): Promise<CriteriaSet | null | undefined> {
  const [named] = rowsOf(set.basedOn)
  if (!named) return undefined
  const release = await latestRelease(req, 'bundle')
  return release?.bundle.revisions.find(({ hash }) => hash === named.hash)?.criteriaSet ?? null
}

/**
 * Checks what is to be stored or published: a criteria set without errors that, where it is a local one, keeps to what
 * its base allows.
 * @throws WorkflowError, `base-not-published` where its base cannot be found
 */
export async function checkedContent(
  set: Row,
  req: PayloadRequest,
): Promise<Checked<'criteriaSet', CriteriaSet>> {
  const base = await baseOf(req, set)
  if (base !== null) return checkContent(set, base)
  const [named] = rowsOf(set.basedOn)
  throw new WorkflowError('base-not-published', req, { base: `${named?.id} (${named?.revision})` })
}
