import { afterAll, beforeAll, expect, it } from 'vitest'
import { demoAccounts } from '../admin/src/seed/demo-accounts'
import { seed } from '../admin/src/seed/seed'
import { latestRelease, type Revision, slugs } from '../src/index.js'
import { type Cms, openCms } from './cms.js'
import { everyPack } from './packs.js'

let cms: Cms
beforeAll(async () => {
  cms = await openCms({ accounts: false, demoAccounts: true })
  await seed(cms.payload)
})
afterAll(() => cms.close())

const everything = async () =>
  Promise.all(
    Object.values(slugs).map(async (collection) =>
      (await cms.payload.find({ collection, limit: 0, depth: 0, sort: 'id' })).docs.map((doc) =>
        JSON.stringify(doc),
      ),
    ),
  )

it('A demo starts with every pack published as the first release', async () => {
  const release = await latestRelease(cms, 'sequence', 'bundle', 'reason')
  expect(release).toMatchObject({ sequence: 1, reason: 'Khởi tạo từ gói tiêu chí.' })
  expect(release?.bundle.revisions.map(({ criteriaSet }) => criteriaSet)).toEqual(everyPack())
})

it('Its revisions went through drafting, submission and approval by different people', async () => {
  const { docs } = await cms.payload.find({ collection: slugs.criteriaRevisions, depth: 0 })
  for (const { history, approval } of docs as unknown as Revision[]) {
    expect(history.map(({ action }) => action)).toEqual(['create', 'submit', 'approve'])
    expect(approval?.user.id).not.toBe(history[0]?.user.id)
  }
})

it('Its register holds the legal documents of the packs, each once', async () => {
  const { docs } = await cms.payload.find({ collection: slugs.legalDocuments, limit: 0, depth: 0 })
  const keys = docs.map((doc) => (doc as unknown as { key: string }).key).sort()
  const expected = new Set(everyPack().flatMap(({ legalDocuments }) => legalDocuments.map(({ id }) => id)))
  expect(keys).toEqual([...expected].sort())
})

it.each(demoAccounts)(
  'Its account $email may log in, with the roles $roles',
  async ({ email, password, roles }) => {
    const { user } = await cms.payload.login({ collection: slugs.users, data: { email, password } as never })
    expect(user).toMatchObject({ roles, demo: true })
  },
)

it('Starting again changes nothing', async () => {
  const before = await everything()
  await seed(cms.payload)
  expect(await everything()).toEqual(before)
})
