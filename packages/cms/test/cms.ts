import { createLocalReq, getPayload, type Payload, type PayloadRequest, type SanitizedConfig } from 'payload'
import { createConfig } from '../admin/src/config/create-config'
import type { Environment } from '../admin/src/config/environment'
import { demoAccounts } from '../admin/src/seed/demo-accounts'
import type { Role } from '../src/access/role.js'
import type { Revision } from '../src/collections/revision.js'
import type { User } from '../src/collections/user.js'
import { toForm } from '../src/mapping/to-form.js'
import { slugs } from '../src/slugs.js'
import { openTestDatabase } from './database.js'
import { pack } from './packs.js'

export interface Cms {
  payload: Payload
  config: SanitizedConfig
  /** The account of a role. */
  user(role: Role): User
  /** A request of the account of a role. */
  as(role: Role, language?: 'vi' | 'en'): Promise<PayloadRequest>
  /** A new draft of the drafter with the content of a pack, as a revision of a lineage of its own unless told. */
  draft(changes?: Partial<{ setId: string; revision: number }>): Promise<Revision>
  close(): Promise<void>
}

/** The real admin on a database of its own, with one account per role. */
export async function openCms(
  options: { demoAccounts?: boolean; accounts?: boolean; environment?: Partial<Environment> } = {},
): Promise<Cms> {
  // As it runs in production: the schema comes from the committed migrations.
  Object.assign(process.env, { NODE_ENV: 'production' })
  const database = await openTestDatabase()
  const config = await createConfig({
    databaseUri: database.uri,
    secret: 'test',
    demoAccounts: options.demoAccounts ?? false,
    seed: false,
    serverUrl: undefined,
    fileDirectory: database.fileDirectory,
    quiet: true,
    ...options.environment,
  })
  const payload = await getPayload({ config })
  const users = new Map<Role, User>()
  if (options.accounts !== false) {
    for (const account of demoAccounts) {
      const user = await payload.create({ collection: slugs.users, data: account as never })
      users.set(account.roles[0] as Role, { ...user, collection: slugs.users } as unknown as User)
    }
  }
  const user = (role: Role): User => users.get(role) as User
  const as = async (role: Role, language: 'vi' | 'en' = 'vi'): Promise<PayloadRequest> => {
    const req = await createLocalReq({ user: user(role) as never }, payload)
    req.i18n = { ...req.i18n, language }
    return req
  }
  let drafts = 0
  const draft: Cms['draft'] = async (changes = {}) => {
    drafts += 1
    const data = {
      ...toForm(pack('vn.residential-area', 2)),
      setId: `test.set-${drafts}`,
      revision: 1,
      ...changes,
    }
    const req = await as('drafter')
    return (await payload.create({
      collection: slugs.criteriaRevisions,
      data: data as never,
      depth: 0,
      overrideAccess: false,
      req,
    })) as unknown as Revision
  }
  const close = () => database.close(payload)
  return { payload, config, user, as, draft, close }
}
