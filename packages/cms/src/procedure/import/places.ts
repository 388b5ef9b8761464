import type { PayloadRequest, Where } from 'payload'
import { languageOf } from '../../i18n/language.js'
import { procedureSlugs } from '../slugs.js'
import type { Column, FileContext } from './column.js'
import { both, type Writable } from './may-import.js'

type Of = 'areas' | 'units'

interface Found {
  id: string
  code: string
  from?: string
}

/**
 * The areas and units that cells name, among those that the person may write to: what lies outside and what does not
 * exist look alike.
 * @param codes the codes that the file names
 */
export async function placesNamed(
  req: PayloadRequest,
  codes: Record<Of, ReadonlySet<string>>,
  writable: Writable,
): Promise<FileContext> {
  const find = (of: Of) => found(req, of, 'code', [...codes[of]], writable[of])
  return contextOf(req, await find('areas'), await find('units'))
}

/** The codes of the areas and units that records name by their ids. */
export async function placesOf(
  req: PayloadRequest,
  columns: readonly Column[],
  records: readonly Record<string, unknown>[],
): Promise<FileContext> {
  const ids: Record<Of, Set<string>> = { areas: new Set(), units: new Set() }
  for (const { field, names } of columns) {
    for (const record of names ? records : []) {
      for (const id of names?.ids(record[field]) ?? []) ids[(names as { of: Of }).of].add(id)
    }
  }
  const find = (of: Of) => found(req, of, 'id', [...ids[of]], true)
  return contextOf(req, await find('areas'), await find('units'))
}

/** The one area that a person may write to, if it is only one. */
export async function onlyArea(req: PayloadRequest, { areas }: Writable): Promise<string | undefined> {
  if (areas === false) return undefined
  const { docs } = await req.payload.find({
    collection: procedureSlugs.areas,
    where: areas === true ? {} : areas,
    limit: 2,
    depth: 0,
    pagination: false,
    select: { code: true },
    req,
  })
  return docs.length === 1 ? String(docs[0]?.id) : undefined
}

const batch = 300

async function found(
  req: PayloadRequest,
  of: Of,
  by: 'code' | 'id',
  values: readonly string[],
  within: Where | boolean,
): Promise<Found[]> {
  const all: Found[] = []
  for (let start = 0; start < values.length; start += batch) {
    const where = both({ [by]: { in: values.slice(start, start + batch) } }, within)
    if (typeof where === 'boolean') continue
    const { docs } = await req.payload.find({
      collection: procedureSlugs[of],
      where,
      limit: 0,
      depth: 0,
      pagination: false,
      select: of === 'units' ? { code: true, from: true } : { code: true },
      req,
    })
    all.push(...(docs as unknown as Found[]))
  }
  return all
}

function contextOf(req: PayloadRequest, areas: readonly Found[], units: readonly Found[]): FileContext {
  const of = { areas, units }
  const byCode = (places: readonly Found[]) => new Map(places.map(({ code, id }) => [code, id]))
  const byId = (places: readonly Found[]) => new Map(places.map(({ code, id }) => [id, code]))
  const ids = { areas: byCode(of.areas), units: byCode(of.units) }
  const codes = { areas: byId(of.areas), units: byId(of.units) }
  const beginnings = new Map(units.map(({ id, from }) => [id, from]))
  return {
    language: languageOf(req),
    id: (kind, code) => ids[kind].get(code),
    code: (kind, id) => codes[kind].get(id),
    beginning: (unit) => beginnings.get(unit),
  }
}
