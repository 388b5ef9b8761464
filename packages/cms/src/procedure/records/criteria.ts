import { type KnownAt, revisionInForce } from '@tieuchi/rules'
import type { Bundle, CalendarDate, CriteriaSet } from '@tieuchi/schemas'
import type { PayloadRequest } from 'payload'
import { WorkflowError } from '../../errors.js'
import { latestRelease } from '../../operations/releases.js'

const bundles = new WeakMap<object, Bundle>()

/**
 * What is published, as every embedding app sees it. Read once per state: a bundle with the same hash is not read again.
 * @throws WorkflowError `no-release`
 */
export async function publishedBundle(
  req: Pick<PayloadRequest, 'payload'> & Partial<Pick<PayloadRequest, 'i18n'>>,
): Promise<Bundle> {
  const latest = await latestRelease(req, 'hash')
  if (!latest) throw new WorkflowError('no-release', req)
  const known = bundles.get(req.payload)
  if (known?.hash === latest.hash) return known
  const { bundle } = (await latestRelease(req, 'bundle')) ?? {}
  if (!bundle) throw new WorkflowError('no-release', req)
  bundles.set(req.payload, bundle)
  return bundle
}

/**
 * The revision of a set that applies on a day, with its hash.
 * @throws CriteriaError `set-not-found`, `not-in-force`
 */
export async function criteriaOn(
  req: PayloadRequest,
  set: string,
  on: CalendarDate,
  known: KnownAt = {},
): Promise<{ criteriaSet: CriteriaSet; hash: string; publishedAt: string }> {
  return revisionInForce(await publishedBundle(req), set, on, known)
}
