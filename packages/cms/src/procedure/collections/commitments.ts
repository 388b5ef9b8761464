import type { CollectionConfig } from 'payload'
import { calendarDate } from '../../fields/calendar-date.js'
import { accessOf } from '../access/access.js'
import { areaField } from '../fields/places.js'
import { yearField } from '../fields/year.js'
import { groupsOfAdmin } from '../i18n/groups.js'
import { procedureSlugs } from '../slugs.js'

/** Households that committed, known by their code alone. */
export const commitments = (): CollectionConfig => ({
  slug: procedureSlugs.commitments,
  labels: {
    singular: { vi: 'Cam kết của hộ', en: 'Household commitment' },
    plural: { vi: 'Cam kết của các hộ', en: 'Household commitments' },
  },
  admin: {
    group: groupsOfAdmin.year,
    useAsTitle: 'household',
    defaultColumns: ['household', 'area', 'year', 'committedOn'],
    listSearchableFields: ['household'],
  },
  access: accessOf(procedureSlugs.commitments),
  disableDuplicate: true,
  defaultSort: 'household',
  indexes: [{ fields: ['area', 'year', 'household'], unique: true }],
  fields: [
    { type: 'row', fields: [areaField(), yearField()] },
    {
      type: 'row',
      fields: [
        {
          name: 'household',
          type: 'text',
          label: { vi: 'Mã hộ', en: 'Household code' },
          required: true,
          maxLength: 40,
          admin: {
            description: {
              vi: 'Chỉ ghi mã hộ, không ghi họ tên.',
              en: 'The code only, no names.',
            },
          },
        },
        calendarDate('committedOn', { label: { vi: 'Ngày ký', en: 'Committed on' }, required: true }),
        calendarDate('withdrawnOn', {
          label: { vi: 'Ngày rút hoặc chuyển đi', en: 'Withdrawn or moved away on' },
        }),
      ],
    },
  ],
})
