import { procedureSlugs } from '../../slugs.js'
import { fieldColumns } from '../columns/field-column.js'
import { areaColumn, areaNameColumn, decisionColumn } from '../columns/place-columns.js'
import { textColumn } from '../columns/plain-columns.js'
import type { ExportedRegister } from '../register.js'

const slug = procedureSlugs.appeals

/** Appeals against refusals, with their answers. */
export const appealsRegister: ExportedRegister = {
  slug,
  columns: (req) => [
    areaColumn(),
    areaNameColumn(),
    decisionColumn('decision', { vi: 'Khiếu nại quyết định số', en: 'Number of the decision' }),
    ...fieldColumns(req, slug, ['filedOn', 'grounds', 'result', 'answeredOn', 'answer']),
    textColumn({ field: 'answeredBy.name', label: { vi: 'Người trả lời', en: 'Answered by' } }),
  ],
}
