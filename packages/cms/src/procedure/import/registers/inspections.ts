import type { Inspection } from '../../collections/inspection.js'
import { inspectionProblems } from '../../hooks/check-inspection.js'
import { procedureSlugs } from '../../slugs.js'
import { fieldColumns } from '../columns/field-column.js'
import { findingsColumn } from '../columns/findings-column.js'
import { areaColumn, areaNameColumn } from '../columns/place-columns.js'
import type { Register } from '../register.js'

const slug = procedureSlugs.inspections

/** Inspections by the steering committee, with what was found. */
export const inspectionsRegister: Register = {
  slug,
  columns: (req) => [
    areaColumn(),
    areaNameColumn(),
    ...fieldColumns(req, slug, ['on', 'subject']),
    findingsColumn('findings', { vi: 'Tồn tại và khắc phục', en: 'Findings and follow-up' }),
  ],
  identity: ['area', 'on', 'subject'],
  foundBy: ['area', 'on'],
  problems: (req, record) =>
    inspectionProblems({ req, record: record as Partial<Inspection>, original: undefined }),
}
