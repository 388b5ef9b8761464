import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrations } from '../admin/src/migrations'
import { type Cms, openCms } from './cms.js'
import { mongodbUri } from './database.js'

/** What the SQLite adapter offers for making migrations. */
interface MigratingAdapter {
  schema: Record<string, unknown>
  requireDrizzleKit(): {
    generateDrizzleJson(schema: Record<string, unknown>): Promise<object>
    generateMigration(before: object, after: object): Promise<string[]>
  }
}

const folder = fileURLToPath(new URL('../admin/src/migrations/', import.meta.url))
const snapshots = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()

if (mongodbUri) console.log('Skipped: migrations are made for SQLite; MongoDB needs none.')

describe.skipIf(mongodbUri)('The committed migrations', () => {
  let cms: Cms
  beforeAll(async () => {
    cms = await openCms({ accounts: false })
  })
  afterAll(() => cms.close())

  it('make the schema that the config asks for: nothing is pending', async () => {
    const adapter = cms.payload.db as unknown as MigratingAdapter
    const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit()
    const committed = JSON.parse(readFileSync(`${folder}${snapshots.at(-1)}`, 'utf8'))
    expect(await generateMigration(committed, await generateDrizzleJson(adapter.schema))).toEqual([])
  })

  it('have all been run on a database that was empty', async () => {
    const { docs } = await cms.payload.find({ collection: 'payload-migrations', limit: 0 })
    expect(docs.map(({ name }) => name).sort()).toEqual(migrations.map(({ name }) => name))
  })
})
