import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/access.js'
import { choice } from '../fields/choice.js'
import { groupsOfAdmin } from '../i18n/groups.js'
import { procedureSlugs } from '../slugs.js'

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
    hideAPIURL: true,
  },
  access: accessOf(procedureSlugs.imports),
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-createdAt',
  fields: [
    { name: 'file', type: 'text', label: { vi: 'Tệp', en: 'File' } },
    { name: 'register', type: 'text', index: true, label: { vi: 'Sổ', en: 'Register' } },
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
