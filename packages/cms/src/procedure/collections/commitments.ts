import type { CollectionConfig, Field, PayloadRequest } from 'payload'
import { calendarDate } from '../../fields/calendar-date.js'
import type { Label } from '../../fields/label.js'
import { accessOf } from '../access/access.js'
import { commitmentEndpoints } from '../endpoints/registrations.js'
import { saysLive } from '../field-problem.js'
import { editionField } from '../fields/bookkeeping.js'
import { areaField } from '../fields/places.js'
import { yearField } from '../fields/year.js'
import { checkCommitment } from '../hooks/check-commitment.js'
import { claimRecordEdition, releaseRecordEdition } from '../hooks/claim-edition.js'
import { groupsOfAdmin } from '../i18n/groups.js'
import { currentAreaYear } from '../records/area-year.js'
import { commitmentProblems } from '../records/commitment-problems.js'
import { procedureSlugs } from '../slugs.js'

const validate = saysLive(commitmentProblems)

const day = (name: string, label: Label, required = false): Field => ({
  ...calendarDate(name, { label, required }),
  validate,
})

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
  endpoints: commitmentEndpoints,
  hooks: {
    beforeValidate: [checkCommitment],
    beforeChange: [claimRecordEdition],
    afterError: [releaseRecordEdition],
  },
  fields: [
    {
      type: 'row',
      fields: [
        areaField(),
        {
          ...yearField(),
          validate,
          defaultValue: ({ req }: { req: PayloadRequest }) => currentAreaYear(req),
        } as Field,
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'household',
          type: 'text',
          label: { vi: 'Mã hộ', en: 'Household code' },
          required: true,
          validate,
          admin: {
            description: {
              vi: 'Chỉ ghi mã hộ, ví dụ H-012, không ghi họ tên. Viết hoa, viết thường, dấu cách đều như nhau.',
              en: 'The code only, such as H-012, no names. Case and spaces make no difference.',
            },
          },
        },
        day('committedOn', { vi: 'Ngày ký', en: 'Committed on' }, true),
        day('withdrawnOn', { vi: 'Ngày rút hoặc chuyển đi', en: 'Withdrawn or moved away on' }),
      ],
    },
    editionField(),
  ],
})
