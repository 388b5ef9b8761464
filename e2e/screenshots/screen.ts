import type { Page } from 'playwright-core'
import type { Session } from '../servers/session'

export type Language = 'vi' | 'en'

/** A screen of the demonstration that pictures are taken of. */
export interface Screen {
  /** Names its files. */
  name: string
  /** The demo account that sees it, by the part of its address before the @; nobody in particular unless given. */
  as?: string
  /** Its address, or how to find the record it shows. */
  path: string | ((administrator: Session) => Promise<string>)
  /** What is done on it before the picture, such as opening a dialog. */
  prepare?: (page: Page) => Promise<unknown>
  /** Only what the window shows: a dialog covers no more than that. */
  dialog?: true
  /** As it comes out of a printer. */
  print?: true
  /** The documentation shows it. */
  docs?: true
}

/** The address of the newest record that fits, by what its fields equal; `sort` says what comes first otherwise. */
export const record =
  (collection: string, fits: Record<string, string>, after = ''): Exclude<Screen['path'], string> =>
  async (administrator) =>
    `/admin/collections/${collection}/${(await newest(administrator, collection, fits)).id}${after}`

/** The newest record that fits. */
export async function newest(
  administrator: Session,
  collection: string,
  fits: Record<string, string>,
): Promise<{ id: string; code?: string }> {
  const { sort = '-year,-createdAt', ...equal } = fits
  const query = new URLSearchParams({ sort, limit: '1', depth: '0' })
  for (const [field, value] of Object.entries(equal)) query.set(`where[${field}][equals]`, value)
  const { status, json } = await administrator.call('GET', `/${collection}?${query}`)
  if (!json.docs?.[0]) throw new Error(`No record of ${collection} fits ${JSON.stringify(fits)} (${status}).`)
  return json.docs[0]
}
