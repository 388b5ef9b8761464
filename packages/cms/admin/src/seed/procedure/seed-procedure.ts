import { slugs, type User } from '@tieuchi/cms'
import { settingsSlug } from '@tieuchi/cms/procedure'
import type { Payload } from 'payload'
import { demoMembers } from './demo-members'
import { type DemoYears, demoYears } from './demo-years'
import { demoAreas } from './places'
import { seedExchange } from './seed-exchange'
import { seedIncidents } from './seed-incidents'
import { seedPlaces } from './seed-places'
import { seedRegisters } from './seed-registers'
import { seedRegistrations } from './seed-registrations'
import { seedRewards } from './seed-rewards'
import { seedYears, turnOn } from './seed-years'
import { type Stage, stageOf } from './stage'

/** Its stories need two years under the criteria of 2021 and, before them, the end of the district level. */
const firstDay = '2026-11-01'

/**
 * A small invented province over two years, made by the steps that people take, each by whoever may take it. Does what
 * is missing and nothing twice.
 * @param today the day on which the demonstration is seen; before its first day there is none
 */
export async function seedProcedure(payload: Payload, today: string): Promise<void> {
  if (today < firstDay) return
  const years = await yearsOf(payload, today)
  const users = new Map<string, User>()
  const stage: Stage = stageOf(payload, years, users)
  await seedPlaces(payload, stage)
  for (const member of demoMembers) {
    users.set(member.email.split('@')[0] as string, await seedMember(payload, stage, member))
  }
  await keepRecordsFrom(payload, `${years.before - 2}-11-01`)
  await seedRegisters(stage)
  await seedIncidents(stage)
  await turnOn(stage, `${years.before - 1}-11-01`)
  await turnOn(stage, `${years.before}-11-01`)
  await seedRegistrations(stage)
  await seedYears(stage)
  await seedExchange(stage)
  await seedRewards(stage)
  await turnOn(stage, today)
}

/** The years of the demonstration stay what they were when it was first made. */
async function yearsOf(payload: Payload, today: string): Promise<DemoYears> {
  const fresh = demoYears(today)
  const { docs } = await payload.find({
    collection: 'areas',
    where: { and: [{ code: { equals: demoAreas[0]?.code } }] },
    limit: 1,
    depth: 0,
    pagination: false,
  })
  const started = (docs[0] as { startedOn?: string } | undefined)?.startedOn
  if (!started) return fresh
  const before = Number(started.slice(0, 4))
  return { ...fresh, before, last: before + 1 }
}

/** The incidents of the demonstration are complete from this day on; its years stay open for trying every step. */
async function keepRecordsFrom(payload: Payload, recordsFrom: string): Promise<void> {
  const slug = settingsSlug as never
  const settings = (await payload.findGlobal({ slug, depth: 0 })) as { recordsFrom?: string }
  // What the settings say touches every assessment.
  if (settings.recordsFrom !== recordsFrom)
    await payload.updateGlobal({ slug, data: { recordsFrom, closeDays: null } as never })
}

async function seedMember(
  payload: Payload,
  { areas, units }: Stage,
  { area, unit, ...account }: (typeof demoMembers)[number],
): Promise<User> {
  const { docs } = await payload.find({
    collection: slugs.users,
    where: { email: { equals: account.email } },
    limit: 1,
    depth: 0,
  })
  const place = { area: area && areas.get(area), unit: unit && units.get(unit) }
  const found =
    docs[0] ??
    (await payload.create({
      collection: slugs.users,
      data: { ...account, ...place, demo: true } as never,
      depth: 0,
    }))
  return { ...found, collection: slugs.users } as unknown as User
}
