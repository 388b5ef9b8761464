import type { CollectionConfig } from 'payload'
import { calendarDate } from '../../fields/calendar-date.js'
import type { Label } from '../../fields/label.js'
import { accessOf } from '../access/access.js'
import { editionField } from '../fields/bookkeeping.js'
import { choice } from '../fields/choice.js'
import { areaField } from '../fields/places.js'
import { checkGroup } from '../hooks/check-group.js'
import { claimRecordEdition, releaseRecordEdition } from '../hooks/claim-edition.js'
import { refuseReferenced } from '../hooks/refuse-referenced.js'
import { groupsOfAdmin } from '../i18n/groups.js'
import { procedureSlugs } from '../slugs.js'
import type { GroupKind } from './group.js'

const groupKindLabels: Record<GroupKind, Label> = {
  'civil-group': { vi: 'Tổ dân phố', en: 'Civil group' },
  'self-management-group': { vi: 'Tổ nhân dân tự quản', en: 'Self-management group' },
  guards: { vi: 'Lực lượng bảo vệ', en: 'Guards' },
  'security-model': { vi: 'Mô hình tự quản về an ninh, trật tự', en: 'Self-management model on security' },
  'fire-safety-model': { vi: 'Mô hình tự quản về phòng cháy', en: 'Self-management model on fire safety' },
  'fire-safety-group': { vi: 'Tổ liên gia an toàn PCCC', en: 'Fire-safety group of households' },
}

/** The core force of an area, its self-management models and its fire-safety groups. */
export const groups = (): CollectionConfig => ({
  slug: procedureSlugs.groups,
  labels: {
    singular: { vi: 'Tổ, lực lượng, mô hình', en: 'Group or model' },
    plural: { vi: 'Lực lượng nòng cốt và mô hình', en: 'Core force and models' },
  },
  admin: {
    group: groupsOfAdmin.places,
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'area', 'households', 'from', 'before'],
    listSearchableFields: ['name'],
  },
  access: accessOf(procedureSlugs.groups),
  disableDuplicate: true,
  defaultSort: 'name',
  hooks: {
    beforeValidate: [checkGroup],
    beforeChange: [claimRecordEdition],
    beforeDelete: [refuseReferenced],
    afterError: [releaseRecordEdition],
  },
  fields: [
    areaField(),
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', label: { vi: 'Tên', en: 'Name' }, required: true },
        choice('kind', { vi: 'Loại', en: 'Kind' }, groupKindLabels, { required: true, index: true }),
      ],
    },
    {
      type: 'row',
      fields: [
        calendarDate('from', { label: { vi: 'Thành lập ngày', en: 'Set up on' }, required: true }),
        calendarDate('before', { label: { vi: 'Ngừng hoạt động từ ngày', en: 'Ended on' } }),
        { name: 'members', type: 'number', min: 0, label: { vi: 'Số thành viên', en: 'Members' } },
        {
          name: 'households',
          type: 'number',
          min: 0,
          label: { vi: 'Số hộ', en: 'Households' },
          admin: {
            description: {
              vi: 'Tổ liên gia có từ 5 đến 15 hộ liền kề.',
              en: 'A fire-safety group has 5 to 15 adjacent households.',
            },
            condition: (data) => data?.kind === 'fire-safety-group',
          },
        },
      ],
    },
    { name: 'note', type: 'textarea', label: { vi: 'Ghi chú', en: 'Note' } },
    editionField(),
  ],
})
