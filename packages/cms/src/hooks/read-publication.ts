import type { FieldHook, PayloadRequest } from 'payload'
import type { Contained } from '../collections/release.js'
import type { Revision } from '../collections/revision.js'
import { latestRelease } from '../operations/releases.js'

/** How a revision was published, from the latest release; nothing is stored on the revision itself. */
export const readPublication: FieldHook<Revision> = async ({ data, req }) => {
  const contents = await contentsOnce(req)
  const found = contents.find(({ setId, revision }) => setId === data?.setId && revision === data?.revision)
  return found ?? null
}

const key = 'tieuchiContents'

/** A list asks for every row; within one request the answer is the same. */
function contentsOnce(req: PayloadRequest): Promise<Contained[]> {
  const kept = req.context as Record<string, Promise<Contained[]> | undefined>
  kept[key] ??= latestRelease(req, 'contents').then((release) => release?.contents ?? [])
  return kept[key]
}
