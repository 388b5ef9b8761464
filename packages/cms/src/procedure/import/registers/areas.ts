import type { Area } from '../../collections/area.js'
import { areaProblems } from '../../hooks/check-area.js'
import { procedureSlugs } from '../../slugs.js'
import { fieldColumns } from '../columns/field-column.js'
import { datedUnitsColumn, membersColumn } from '../columns/place-columns.js'
import type { Register } from '../register.js'

const slug = procedureSlugs.areas

/** Residential areas. */
export const areasRegister: Register = {
  slug,
  columns: (req) => [
    ...fieldColumns(req, slug, ['code', 'name']),
    { ...datedUnitsColumn('communes', { vi: 'Thuộc xã, phường', en: 'Commune' }), required: true },
    ...fieldColumns(req, slug, ['programme', 'households', 'startedOn', 'endedOn', 'developer']),
    membersColumn('board', { vi: 'Ban quản lý', en: 'Management board' }),
    ...fieldColumns(req, slug, ['partyCell.name', 'partyCell.secretary']),
  ],
  // An area that does not say since when has belonged to its commune from the beginning of the commune.
  complete: (record, context) => {
    for (const place of (record.communes as { unit: string; from?: string | undefined }[] | undefined) ??
      []) {
      place.from ??= context.beginning(place.unit)
    }
  },
  identity: ['code'],
  foundBy: [],
  problems: (req, record) => areaProblems({ req, record: record as Partial<Area>, original: undefined }),
}
