import { procedureSlugs } from '../../slugs.js'
import { fieldColumns } from '../columns/field-column.js'
import { findingsColumn } from '../columns/findings-column.js'
import { areaColumn, areaNameColumn } from '../columns/place-columns.js'
import type { ExportedRegister } from '../register.js'

const slug = procedureSlugs.inspections

/** Inspections by the steering committee, with what was found. */
export const inspectionsRegister: ExportedRegister = {
  slug,
  columns: (req) => [
    areaColumn(),
    areaNameColumn(),
    ...fieldColumns(req, slug, ['on', 'subject']),
    findingsColumn('findings', { vi: 'Tồn tại và khắc phục', en: 'Findings and follow-up' }),
  ],
}
