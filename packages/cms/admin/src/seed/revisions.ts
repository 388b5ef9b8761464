import {
  approve,
  latestRelease,
  publish,
  type Revision,
  type Role,
  slugs,
  submit,
  toForm,
  type User,
} from '@tieuchi/cms'
import type { CriteriaSet } from '@tieuchi/schemas'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

/** Takes the packs through the same steps as any revision, and publishes them as the first release. */
export async function seedRevisions(
  payload: Payload,
  packs: readonly CriteriaSet[],
  users: readonly User[],
): Promise<void> {
  if (await latestRelease({ payload }, 'sequence')) return
  const as = (role: Role): Promise<PayloadRequest> =>
    createLocalReq({ user: users.find((user) => user.roles?.includes(role)) as never, locale: 'vi' }, payload)
  const approved: Revision[] = []
  for (const pack of packs) {
    let revision = (await find(payload, pack)) ?? (await create(await as('drafter'), pack))
    // A seed that was interrupted goes on where it stopped.
    if (revision.status === 'draft') revision = await submit({ req: await as('drafter'), id: revision.id })
    if (revision.status === 'submitted')
      revision = await approve({ req: await as('approver'), id: revision.id })
    approved.push(revision)
  }
  await publish({
    req: await as('approver'),
    revisions: approved.map(({ id }) => ({ id })),
    reason: 'Khởi tạo từ gói tiêu chí.',
  })
}

async function find(payload: Payload, { id, revision }: CriteriaSet): Promise<Revision | undefined> {
  const { docs } = await payload.find({
    collection: slugs.criteriaRevisions,
    where: { setId: { equals: id }, revision: { equals: revision } },
    limit: 1,
    depth: 0,
  })
  return docs[0] as unknown as Revision | undefined
}

async function create(req: PayloadRequest, pack: CriteriaSet): Promise<Revision> {
  const data = toForm(pack) as never
  return (await req.payload.create({
    collection: slugs.criteriaRevisions,
    data,
    depth: 0,
    req,
  })) as unknown as Revision
}
