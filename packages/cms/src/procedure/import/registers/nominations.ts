import { councilViewLabels } from '../../i18n/rewards.js'
import { procedureSlugs } from '../../slugs.js'
import { fieldColumns } from '../columns/field-column.js'
import { areaColumn, areaNameColumn, nameColumn, unitColumn } from '../columns/place-columns.js'
import { choiceColumn, dateColumn } from '../columns/plain-columns.js'
import type { ExportedRegister } from '../register.js'

const slug = procedureSlugs.nominations

/** Nominations for rewards, from the proposal to what was given. */
export const nominationsRegister: ExportedRegister = {
  slug,
  columns: (req) => [
    unitColumn({ vi: 'Mã đơn vị đề nghị', en: 'Code of the unit' }),
    nameColumn('unit', 'units', { vi: 'Đơn vị đề nghị', en: 'Unit that nominates' }),
    areaColumn(),
    areaNameColumn(),
    ...fieldColumns(req, slug, ['kind', 'subject', 'occasion', 'year', 'movement', 'featOn', 'merits']),
    ...fieldColumns(req, slug, ['eligible', 'status']),
    choiceColumn({
      field: 'council.view',
      label: { vi: 'Ý kiến của hội đồng', en: 'View of the council' },
      options: councilViewLabels,
    }),
    dateColumn({ field: 'council.on', label: { vi: 'Ngày hội đồng họp', en: 'Session of the council' } }),
    ...fieldColumns(req, slug, ['reward', 'decisionNumber', 'decidedOn']),
  ],
}
