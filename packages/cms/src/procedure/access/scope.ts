import type { Where } from 'payload'
import type { Level } from '../collections/unit.js'
import type { ProcedureSlug } from '../slugs.js'
import type { ProcedureRole } from './role.js'
import type { Grant, Scope } from './table.js'

/** A person as access control sees them. */
export interface Member {
  id: string
  roles?: readonly string[] | null
  /** The area of a management board. */
  area?: string | { id: string } | null
  /** The administrative unit that the person works for. */
  unit?: string | { id: string } | null
  unitLevel?: Level | null
}

/** Where a collection keeps the area and the unit that a record belongs to. */
interface Places {
  /** Path to the area; absent where records belong to units only. */
  area?: string
  /** Paths to the unit, by its level. */
  unit: Record<Level, readonly string[]>
}

const byArea: Places = {
  area: 'area',
  unit: { commune: ['area.commune'], district: ['area.district'], province: ['area.province'] },
}
/** What a merged or renamed unit left behind is its successor's to look after. */
const byUnit: Record<Level, readonly string[]> = {
  commune: ['unit', 'unit.successor'],
  district: ['unit', 'unit.successor', 'unit.district'],
  province: ['unit', 'unit.successor', 'unit.province'],
}

const places: Partial<Record<ProcedureSlug, Places>> = {
  areas: { area: 'id', unit: { commune: ['commune'], district: ['district'], province: ['province'] } },
  notices: { area: 'areas', unit: byUnit },
  nominations: { area: 'area', unit: byUnit },
}

export const idOf = (of: string | number | { id: string | number } | null | undefined): string | undefined =>
  of === null || of === undefined ? undefined : String(typeof of === 'object' ? of.id : of)

/** The records of a collection that lie within a person's scope; false where none can. */
export function within(slug: ProcedureSlug, scope: Scope, member: Member): Where | boolean {
  if (scope === 'all') return true
  const { area, unit } = places[slug] ?? byArea
  if (scope === 'area') {
    const own = idOf(member.area)
    return own && area ? { [area]: { equals: own } } : false
  }
  const own = idOf(member.unit)
  if (!own || !member.unitLevel) return false
  const some = unit[member.unitLevel].map((path): Where => ({ [path]: { equals: own } }))
  return some.length === 1 ? (some[0] as Where) : { or: some }
}

/** What a person's roles together open of a collection: everything, nothing, or the records within their scopes. */
export function reach(slug: ProcedureSlug, grant: Grant, member: Member | null | undefined): Where | boolean {
  if (!member) return false
  const found = (member.roles ?? []).flatMap((role) => {
    const scope = grant[role as ProcedureRole]
    return scope ? [within(slug, scope, member)] : []
  })
  if (found.includes(true)) return true
  const some = found.filter((one): one is Where => typeof one === 'object')
  if (some.length === 0) return false
  return some.length === 1 ? (some[0] as Where) : { or: some }
}
