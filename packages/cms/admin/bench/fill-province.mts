import { randomUUID } from 'node:crypto'
import { procedureSlugs } from '@tieuchi/cms/procedure'
import type { Payload } from 'payload'

const types = ['crime', 'traffic-accident', 'fire', 'social-evil'] as const
const details = {
  crime: { 'in-area': true, 'maximum-penalty': 'years', 'maximum-penalty-years': 3 },
  'traffic-accident': { 'in-area': true, deaths: 0, injured: 1, 'injury-rate': 11, damage: 4_000_000 },
  fire: { 'in-area': true, deaths: 0, injured: 0, 'injury-rate': 0, damage: 12_000_000 },
  'social-evil': { 'in-area': true, gravity: 'not-serious' },
}

/** A province with a commune for every fifty areas, and incidents over five windows; straight into the tables. */
export async function fillProvince(
  payload: Payload,
  { areas, incidents, year }: { areas: number; incidents: number; year: number },
): Promise<{ province: string; communes: string[] }> {
  const { db } = payload
  const create = async (collection: string, data: object): Promise<string> =>
    String((await db.create({ collection: collection as never, data: data as never })).id)
  const now = new Date().toISOString()
  const province = await create(procedureSlugs.units, {
    code: 'B',
    name: 'Tỉnh đo tốc độ',
    level: 'province',
    from: '1997-01-01',
  })
  const communes: string[] = []
  for (let index = 0; index < Math.ceil(areas / 50); index += 1) {
    communes.push(
      await create(procedureSlugs.units, {
        code: `B-${index}`,
        name: `Xã ${index + 1}`,
        level: 'commune',
        from: '1997-01-01',
        parents: [{ id: randomUUID(), unit: province, from: '1997-01-01' }],
        province,
      }),
    )
  }
  const ids: string[] = []
  for (let index = 0; index < areas; index += 1) {
    const commune = communes[Math.floor(index / 50)] as string
    ids.push(
      await create(procedureSlugs.areas, {
        code: `K-${index}`,
        name: `Khu ${index + 1}`,
        communes: [{ id: randomUUID(), unit: commune, from: '2012-01-01' }],
        commune,
        province,
        programme: index % 20 === 0 ? 'pilot' : 'none',
        households: 80,
      }),
    )
  }
  // 200,000 rows one by one would take longer than what is measured.
  const { drizzle, tables } = db as unknown as {
    drizzle: { insert(table: unknown): { values(rows: object[]): Promise<unknown> } }
    tables: Record<string, unknown>
  }
  const batch = 1000
  for (let start = 0; start < incidents; start += batch) {
    const rows = Array.from({ length: Math.min(batch, incidents - start) }, (_, offset) => {
      const index = start + offset
      const type = types[index % types.length] as (typeof types)[number]
      const month = String((index % 12) + 1).padStart(2, '0')
      const day = String((index % 28) + 1).padStart(2, '0')
      return {
        id: `incident-${index}`,
        number: `SV-${index}`,
        area: ids[index % ids.length],
        on: `${year - Math.floor((index / ids.length) % 5)}-${month}-${day}`,
        type,
        details: details[type],
        summary: 'Số liệu sinh ra để đo tốc độ',
        struckOut: false,
        edition: 0,
        createdAt: now,
        updatedAt: now,
      }
    })
    await drizzle.insert(tables.incidents).values(rows)
  }
  return { province, communes }
}
