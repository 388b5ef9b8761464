import type { BuildFormStateArgs } from 'payload'
import { isReadable } from './is-readable.js'

/**
 * What the admin asks of a form, without the note that a person has a record open where they may not read it. Payload
 * writes that note unasked, and whether it succeeds tells whether the id exists.
 */
export async function notingReadable<Args extends BuildFormStateArgs>(args: Args): Promise<Args> {
  const { id, collectionSlug, returnLockStatus, req } = args
  if (!returnLockStatus || !id || !collectionSlug) return args
  return (await isReadable(req, collectionSlug, id)) ? args : { ...args, returnLockStatus: false }
}
