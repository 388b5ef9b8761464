import type { CollectionConfig } from 'payload'
import { calendarDate } from '../../fields/calendar-date.js'
import { accessOf } from '../access/access.js'
import { editionField, kept } from '../fields/bookkeeping.js'
import { filesField } from '../fields/files.js'
import { areaField } from '../fields/places.js'
import { groupsOfAdmin } from '../i18n/groups.js'
import { procedureSlugs } from '../slugs.js'

const moment = { pickerAppearance: 'dayAndTime', displayFormat: 'HH:mm dd-MM-yyyy' } as const

/** What happened: the events that the engine counts. */
export const incidents = (): CollectionConfig => ({
  slug: procedureSlugs.incidents,
  labels: {
    singular: { vi: 'Sự việc', en: 'Incident' },
    plural: { vi: 'Sổ sự việc', en: 'Incidents' },
  },
  admin: {
    group: groupsOfAdmin.year,
    useAsTitle: 'number',
    defaultColumns: ['number', 'type', 'on', 'area', 'summary', 'struckOut'],
    listSearchableFields: ['number', 'summary'],
  },
  access: accessOf(procedureSlugs.incidents),
  disableDuplicate: true,
  defaultSort: '-on',
  indexes: [{ fields: ['area', 'on'] }],
  fields: [
    {
      name: 'number',
      type: 'text',
      label: { vi: 'Số', en: 'Number' },
      unique: true,
      index: true,
      access: { create: () => false, update: () => false },
      admin: { readOnly: true, condition: (data) => Boolean(data?.number) },
    },
    {
      type: 'row',
      fields: [
        areaField(),
        calendarDate('on', { label: { vi: 'Ngày xảy ra', en: 'Happened on' }, required: true }),
      ],
    },
    { name: 'type', type: 'text', label: { vi: 'Loại sự việc', en: 'Type' }, required: true, index: true },
    {
      name: 'details',
      type: 'json',
      label: { vi: 'Thông tin theo tiêu chí', en: 'What the criteria ask for' },
    },
    {
      name: 'summary',
      type: 'textarea',
      maxLength: 2000,
      label: { vi: 'Tóm tắt', en: 'Summary' },
      admin: {
        description: { vi: 'Không ghi họ tên, địa chỉ của người liên quan.', en: 'No names, no addresses.' },
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'detectedAt',
          type: 'date',
          label: { vi: 'Phát hiện lúc', en: 'Detected at' },
          admin: { date: moment, width: '50%' },
        },
        {
          name: 'reportedAt',
          type: 'date',
          label: { vi: 'Báo cáo lúc', en: 'Reported at' },
          admin: { date: moment, width: '50%' },
        },
        {
          name: 'reportedTo',
          type: 'text',
          label: { vi: 'Báo cho', en: 'Reported to' },
          admin: { width: '50%' },
        },
        calendarDate('resolvedOn', { label: { vi: 'Giải quyết xong ngày', en: 'Resolved on' } }),
      ],
    },
    { name: 'resolution', type: 'textarea', label: { vi: 'Kết quả giải quyết', en: 'Resolution' } },
    filesField(),
    {
      name: 'struckOut',
      type: 'checkbox',
      defaultValue: false,
      label: { vi: 'Ghi nhầm, không tính', en: 'Recorded by mistake, not counted' },
      admin: { condition: (data) => Boolean(data?.number) },
    },
    {
      name: 'correctionReason',
      type: 'textarea',
      virtual: true,
      label: { vi: 'Lý do đính chính', en: 'Reason for the correction' },
      admin: { condition: (data) => Boolean(data?.number) },
    },
    kept('corrections'),
    kept('recordedBy'),
    editionField(),
  ],
})
