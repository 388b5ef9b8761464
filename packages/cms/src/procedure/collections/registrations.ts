import type { CollectionConfig } from 'payload'
import { calendarDate } from '../../fields/calendar-date.js'
import { accessOf } from '../access/access.js'
import { editionField, kept } from '../fields/bookkeeping.js'
import { choice } from '../fields/choice.js'
import { filesField } from '../fields/files.js'
import { areaField } from '../fields/places.js'
import { yearField } from '../fields/year.js'
import { groupsOfAdmin } from '../i18n/groups.js'
import { procedureSlugs } from '../slugs.js'

/** The yearly registrations of the areas. */
export const registrations = (): CollectionConfig => ({
  slug: procedureSlugs.registrations,
  labels: {
    singular: { vi: 'Đăng ký', en: 'Registration' },
    plural: { vi: 'Đăng ký hằng năm', en: 'Registrations' },
  },
  admin: {
    group: groupsOfAdmin.year,
    useAsTitle: 'title',
    defaultColumns: ['title', 'area', 'year', 'status', 'filedOn'],
    listSearchableFields: ['title'],
  },
  access: accessOf(procedureSlugs.registrations),
  disableDuplicate: true,
  defaultSort: '-year',
  indexes: [{ fields: ['area', 'year'], unique: true }],
  fields: [
    { name: 'title', type: 'text', label: { vi: 'Tên', en: 'Title' }, admin: { hidden: true } },
    { type: 'row', fields: [areaField(), yearField()] },
    choice(
      'status',
      { vi: 'Trạng thái', en: 'Status' },
      { draft: { vi: 'Đang chuẩn bị', en: 'In preparation' }, filed: { vi: 'Đã đăng ký', en: 'Filed' } },
      {
        required: true,
        defaultValue: 'draft',
        index: true,
        readOnly: true,
        access: { create: () => false, update: () => false },
      },
    ),
    {
      type: 'row',
      fields: [
        calendarDate('filedOn', { label: { vi: 'Ngày đăng ký', en: 'Filed on' } }),
        calendarDate('partyResolutionOn', {
          label: { vi: 'Ngày nghị quyết chi bộ', en: 'Party cell’s resolution of' },
        }),
      ],
    },
    filesField('papers', { vi: 'Bản đăng ký đã ký', en: 'The signed registration' }),
    filesField('partyResolutionPapers', { vi: 'Nghị quyết chi bộ', en: 'The Party cell’s resolution' }),
    {
      name: 'householdsResiding',
      type: 'number',
      min: 0,
      label: { vi: 'Số hộ đang cư trú', en: 'Households residing' },
    },
    choice(
      'commitmentMode',
      { vi: 'Cách ghi cam kết của các hộ', en: 'How commitments are kept' },
      {
        'one-by-one': { vi: 'Ghi từng hộ theo mã hộ', en: 'Household by household' },
        totals: { vi: 'Chỉ ghi tổng số', en: 'Totals only' },
      },
      { required: true, defaultValue: 'one-by-one' },
    ),
    {
      name: 'householdsCommitted',
      type: 'number',
      min: 0,
      label: { vi: 'Số hộ đã ký cam kết', en: 'Households that committed' },
      admin: { condition: (data) => data?.commitmentMode === 'totals' },
    },
    {
      name: 'correctionReason',
      type: 'textarea',
      virtual: true,
      label: { vi: 'Lý do đính chính', en: 'Reason for the correction' },
      admin: { condition: (data) => data?.status === 'filed' },
    },
    kept('corrections'),
    kept('filedBy'),
    editionField(),
  ],
})
