import { hashIssues } from '@tieuchi/rules'
import { checkBundle } from '@tieuchi/schemas'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { approve, latestRelease, publish, type Release, slugs, submit } from '../src/index.js'
import { type Cms, openCms } from './cms.js'

let cms: Cms
beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())

async function approved(): Promise<string> {
  const { id } = await cms.draft()
  await submit({ req: await cms.as('drafter'), id })
  await approve({ req: await cms.as('approver'), id })
  return id
}

const release = async (id: string, role: 'approver' | 'administrator' = 'approver'): Promise<Release> =>
  publish({ req: await cms.as(role), revisions: [{ id }], reason: 'Thử' })

const sequences = async (): Promise<number[]> => {
  const { docs } = await cms.payload.find({
    collection: slugs.releases,
    sort: 'sequence',
    limit: 0,
    depth: 0,
  })
  return docs.map((doc) => (doc as unknown as Release).sequence)
}

it('A release needs a reason', async () => {
  const id = await approved()
  const req = await cms.as('approver')
  await expect(publish({ req, revisions: [{ id }], reason: '  ' })).rejects.toMatchObject({
    code: 'reason-required',
  })
})

it('Every release holds all revisions so far, and its hashes fit', async () => {
  const ids = [await approved(), await approved()]
  for (const id of ids) await release(id)
  const latest = await latestRelease(cms, 'bundle', 'contents', 'sequence')
  const checked = checkBundle(latest?.bundle)
  expect(checked.ok).toBe(true)
  expect(hashIssues(latest?.bundle as Release['bundle'])).toEqual([])
  expect(latest?.bundle.revisions).toHaveLength(latest?.contents.length ?? 0)
  expect(latest?.bundle.sequence).toBe(latest?.sequence)
})

it('A revision is published once', async () => {
  const id = await approved()
  await release(id)
  await expect(release(id)).rejects.toMatchObject({ code: 'published' })
})

it('Of publishers racing each other one wins each round, and the sequence has no holes', async () => {
  let waiting: string[] = await Promise.all([approved(), approved(), approved(), approved()])
  const before = await sequences()
  let rounds = 0
  while (waiting.length > 0 && rounds < 10) {
    rounds += 1
    const results = await Promise.allSettled(
      waiting.map((id, index) => release(id, index % 2 ? 'administrator' : 'approver')),
    )
    const lost = results.filter((result) => result.status === 'rejected')
    for (const { reason } of lost) expect(reason).toMatchObject({ code: 'publish-conflict' })
    expect(lost.length).toBeLessThan(waiting.length)
    waiting = waiting.filter((_, index) => results[index]?.status === 'rejected')
  }
  const after = await sequences()
  expect(after).toEqual(after.map((_, index) => index + 1))
  expect(after).toHaveLength(before.length + 4)
})

it('The same revision published twice at once is in one release', async () => {
  const id = await approved()
  const results = await Promise.allSettled([release(id), release(id, 'administrator')])
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const latest = await latestRelease(cms, 'bundle')
  expect(checkBundle(latest?.bundle).ok).toBe(true)
})

it('A release cannot be made, changed or deleted, not even with access control off', async () => {
  const { docs } = await cms.payload.find({ collection: slugs.releases, limit: 1, depth: 0 })
  const id = docs[0]?.id as string
  const { id: _, ...data } = docs[0] as unknown as Release
  const final = { code: 'releases-are-final' }
  await expect(
    cms.payload.create({ collection: slugs.releases, data: { ...data, sequence: 999 } as never }),
  ).rejects.toMatchObject(final)
  await expect(
    cms.payload.update({ collection: slugs.releases, id, data: { reason: 'Khác' } as never }),
  ).rejects.toMatchObject(final)
  await expect(cms.payload.delete({ collection: slugs.releases, id })).rejects.toMatchObject(final)
  await cms.payload.delete({ collection: slugs.releases, where: { id: { equals: id } } })
  await cms.payload.update({
    collection: slugs.releases,
    where: { id: { equals: id } },
    data: { reason: 'Khác' } as never,
  })
  const still = await cms.payload.findByID({ collection: slugs.releases, id, depth: 0 })
  expect(still).toEqual(docs[0])
})
