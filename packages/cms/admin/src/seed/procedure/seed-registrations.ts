import { addCommitments, fileRegistration, procedureSlugs } from '@tieuchi/cms/procedure'
import { accountsOf } from './accounts-of'
import { type DemoYear, lastYear, yearBefore } from './demo-story'
import { type AreaKey, demoAreas } from './places'
import type { Stage } from './stage'

/** The registrations of two years with their commitments, and one in preparation for the year under way. */
export async function seedRegistrations(stage: Stage): Promise<void> {
  const { years } = stage
  for (const { key } of demoAreas) {
    await register(stage, key, years.before, yearBefore[key])
    await register(stage, key, years.last, lastYear[key])
  }
  await prepare(stage, 'xanh1', years.last + 1)
}

async function register(stage: Stage, key: AreaKey, year: number, told: DemoYear): Promise<void> {
  if (!told.filedOn) return
  const { payload } = stage
  const on = `${year}-${told.filedOn}`
  const req = await stage.as(accountsOf(key).board, on)
  const area = stage.areas.get(key) as string
  const households = demoAreas.find((one) => one.key === key)?.households
  const papers = [await stage.paper(key, `Bản đăng ký năm ${year}`, req)]
  const id = await stage.once(
    procedureSlugs.registrations,
    { and: [{ area: { equals: area } }, { year: { equals: year } }] },
    {
      area,
      year,
      papers,
      partyResolutionOn: `${year}-01-15`,
      partyResolutionPapers: papers,
      householdsResiding: households,
      ...(told.byHousehold
        ? { commitmentMode: 'one-by-one' }
        : { commitmentMode: 'totals', householdsCommitted: told.committed }),
    },
    req,
  )
  if (told.byHousehold) await commit(stage, key, year, told.committed, on)
  const stored = await payload.findByID({ collection: procedureSlugs.registrations, id, depth: 0 })
  if ((stored as { status?: string }).status !== 'filed') await fileRegistration({ req, id })
}

async function commit(stage: Stage, key: AreaKey, year: number, count: number, on: string): Promise<void> {
  const area = stage.areas.get(key) as string
  const { totalDocs } = await stage.payload.count({
    collection: procedureSlugs.commitments,
    where: { and: [{ area: { equals: area } }, { year: { equals: year } }] },
  })
  if (totalDocs > 0) return
  const codes = Array.from({ length: count }, (_, index) => `H-${String(index + 1).padStart(3, '0')}`).join(
    '\n',
  )
  await addCommitments({ req: await stage.as(accountsOf(key).board, on), area, year, committedOn: on, codes })
}

/** The year that has begun: the board collects commitments, and has not filed yet. */
async function prepare(stage: Stage, key: AreaKey, year: number): Promise<void> {
  const { today } = stage.years
  const req = await stage.as(accountsOf(key).board, today)
  const area = stage.areas.get(key) as string
  await stage.once(
    procedureSlugs.registrations,
    { and: [{ area: { equals: area } }, { year: { equals: year } }] },
    { area, year, commitmentMode: 'one-by-one' },
    req,
  )
  await commit(stage, key, year, 41, today)
}
