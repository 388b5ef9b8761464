import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createLocalReq, getPayload, type Payload } from 'payload'
import { expect, it } from 'vitest'
import { createConfig } from '../../admin/src/config/create-config'
import { migrations } from '../../admin/src/migrations'
import { demoAccounts } from '../../admin/src/seed/demo-accounts'
import { seedRevisions } from '../../admin/src/seed/revisions'
import { turnYear } from '../../src/procedure/operations/year/turn-year.js'
import { procedureSlugs, settingsSlug } from '../../src/procedure/slugs.js'
import { mongodbUri } from '../database.js'
import { everyPack } from '../packs.js'

/** What the SQLite adapter offers for statements of our own. */
interface Statements {
  drizzle: { run(statement: string): Promise<unknown> }
}

if (mongodbUri) console.log('Skipped: migrations are made for SQLite; MongoDB needs none.')

it.skipIf(mongodbUri)(
  'A database of the version before, with its records, is migrated and goes on',
  async () => {
    Object.assign(process.env, { NODE_ENV: 'production' })
    const folder = await mkdtemp(path.join(tmpdir(), 'tieuchi-older-'))
    const open = async (key: string): Promise<Payload> => {
      const config = await createConfig({
        databaseUri: `file:${path.join(folder, 'test.db')}`,
        secret: 'test',
        demoAccounts: false,
        seed: false,
        serverUrl: undefined,
        fileDirectory: path.join(folder, 'files'),
        quiet: true,
      })
      return getPayload({ config, key })
    }
    const before = await open('before')
    const users = []
    for (const account of demoAccounts) {
      const user = await before.create({ collection: 'users', data: account as never })
      users.push({ ...user, collection: 'users' })
    }
    await seedRevisions(before, everyPack(), users as never)
    const put = async (collection: string, data: object) =>
      String((await before.create({ collection: collection as never, data: data as never, depth: 0 })).id)
    const province = await put(procedureSlugs.units, {
      code: '90',
      name: 'Tỉnh Thử Nghiệm',
      level: 'province',
      from: '1997-01-01',
    })
    const unit = await put(procedureSlugs.units, {
      code: '90001',
      name: 'Xã Đông',
      level: 'commune',
      from: '1997-01-01',
      parents: [{ unit: province, from: '1997-01-01' }],
    })
    const area = await put(procedureSlugs.areas, {
      code: 'KDC-01',
      name: 'Khu dân cư Một',
      communes: [{ unit, from: '2010-01-01' }],
      programme: 'none',
    })
    await put(procedureSlugs.groups, { area, name: 'Tổ 1', kind: 'civil-group', from: '2020-01-01' })
    await turnYear(await createLocalReq({}, before), '2025-11-01')
    await before.updateGlobal({ slug: settingsSlug, data: { remindDays: 10 } as never })

    // As the version before had it.
    const newest = migrations.at(-1)
    const { drizzle } = before.db as unknown as Statements
    await newest?.down({ db: drizzle, payload: before, req: {} } as never)
    await drizzle.run("UPDATE assessments SET reminders = '[]'")
    await drizzle.run(`DELETE FROM payload_migrations WHERE name = '${newest?.name}'`)
    await before.destroy()

    const after = await open('after')
    const { docs } = await after.find({ collection: procedureSlugs.assessments, depth: 0 })
    expect(docs).toMatchObject([{ area, year: 2026, status: 'open', closedOn: null, returns: null }])
    expect(docs[0]).not.toHaveProperty('reminders')
    const groups = await after.find({ collection: procedureSlugs.groups, depth: 0 })
    expect(groups.docs).toMatchObject([{ name: 'Tổ 1', edition: 0 }])
    expect(await after.findGlobal({ slug: settingsSlug })).toMatchObject({ remindDays: 10, closeDays: 90 })
    expect(await turnYear(await createLocalReq({}, after), '2027-01-29')).toMatchObject({
      closed: 1,
      opened: 1,
    })
    await after.destroy()
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  },
)
