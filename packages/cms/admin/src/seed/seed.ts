import { slugs, type User } from '@tieuchi/cms'
import { packs } from '@tieuchi/schemas/packs'
import type { Payload } from 'payload'
import { demoAccounts } from './demo-accounts'
import { seedLegalDocuments } from './legal-documents'
import { seedRevisions } from './revisions'

/** Fills an empty installation with demo accounts and the criteria packs; does what is missing and nothing twice. */
export async function seed(payload: Payload): Promise<void> {
  const users: User[] = []
  for (const account of demoAccounts) users.push(await seedUser(payload, account))
  const criteriaSets = packs.map((pack) => pack.criteriaSet)
  await seedLegalDocuments(payload, criteriaSets)
  await seedRevisions(payload, criteriaSets, users)
}

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
