import type { CollectionConfig } from 'payload'
import { calendarDate } from '../../fields/calendar-date.js'
import { accessOf } from '../access/access.js'
import { readsWholeNotices } from '../access/whole-notices.js'
import { clientComponent } from '../component.js'
import { noticeEndpoints } from '../endpoints/notice-endpoints.js'
import { editionField, kept } from '../fields/bookkeeping.js'
import { choice } from '../fields/choice.js'
import { onceKeyField } from '../fields/once-key.js'
import { panel } from '../fields/panel.js'
import { unitField } from '../fields/places.js'
import { checkNotice } from '../hooks/check-notice.js'
import { claimRecordEdition, releaseRecordEdition } from '../hooks/claim-edition.js'
import { countPending, keepAcknowledgedNotice } from '../hooks/keep-acknowledged-notice.js'
import { tellBoards } from '../hooks/tell-exchange.js'
import { noticeKindLabels } from '../i18n/exchange.js'
import { groupsOfAdmin } from '../i18n/groups.js'
import { todayOf } from '../records/today.js'
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
    defaultColumns: ['subject', 'kind', 'sentOn', 'acknowledgeBy', 'pending'],
    listSearchableFields: ['subject'],
    components: { beforeListTable: [clientComponent('NoticeFilters')] },
  },
  access: accessOf(procedureSlugs.notices),
  disableDuplicate: true,
  defaultSort: '-sentOn',
  hooks: {
    beforeValidate: [checkNotice],
    beforeChange: [keepAcknowledgedNotice, countPending, claimRecordEdition],
    afterChange: [tellBoards],
    afterError: [releaseRecordEdition],
  },
  endpoints: noticeEndpoints,
  fields: [
    panel('standing', 'NoticePanel'),
    unitField({ label: { vi: 'Đơn vị gửi', en: 'Sent by' } }),
    {
      name: 'subject',
      type: 'text',
      label: { vi: 'Tiêu đề', en: 'Subject' },
      required: true,
      maxLength: 300,
    },
    choice('kind', { vi: 'Loại', en: 'Kind' }, noticeKindLabels, { required: true, defaultValue: 'notice' }),
    {
      name: 'body',
      type: 'textarea',
      label: { vi: 'Nội dung', en: 'Text' },
      required: true,
      maxLength: 20_000,
    },
    {
      name: 'areas',
      type: 'relationship',
      relationTo: procedureSlugs.areas,
      hasMany: true,
      required: true,
      maxDepth: 1,
      label: { vi: 'Gửi tới khu dân cư', en: 'To the areas' },
      access: { read: readsWholeNotices },
      admin: { allowCreate: false, allowEdit: false },
    },
    {
      type: 'row',
      fields: [
        {
          ...calendarDate('sentOn', { label: { vi: 'Ngày gửi', en: 'Sent on' }, required: true }),
          defaultValue: () => todayOf({}),
        },
        calendarDate('acknowledgeBy', { label: { vi: 'Xác nhận hết ngày', en: 'Acknowledge by' } }),
      ],
    },
    {
      name: 'pending',
      type: 'number',
      index: true,
      label: { vi: 'Khu dân cư chưa xác nhận', en: 'Areas that have not acknowledged' },
      access: { create: () => false, update: () => false, read: readsWholeNotices },
      // A column of the list; the form has the panel.
      admin: { condition: () => false },
    },
    { ...kept('acknowledgements'), access: { create: () => false, update: () => false, read: () => false } },
    onceKeyField(),
    editionField(),
  ],
})
