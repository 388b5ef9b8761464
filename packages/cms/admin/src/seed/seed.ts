import { slugs, type User } from '@tieuchi/cms'
import { packs } from '@tieuchi/schemas/packs'
import type { Payload } from 'payload'
import { demoAccounts } from './demo-accounts'
import { seedLegalDocuments } from './legal-documents'
import { seedProcedure } from './procedure/seed-procedure'
import { seedRevisions } from './revisions'

/**
 * Fills an empty installation with demo accounts, the criteria packs and an invented province; does what is missing and
 * nothing twice.
 * @param today the day on which the demonstration is seen, in Vietnam
 */
export async function seed(payload: Payload, today = todayInVietnam()): Promise<void> {
  const users: User[] = []
  for (const account of demoAccounts) users.push(await seedUser(payload, account))
  const criteriaSets = packs.map((pack) => pack.criteriaSet)
  await seedLegalDocuments(payload, criteriaSets)
  await seedRevisions(payload, criteriaSets, users)
  await seedProcedure(payload, today)
}

const todayInVietnam = (): string => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)

async function seedUser(payload: Payload, account: (typeof demoAccounts)[number]): Promise<User> {
  const { docs } = await payload.find({
    collection: slugs.users,
    where: { email: { equals: account.email } },
    limit: 1,
    depth: 0,
  })
  const found =
    docs[0] ?? (await payload.create({ collection: slugs.users, data: { ...account, demo: true } as never }))
  return { ...found, collection: slugs.users } as unknown as User
}
