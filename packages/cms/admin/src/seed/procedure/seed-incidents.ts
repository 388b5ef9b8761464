import { procedureSlugs } from '@tieuchi/cms/procedure'
import { accountsOf } from './accounts-of'
import { earlier, type Happening, happenings, lastYear, yearBefore } from './demo-story'
import { demoAreas } from './places'
import type { Stage } from './stage'

const days = ['12-18', '02-09', '05-21', '07-30', '09-12'] as const

/** What happened in the three windows, as the boards recorded it. */
export async function seedIncidents(stage: Stage): Promise<void> {
  const { years } = stage
  for (const { key } of demoAreas) {
    await record(stage, key, years.before - 1, earlier[key])
    await record(stage, key, years.before, yearBefore[key].incidents)
    await record(stage, key, years.last, lastYear[key].incidents)
  }
}

async function record(
  { areas, as, once }: Stage,
  key: (typeof demoAreas)[number]['key'],
  year: number,
  all: readonly Happening[],
): Promise<void> {
  for (const [index, happening] of all.entries()) {
    const day = days[index % days.length] as string
    // December belongs to the window that ends in the next autumn.
    const on = `${day.startsWith('12') ? year - 1 : year}-${day}`
    const area = areas.get(key)
    await once(
      procedureSlugs.incidents,
      { and: [{ area: { equals: area } }, { on: { equals: on } }] },
      {
        ...happenings[happening],
        area,
        on,
        detectedAt: `${on}T02:00:00.000Z`,
        reportedAt: `${on}T02:20:00.000Z`,
        reportedTo: 'Công an cấp xã',
        resolvedOn: on,
        resolution: 'Đã lập biên bản, giải quyết xong (số liệu minh họa).',
      },
      await as(accountsOf(key).board, on),
    )
  }
}
