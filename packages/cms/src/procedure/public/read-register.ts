import type { Payload, Where } from 'payload'
import type { Decision } from '../collections/decision.js'
import { foldText } from '../records/fold-text.js'
import { procedureSlugs } from '../slugs.js'

export const rowsPerPage = 50

/** A recognition as everybody may see it: nobody's name, no reasons. */
export type PublicDecision = Pick<
  Decision,
  'id' | 'number' | 'decidedOn' | 'year' | 'areaName' | 'communeName' | 'unitName' | 'code'
>

export interface RegisterRow extends PublicDecision {
  revokedOn: string | null
}

export interface PublicRegister {
  rows: RegisterRow[]
  total: number
  page: number
  pages: number
  /** The years in which something was recognised, the latest first. */
  years: number[]
}

const columns = {
  number: true,
  decidedOn: true,
  year: true,
  areaName: true,
  communeName: true,
  unitName: true,
  code: true,
} as const

/** The recognised areas, the latest first, as many as one page holds. */
export async function readRegister(
  payload: Payload,
  asked: { search?: string; year?: number | undefined; page?: number | undefined } = {},
): Promise<PublicRegister> {
  const words = foldText(asked.search ?? '')
    .split(' ')
    .filter(Boolean)
    .slice(0, 10)
  const where: Where = {
    and: [
      { kind: { equals: 'recognise' } },
      ...(asked.year === undefined ? [] : [{ year: { equals: asked.year } }]),
      ...words.map((word) => ({ searched: { contains: word } })),
    ],
  }
  const collection = procedureSlugs.decisions
  const [found, years] = await Promise.all([
    payload.find({
      collection,
      where,
      sort: ['-decidedOn', 'areaName'],
      limit: rowsPerPage,
      page: asked.page ?? 1,
      depth: 0,
      select: columns,
    }),
    payload.findDistinct({
      collection,
      field: 'year',
      where: { kind: { equals: 'recognise' } },
      sort: '-year',
      limit: 200,
    }),
  ])
  const decisions = found.docs as unknown as PublicDecision[]
  const revoked = await revokedDays(
    payload,
    decisions.map(({ id }) => id),
  )
  return {
    rows: decisions.map((decision) => ({
      ...decision,
      revokedOn: revoked.get(decision.id)?.decidedOn ?? null,
    })),
    total: found.totalDocs,
    page: found.page ?? 1,
    pages: found.totalPages,
    years: years.values.map(({ year }) => Number(year)),
  }
}

/** When and by which number recognitions were revoked, by their ids. */
export async function revokedDays(
  payload: Payload,
  ids: readonly string[],
): Promise<Map<string, Pick<Decision, 'decidedOn' | 'number'>>> {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: procedureSlugs.decisions,
    where: { revokes: { in: [...ids] } },
    depth: 0,
    pagination: false,
    select: { revokes: true, decidedOn: true, number: true },
  })
  return new Map(
    (docs as unknown as Decision[]).map((revocation) => [String(revocation.revokes), revocation]),
  )
}
