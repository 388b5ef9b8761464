import type { PayloadRequest, Where } from 'payload'
import { languageOf } from '../../i18n/language.js'
import { idOf, type Member } from '../access/scope.js'
import { procedureSlugs } from '../slugs.js'
import type { Column, FileContext, Named } from './column.js'
import { both, type Writable } from './may-import.js'

type Place = 'areas' | 'units'

interface Found {
  id: string
  code: string
  name?: string
  from?: string
}

/** The field by which people name a record. */
const codeFields = { areas: 'code', units: 'code', decisions: 'number' } as const satisfies Record<
  Named,
  string
>

/**
 * The areas and units that cells name, among those that the person may write to: what lies outside and what does not
 * exist look alike.
 * @param codes the codes that the file names
 */
export async function placesNamed(
  req: PayloadRequest,
  codes: Record<Place, ReadonlySet<string>>,
  writable: Writable,
): Promise<FileContext> {
  const find = (of: Place) => found(req, of, 'code', [...codes[of]], writable[of])
  return contextOf(req, { areas: await find('areas'), units: await find('units'), decisions: [] })
}

/** The codes and names of what records name by ids. */
export async function placesOf(
  req: PayloadRequest,
  columns: readonly Column[],
  records: readonly Record<string, unknown>[],
): Promise<FileContext> {
  const ids: Record<Named, Set<string>> = { areas: new Set(), units: new Set(), decisions: new Set() }
  for (const { field, from, names } of columns) {
    for (const record of names ? records : []) {
      for (const id of names?.ids(record[from ?? field]) ?? []) ids[(names as { of: Named }).of].add(id)
    }
  }
  const find = (of: Named) => found(req, of, 'id', [...ids[of]], true)
  const [areas, units, decisions] = [await find('areas'), await find('units'), await find('decisions')]
  return contextOf(req, { areas, units, decisions })
}

/** The person's own area and unit, for a file that leaves their columns out. */
export async function ownPlaces(
  req: PayloadRequest,
  columns: readonly { field: string; at: number }[],
  writable: Writable,
): Promise<{ area?: string; unit?: string }> {
  const isLeftOut = (name: string) => columns.some(({ field, at }) => field === name && at < 0)
  const area = isLeftOut('area') ? await onlyArea(req, writable) : undefined
  const unit = isLeftOut('unit') ? idOf((req.user as unknown as Member | null)?.unit) : undefined
  return { ...(area !== undefined && { area }), ...(unit !== undefined && { unit }) }
}

/** The one area that a person may write to, if it is only one. */
async function onlyArea(req: PayloadRequest, { areas }: Writable): Promise<string | undefined> {
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
  of: Named,
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
      select: { [codeFields[of]]: true, name: true, ...(of === 'units' && { from: true }) },
      req,
    })
    for (const one of docs as unknown as (Found & { number?: string })[]) {
      all.push({ ...one, code: one.code ?? one.number })
    }
  }
  return all
}

function contextOf(req: PayloadRequest, of: Record<Named, readonly Found[]>): FileContext {
  const byCode = (places: readonly Found[]) => new Map(places.map(({ code, id }) => [code, id]))
  const byId = (places: readonly Found[]) => new Map(places.map((place) => [place.id, place]))
  const ids = { areas: byCode(of.areas), units: byCode(of.units) }
  const found = { areas: byId(of.areas), units: byId(of.units), decisions: byId(of.decisions) }
  return {
    language: languageOf(req),
    id: (kind, code) => ids[kind].get(code),
    code: (kind, id) => found[kind].get(id)?.code,
    name: (kind, id) => found[kind].get(id)?.name,
    beginning: (unit) => found.units.get(unit)?.from,
  }
}
