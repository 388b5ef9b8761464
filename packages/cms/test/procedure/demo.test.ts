import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { demoMembers } from '../../admin/src/seed/procedure/demo-members'
import { seed } from '../../admin/src/seed/seed'
import type { YearAssessment } from '../../src/procedure/collections/assessment.js'
import { sendBack, turnYear } from '../../src/procedure/index.js'
import { procedureSlugs, settingsSlug } from '../../src/procedure/slugs.js'
import { slugs } from '../../src/slugs.js'
import { type Cms, openCms } from '../cms.js'

const today = '2026-11-24'
let cms: Cms
beforeAll(async () => {
  cms = await openCms({ accounts: false, demoAccounts: true })
  await seed(cms.payload, today)
})
afterAll(() => cms.close())

const all = async <T>(collection: (typeof procedureSlugs)[keyof typeof procedureSlugs]): Promise<T[]> =>
  (await cms.payload.find({ collection, depth: 0, pagination: false, sort: 'id' })).docs as T[]

it('The demonstration has two years behind it, each area as far as its story says, and the next year open', async () => {
  const areas = new Map(
    (await all<{ id: string; code: string }>(procedureSlugs.areas)).map(({ id, code }) => [id, code]),
  )
  const of = (await all<YearAssessment>(procedureSlugs.assessments))
    .map(({ area, year, status, outcome }) => `${areas.get(area)} ${year} ${status} ${outcome ?? '-'}`)
    .sort()
  expect(of).toEqual([
    'MH-KDC-01 2025 decided met',
    'MH-KDC-01 2026 decided met',
    'MH-KDC-01 2027 open -',
    'MH-KDC-02 2025 decided not-met',
    'MH-KDC-02 2026 proposed met',
    'MH-KDC-02 2027 open -',
    'MH-KDC-03 2025 decided met',
    'MH-KDC-03 2026 decided not-met',
    'MH-KDC-03 2027 open -',
    'MH-KDC-04 2025 decided not-met',
    'MH-KDC-04 2026 self-assessed -',
    'MH-KDC-04 2027 open -',
    'MH-KDC-05 2025 decided not-met',
    'MH-KDC-05 2026 posted -',
    'MH-KDC-05 2027 open -',
    'MH-KDC-06 2025 decided not-met',
    'MH-KDC-06 2026 open -',
    'MH-KDC-06 2027 open -',
  ])
})

it('A refusal is appealed, a reward granted, and recognitions have a certificate code', async () => {
  const decisions = await all<{ kind: string; code?: string | null }>(procedureSlugs.decisions)
  expect(decisions.filter(({ kind }) => kind === 'recognise').every(({ code }) => Boolean(code))).toBe(true)
  expect(await all(procedureSlugs.appeals)).toHaveLength(1)
  const rewards = await all<{ status: string }>(procedureSlugs.nominations)
  expect(rewards.map(({ status }) => status).sort()).toEqual(['considered', 'granted', 'nominated'])
})

it.each(demoMembers)('Its account $email may log in as $roles', async ({ email, password, roles }) => {
  const { user } = await cms.payload.login({ collection: slugs.users, data: { email, password } as never })
  expect(user).toMatchObject({ roles, demo: true })
})

it('Starting again changes nothing', async () => {
  const everything = () => Promise.all(Object.values(procedureSlugs).map((slug) => all(slug)))
  const before = await everything()
  await seed(cms.payload, today)
  expect(await everything()).toEqual(before)
})

it('What somebody sent back and what was closed stays so when it starts again', async () => {
  const of2026 = (await all<YearAssessment>(procedureSlugs.assessments)).filter(({ year }) => year === 2026)
  const handedIn = of2026.find(({ status }) => status === 'self-assessed') as YearAssessment
  const { docs } = await cms.payload.find({
    collection: slugs.users,
    where: { email: { equals: 'congan@tieuchi.example' } },
  })
  const user = { ...docs[0], collection: slugs.users } as never
  const req = await createLocalReq({ user, context: { today } }, cms.payload)
  await sendBack({ req, id: handedIn.id, reason: 'Thiếu biên bản họp dân.' })
  const statuses = async () =>
    new Map((await all<YearAssessment>(procedureSlugs.assessments)).map(({ id, status }) => [id, status]))
  await seed(cms.payload, today)
  expect((await statuses()).get(handedIn.id)).toBe('open')

  await cms.payload.updateGlobal({ slug: settingsSlug as never, data: { closeDays: 21 } as never })
  expect(await turnYear(await createLocalReq({}, cms.payload), today)).toMatchObject({ closed: 2 })
  const closed = await statuses()
  await seed(cms.payload, today)
  expect(await statuses()).toEqual(closed)
})
