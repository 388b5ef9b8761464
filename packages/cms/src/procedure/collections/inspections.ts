import type { CollectionConfig, FieldAccess, TextField } from 'payload'
import { hasRole } from '../../access/role.js'
import { calendarDate } from '../../fields/calendar-date.js'
import { accessOf } from '../access/access.js'
import { editionField } from '../fields/bookkeeping.js'
import { filesField } from '../fields/files.js'
import { areaField } from '../fields/places.js'
import { checkInspection, keepFindings } from '../hooks/check-inspection.js'
import { claimRecordEdition, releaseRecordEdition } from '../hooks/claim-edition.js'
import { groupsOfAdmin } from '../i18n/groups.js'
import { procedureSlugs } from '../slugs.js'

/** The board answers the findings; what was inspected and found is the steering committee's to say. */
const ofSteering: { update: FieldAccess } = { update: ({ req }) => hasRole(req.user, 'steering') }

/** Inspections by the steering committee, with what was found and what became of it. */
export const inspections = (): CollectionConfig => ({
  slug: procedureSlugs.inspections,
  labels: {
    singular: { vi: 'Kiểm tra', en: 'Inspection' },
    plural: { vi: 'Kiểm tra, giám sát', en: 'Inspections' },
  },
  admin: {
    group: groupsOfAdmin.year,
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'area', 'on'],
    listSearchableFields: ['subject'],
  },
  access: accessOf(procedureSlugs.inspections),
  disableDuplicate: true,
  defaultSort: '-on',
  hooks: {
    beforeValidate: [checkInspection],
    beforeChange: [keepFindings, claimRecordEdition],
    afterError: [releaseRecordEdition],
  },
  fields: [
    {
      type: 'row',
      fields: [
        { ...areaField(), access: ofSteering },
        {
          ...calendarDate('on', { label: { vi: 'Ngày kiểm tra', en: 'On' }, required: true }),
          access: ofSteering,
        } as TextField,
      ],
    },
    {
      name: 'subject',
      type: 'text',
      label: { vi: 'Nội dung kiểm tra', en: 'Subject' },
      required: true,
      access: ofSteering,
    },
    {
      name: 'findings',
      type: 'array',
      label: { vi: 'Tồn tại và khắc phục', en: 'Findings and follow-up' },
      labels: { singular: { vi: 'tồn tại', en: 'finding' }, plural: { vi: 'Tồn tại', en: 'Findings' } },
      fields: [
        {
          name: 'text',
          type: 'textarea',
          label: { vi: 'Tồn tại', en: 'Finding' },
          required: true,
          access: ofSteering,
        },
        {
          type: 'row',
          fields: [
            {
              ...calendarDate('dueOn', { label: { vi: 'Hạn khắc phục', en: 'To be mended by' } }),
              access: ofSteering,
            } as TextField,
            calendarDate('doneOn', { label: { vi: 'Khắc phục xong ngày', en: 'Mended on' } }),
          ],
        },
        { name: 'followUp', type: 'textarea', label: { vi: 'Đã làm gì', en: 'What was done' } },
      ],
    },
    { ...filesField(), access: ofSteering },
    editionField(),
  ],
})
