import type { PayloadRequest } from 'payload'
import type { Contained, Release } from '../collections/release.js'
import { slugs } from '../slugs.js'

/** The latest release with the named columns, or undefined before the first one. */
export async function latestRelease<Column extends keyof Release>(
  req: Pick<PayloadRequest, 'payload'>,
  ...columns: Column[]
): Promise<Pick<Release, Column | 'id'> | undefined> {
  const { docs } = await req.payload.find({
    collection: slugs.releases,
    sort: '-sequence',
    limit: 1,
    depth: 0,
    pagination: false,
    select: Object.fromEntries(columns.map((column) => [column, true])),
  })
  return docs[0] as unknown as Pick<Release, Column | 'id'> | undefined
}

/** How a revision was published, or undefined while it is not. */
export async function publicationOf(
  req: Pick<PayloadRequest, 'payload'>,
  of: { setId: string; revision: number },
): Promise<Contained | undefined> {
  const release = await latestRelease(req, 'contents')
  return release?.contents.find(({ setId, revision }) => setId === of.setId && revision === of.revision)
}
