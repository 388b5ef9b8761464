import type { CollectionConfig } from 'payload'
import { anyRole, nobody } from '../access/access.js'
import { neverDelete, onlyPublishing } from '../hooks/only-publishing.js'
import { slugs } from '../slugs.js'

/** What was published: one row per release, written by publishing and never changed. */
export const releases = (): CollectionConfig => ({
  slug: slugs.releases,
  labels: { singular: { vi: 'Bản công bố', en: 'Release' }, plural: { vi: 'Công bố', en: 'Releases' } },
  admin: {
    useAsTitle: 'reason',
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
    { name: 'publishedAt', type: 'text', label: { vi: 'Thời điểm', en: 'Published at' }, required: true },
    { name: 'hash', type: 'text', label: { vi: 'Mã băm', en: 'Hash' }, required: true },
    { name: 'publishedBy', type: 'json', label: { vi: 'Người công bố', en: 'Published by' }, required: true },
    { name: 'contents', type: 'json', label: { vi: 'Gồm các bản', en: 'Contents' }, required: true },
    { name: 'approvals', type: 'json', label: { vi: 'Phê duyệt', en: 'Approvals' }, required: true },
    {
      name: 'bundle',
      type: 'json',
      label: { vi: 'Toàn bộ nội dung công bố', en: 'The whole bundle' },
      required: true,
      admin: { disableListColumn: true },
    },
  ],
})
