import type { CollectionConfig } from 'payload'
import type { Label } from '../../fields/label.js'
import { accessOf } from '../access/access.js'
import { choice } from '../fields/choice.js'
import { groupsOfAdmin } from '../i18n/groups.js'
import type { ImportableSlug } from '../import/importable-slugs.js'
import { procedureSlugs } from '../slugs.js'

const registerNames: Record<ImportableSlug, Label> = {
  'admin-units': { vi: 'Đơn vị hành chính', en: 'Administrative units' },
  areas: { vi: 'Khu dân cư', en: 'Residential areas' },
  groups: { vi: 'Lực lượng nòng cốt và mô hình', en: 'Core force and models' },
  registrations: { vi: 'Đăng ký hằng năm', en: 'Registrations' },
  commitments: { vi: 'Cam kết của các hộ', en: 'Household commitments' },
  incidents: { vi: 'Sổ sự việc', en: 'Incidents' },
  activities: { vi: 'Tuyên truyền, tập huấn', en: 'Propaganda and trainings' },
  inspections: { vi: 'Kiểm tra, giám sát', en: 'Inspections' },
  notices: { vi: 'Thông báo, tình hình', en: 'Notices and situation reports' },
  matters: { vi: 'Kiến nghị, vấn đề bức xúc', en: 'Pressing matters' },
}

/** The journal of the imports: what was begun, by whom, and whether it came to its end or was taken back. */
export const imports = (): CollectionConfig => ({
  slug: procedureSlugs.imports,
  labels: {
    singular: { vi: 'Lần nhập tệp', en: 'Import' },
    plural: { vi: 'Các lần nhập tệp', en: 'Imports' },
  },
  admin: {
    group: groupsOfAdmin.places,
    useAsTitle: 'file',
    defaultColumns: ['file', 'register', 'rows', 'status', 'createdAt'],
  },
  access: accessOf(procedureSlugs.imports),
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-createdAt',
  fields: [
    { name: 'file', type: 'text', label: { vi: 'Tệp', en: 'File' } },
    choice('register', { vi: 'Sổ', en: 'Register' }, registerNames, { index: true }),
    { name: 'rows', type: 'number', label: { vi: 'Số dòng', en: 'Rows' } },
    { name: 'done', type: 'number', label: { vi: 'Số dòng đã ghi', en: 'Rows written' } },
    choice(
      'status',
      { vi: 'Trạng thái', en: 'Status' },
      {
        running: { vi: 'Đang nhập', en: 'Running' },
        undoing: { vi: 'Đang hoàn lại', en: 'Being taken back' },
        done: { vi: 'Đã nhập xong', en: 'Done' },
        undone: { vi: 'Không nhập, đã hoàn lại', en: 'Taken back' },
      },
      { index: true },
    ),
    ...['process', 'aliveAt'].map((name) => ({
      name,
      type: 'text' as const,
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    })),
    {
      name: 'person',
      type: 'text',
      index: true,
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    },
  ],
})
