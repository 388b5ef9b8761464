import type { CollectionConfig } from 'payload'
import { calendarDate } from '../../fields/calendar-date.js'
import { accessOf } from '../access/access.js'
import { kept } from '../fields/bookkeeping.js'
import { choice } from '../fields/choice.js'
import { unitField } from '../fields/places.js'
import { groupsOfAdmin } from '../i18n/groups.js'
import { procedureSlugs } from '../slugs.js'

/** Notices and situation reports from the police to the boards. */
export const notices = (): CollectionConfig => ({
  slug: procedureSlugs.notices,
  labels: {
    singular: { vi: 'Thông báo', en: 'Notice' },
    plural: { vi: 'Thông báo, tình hình', en: 'Notices and situation reports' },
  },
  admin: {
    group: groupsOfAdmin.exchange,
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'kind', 'sentOn', 'acknowledgeBy'],
    listSearchableFields: ['subject'],
  },
  access: accessOf(procedureSlugs.notices),
  disableDuplicate: true,
  defaultSort: '-sentOn',
  fields: [
    unitField({ label: { vi: 'Đơn vị gửi', en: 'Sent by' } }),
    { name: 'subject', type: 'text', label: { vi: 'Tiêu đề', en: 'Subject' }, required: true },
    choice(
      'kind',
      { vi: 'Loại', en: 'Kind' },
      {
        notice: { vi: 'Thông báo', en: 'Notice' },
        situation: { vi: 'Thông tin tình hình', en: 'Situation report' },
      },
      { required: true, defaultValue: 'notice' },
    ),
    { name: 'body', type: 'textarea', label: { vi: 'Nội dung', en: 'Text' }, required: true },
    {
      name: 'areas',
      type: 'relationship',
      relationTo: procedureSlugs.areas,
      hasMany: true,
      required: true,
      maxDepth: 1,
      label: { vi: 'Gửi tới khu dân cư', en: 'To the areas' },
      admin: { allowCreate: false, allowEdit: false },
    },
    {
      type: 'row',
      fields: [
        calendarDate('sentOn', { label: { vi: 'Ngày gửi', en: 'Sent on' }, required: true }),
        calendarDate('acknowledgeBy', { label: { vi: 'Xác nhận trước ngày', en: 'Acknowledge by' } }),
      ],
    },
    kept('acknowledgements'),
  ],
})
