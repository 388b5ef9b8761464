import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openYear } from '../../src/procedure/operations/assessment/open-year.js'
import { pendingAreas } from '../../src/procedure/operations/year/pending-areas.js'
import { inSlices } from '../../src/procedure/records/in-slices.js'
import { readOverview } from '../../src/procedure/records/overview.js'
import { mongodbUri } from '../database.js'
import { openProvince, type Province } from './place.js'

let place: Province
beforeAll(async () => {
  place = await openProvince()
}, 120_000)
afterAll(() => place.close())

describe('Reading in slices', () => {
  it('finds each record once, whether or not the last slice is full', async () => {
    const find = async (where: object, limit: number) => {
      const { docs } = await place.payload.db.find<{ id: string }>({
        collection: 'areas',
        where: where as never,
        limit,
        pagination: false,
        sort: 'id',
      })
      return docs
    }
    const all = Object.values(place.areas).sort()
    for (const size of [1, 2, 3, 4]) {
      const found = await inSlices(find, { code: { like: 'KDC' } }, size)
      expect({ size, ids: found.map(({ id }) => id).sort() }).toEqual({ size, ids: all })
    }
    expect(await inSlices(find, { code: { equals: 'none' } }, 2)).toEqual([])
  })
})

if (mongodbUri) console.log('Skipped: only SQLite takes so many parameters and no more.')

describe.skipIf(mongodbUri)('A province with more areas than SQLite takes parameters', () => {
  const count = 33_000
  it('is opened, reminded of and looked over like any other', async () => {
    await fill(count)
    const year = 2026
    const total = count + Object.keys(place.areas).length
    const oversight = await place.as('oversight')
    const { rows } = await readOverview(oversight, year)
    expect(rows).toHaveLength(total)
    expect(rows.filter(({ status }) => status === 'open')).toHaveLength(count)
    expect(await pendingAreas(oversight, 'registration', year)).toHaveLength(count)
    const opened = await openYear({ req: oversight, year })
    expect(opened).toMatchObject({ opened: total - count, existing: count })
  }, 300_000)

  /** Areas of the east with an open assessment, straight into the tables: one by one would take too long. */
  async function fill(areas: number): Promise<void> {
    const { drizzle, tables } = place.payload.db as unknown as {
      drizzle: { insert(table: unknown): { values(rows: object[]): Promise<unknown> } }
      tables: Record<string, unknown>
    }
    const now = new Date().toISOString()
    const { east: commune, district, province } = place.units
    for (let start = 0; start < areas; start += 500) {
      const some = Array.from({ length: 500 }, (_, offset) => `khu-${start + offset}`)
      const stamps = { createdAt: now, updatedAt: now }
      await drizzle.insert(tables.areas).values(
        some.map((id) => ({
          ...{ id, code: id, name: id, commune, district, province, programme: 'none' },
          ...stamps,
        })),
      )
      await drizzle.insert(tables.assessments).values(
        some.map((area) => ({
          ...{ id: `nam-${area}`, title: area, key: `${area}:vn.residential-area:2026`, area, year: 2026 },
          ...{ setId: 'vn.residential-area', from: '2025-11-01', before: '2026-11-01', status: 'open' },
          ...{ stale: true, edition: 0, ...stamps },
        })),
      )
    }
  }
})
