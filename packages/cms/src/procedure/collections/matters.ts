import type { CollectionConfig } from 'payload'
import { calendarDate } from '../../fields/calendar-date.js'
import { accessOf } from '../access/access.js'
import { editionField, kept } from '../fields/bookkeeping.js'
import { choice } from '../fields/choice.js'
import { filesField } from '../fields/files.js'
import { areaField } from '../fields/places.js'
import { groupsOfAdmin } from '../i18n/groups.js'
import { procedureSlugs } from '../slugs.js'

/** Pressing matters of residents and boards, with who owns them, until when, and the answer. */
export const matters = (): CollectionConfig => ({
  slug: procedureSlugs.matters,
  labels: {
    singular: { vi: 'Kiến nghị', en: 'Matter' },
    plural: { vi: 'Kiến nghị, vấn đề bức xúc', en: 'Pressing matters' },
  },
  admin: {
    group: groupsOfAdmin.exchange,
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'area', 'owner', 'dueOn', 'answeredOn'],
    listSearchableFields: ['subject'],
  },
  access: accessOf(procedureSlugs.matters),
  disableDuplicate: true,
  defaultSort: '-raisedOn',
  fields: [
    areaField(),
    { name: 'subject', type: 'text', label: { vi: 'Vấn đề', en: 'Subject' }, required: true },
    { name: 'body', type: 'textarea', label: { vi: 'Nội dung', en: 'Text' }, required: true },
    {
      type: 'row',
      fields: [
        choice(
          'raisedBy',
          { vi: 'Do ai nêu', en: 'Raised by' },
          { residents: { vi: 'Người dân', en: 'Residents' }, board: { vi: 'Ban quản lý', en: 'The board' } },
          { required: true, defaultValue: 'residents' },
        ),
        calendarDate('raisedOn', { label: { vi: 'Ngày nêu', en: 'Raised on' }, required: true }),
        choice(
          'owner',
          { vi: 'Nơi giải quyết', en: 'Owner' },
          {
            police: { vi: 'Công an', en: 'Police' },
            committee: { vi: 'Ủy ban nhân dân', en: 'People’s Committee' },
          },
          { required: true, defaultValue: 'police', index: true },
        ),
        calendarDate('dueOn', { label: { vi: 'Hạn trả lời', en: 'Answer due' }, required: true }),
      ],
    },
    { name: 'answer', type: 'textarea', label: { vi: 'Trả lời', en: 'Answer' } },
    calendarDate('answeredOn', { label: { vi: 'Ngày trả lời', en: 'Answered on' } }),
    filesField(),
    kept('answeredBy'),
    editionField(),
  ],
})
