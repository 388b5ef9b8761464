import type { Notice } from '../../collections/notice.js'
import { noticeProblems } from '../../hooks/check-notice.js'
import { procedureSlugs } from '../../slugs.js'
import { fieldColumns } from '../columns/field-column.js'
import { areasColumn, nameColumn, unitColumn } from '../columns/place-columns.js'
import type { Register } from '../register.js'

const slug = procedureSlugs.notices

/** Notices and situation reports. Whoever imports them sends them; a board acknowledges them itself. */
export const noticesRegister: Register = {
  slug,
  columns: (req) => [
    unitColumn({ vi: 'Mã đơn vị gửi', en: 'Code of the sender' }),
    nameColumn('unit', 'units', { vi: 'Đơn vị gửi', en: 'Sent by' }),
    ...fieldColumns(req, slug, ['kind', 'subject', 'body']),
    areasColumn('areas', { vi: 'Mã các khu dân cư', en: 'Codes of the areas' }),
    nameColumn('areas', 'areas', { vi: 'Gửi tới khu dân cư', en: 'To the areas' }),
    ...fieldColumns(req, slug, ['sentOn', 'acknowledgeBy']),
    ...fieldColumns(req, slug, ['pending']).map((column) => ({ ...column, onlyExported: true })),
  ],
  identity: ['unit', 'sentOn', 'kind', 'body', 'areas', 'subject'],
  foundBy: ['unit', 'sentOn'],
  problems: (req, record) => noticeProblems({ req, record: record as Partial<Notice>, original: undefined }),
}
