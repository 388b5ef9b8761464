import type { CollectionConfig, Field } from 'payload'
import { anyRole, nobody } from '../access/access.js'
import { neverDelete, onlyPublishing } from '../hooks/only-publishing.js'
import { readNewRevisions, readPublisher } from '../hooks/read-release.js'
import { slugs } from '../slugs.js'

/** What was published: one row per release, written by publishing and never changed. */
export const releases = (): CollectionConfig => ({
  slug: slugs.releases,
  labels: { singular: { vi: 'Bản công bố', en: 'Release' }, plural: { vi: 'Công bố', en: 'Releases' } },
  admin: {
    useAsTitle: 'reason',
    hideAPIURL: true,
    components: { views: { edit: { api: { tab: { condition: () => false } } } } },
    defaultColumns: ['sequence', 'reason', 'publishedAt', 'hash'],
    description: {
      vi: 'Mỗi lần công bố là một dòng, không sửa và không xóa được.',
      en: 'One row per publication; it is never changed and never deleted.',
    },
  },
  access: { read: anyRole, create: nobody, update: nobody, delete: nobody },
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-sequence',
  hooks: { beforeValidate: [onlyPublishing], beforeDelete: [neverDelete] },
  // Only scalar and JSON columns: everything about a release is in one row.
  fields: [
    {
      name: 'sequence',
      type: 'number',
      label: { vi: 'Số thứ tự', en: 'Sequence' },
      required: true,
      unique: true,
      index: true,
    },
    { name: 'reason', type: 'textarea', label: { vi: 'Lý do', en: 'Reason' }, required: true },
    {
      name: 'publishedAt',
      type: 'date',
      label: { vi: 'Thời điểm', en: 'Published at' },
      required: true,
      admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'HH:mm dd-MM-yyyy' } },
    },
    {
      name: 'publisher',
      type: 'text',
      label: { vi: 'Người công bố', en: 'Published by' },
      virtual: true,
      hooks: { afterRead: [readPublisher] },
    },
    {
      name: 'newRevisions',
      type: 'textarea',
      label: { vi: 'Các bản được công bố lần này', en: 'Revisions published by this release' },
      virtual: true,
      hooks: { afterRead: [readNewRevisions] },
      admin: { rows: 6 },
    },
    { name: 'hash', type: 'text', label: { vi: 'Mã băm', en: 'Hash' }, required: true },
    ...(['publishedBy', 'contents', 'approvals', 'bundle'] as const).map(
      (name): Field => ({
        name,
        type: 'json',
        required: true,
        admin: { hidden: true, disableListColumn: true, disableListFilter: true },
      }),
    ),
  ],
})
