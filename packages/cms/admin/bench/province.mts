// A large province on SQLite: 10,000 areas and 200,000 incidents. Prints times, and each query with its plan.
//   after a build, in packages/cms/admin: npx tsx bench/province.mts [areas] [incidents]
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { slugs, type User } from '@tieuchi/cms'
import {
  byProgramme,
  byStanding,
  overviewCsv,
  procedureSlugs,
  readOverview,
  readSearch,
  readYearWork,
  searched,
  turnYear,
  worstCriteria,
} from '@tieuchi/cms/procedure'
import { packs } from '@tieuchi/schemas/packs'
import { createLocalReq, getPayload } from 'payload'
import { createConfig } from '../src/config/create-config'
import { demoAccounts } from '../src/seed/demo-accounts'
import { seedRevisions } from '../src/seed/revisions'
import { fillProvince } from './fill-province.mts'
import { watchQueries } from './watch-queries.mts'

const [areas, incidents] = [Number(process.argv[2] ?? 10_000), Number(process.argv[3] ?? 200_000)]
const year = 2026
const folder = await mkdtemp(path.join(tmpdir(), 'tieuchi-bench-'))
process.env.NODE_ENV = 'production'
const config = await createConfig({
  databaseUri: `file:${path.join(folder, 'bench.db')}`,
  secret: 'bench',
  demoAccounts: true,
  seed: false,
  serverUrl: undefined,
  fileDirectory: path.join(folder, 'files'),
  quiet: true,
})
const payload = await getPayload({ config })
const queries = watchQueries(payload)

const timed = async <T,>(what: string, work: () => Promise<T>): Promise<T> => {
  queries.begin()
  const start = performance.now()
  const result = await work()
  const seconds = ((performance.now() - start) / 1000).toFixed(2)
  console.log(`${what.padEnd(64)} ${seconds.padStart(8)} s ${String(queries.count()).padStart(7)} statements`)
  return result
}

try {
  const users: User[] = []
  for (const account of demoAccounts) {
    const user = await payload.create({ collection: slugs.users, data: account as never })
    users.push({ ...user, collection: slugs.users } as unknown as User)
  }
  await seedRevisions(
    payload,
    packs.map(({ criteriaSet }) => criteriaSet),
    users,
  )
  const { province, communes } = await fillProvince(payload, { areas, incidents, year })
  const oversight = await payload.create({
    collection: slugs.users,
    data: {
      email: 'tinh@bench.example',
      name: 'Tỉnh',
      password: 'bench-bench',
      roles: ['province'],
      unit: province,
    } as never,
    depth: 0,
  })
  const police = await payload.create({
    collection: slugs.users,
    data: {
      email: 'xa@bench.example',
      name: 'Công an xã',
      password: 'bench-bench',
      roles: ['police'],
      unit: communes[0],
    } as never,
    depth: 0,
  })
  const as = (user: object) =>
    createLocalReq(
      { user: { ...user, collection: slugs.users } as never, context: { today: '2026-11-24' } },
      payload,
    )

  console.log(`${areas} areas, ${incidents} incidents, SQLite, Node ${process.version}\n`)
  const job = await createLocalReq({}, payload)
  await timed('the year’s opening: open and judge every area', () => turnYear(job, '2025-11-01'))
  await timed('the same again: nothing to do', () => turnYear(job, '2025-11-01'))
  const req = await as(oversight)
  const overview = await timed('the province page, first', () => readOverview(req, year))
  await timed('the province page, again', () => readOverview(req, year))
  await queries.explain()
  await timed('its numbers, search, order and CSV', async () => {
    const { rows, happenings } = overview
    byStanding(rows)
    worstCriteria(rows)
    byProgramme(rows, { fact: happenings.total?.fact, before: happenings.total?.before })
    const found = searched(rows, readSearch({ name: 'khu 12', sort: 'total' }), happenings.total?.fact)
    return overviewCsv(found, overview, 'vi')
  })
  await timed('the counts of the review', () => readYearWork(req, overview))
  await queries.explain()
  const commune = await as(police)
  await timed('the page of one commune', () => readOverview(commune, year))
  await queries.explain()
  await timed('the list of incidents of a commune, first page', () =>
    payload.find({
      collection: procedureSlugs.incidents,
      limit: 10,
      depth: 0,
      overrideAccess: false,
      user: commune.user,
    }),
  )
  await queries.explain()
} finally {
  await payload.destroy()
  await rm(folder, { recursive: true, force: true })
}
