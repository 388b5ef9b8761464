import type { PayloadRequest, Where } from 'payload'
import { slugs } from '../../slugs.js'
import type { ProcedureRole } from '../access/role.js'

/** The e-mail addresses of the boards of areas. Accounts for trying things out get no mail. */
export const boardsOf = (req: PayloadRequest, areas: readonly string[]): Promise<string[]> =>
  areas.length === 0 ? Promise.resolve([]) : addresses(req, 'board', { area: { in: [...areas] } })

/** The e-mail addresses of the people of a role who work for units. */
export const peopleOf = (
  req: PayloadRequest,
  role: Exclude<ProcedureRole, 'board'>,
  units: readonly string[],
): Promise<string[]> =>
  units.length === 0 ? Promise.resolve([]) : addresses(req, role, { unit: { in: [...units] } })

async function addresses(req: PayloadRequest, role: ProcedureRole, place: Where): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: slugs.users,
    where: { and: [{ roles: { in: [role] } }, { demo: { not_equals: true } }, place] },
    depth: 0,
    pagination: false,
    select: { email: true },
    req,
  })
  return docs.map((user) => (user as unknown as { email: string }).email)
}
