import type { CollectionConfig } from 'payload'
import { calendarDate } from '../../fields/calendar-date.js'
import { accessOf } from '../access/access.js'
import { unitEndpoints } from '../endpoints/unit-endpoints.js'
import { choice } from '../fields/choice.js'
import { panel } from '../fields/panel.js'
import { derivedUnit, unitReference } from '../fields/places.js'
import { checkUnit } from '../hooks/check-unit.js'
import { deriveBelowUnit, derivePlacesOfUnit, deriveSuccessors } from '../hooks/derive-places.js'
import { refuseReferenced } from '../hooks/refuse-referenced.js'
import { groupsOfAdmin } from '../i18n/groups.js'
import { procedureSlugs } from '../slugs.js'

/** The administrative units as a dated tree. */
export const units = (): CollectionConfig => ({
  slug: procedureSlugs.units,
  labels: {
    singular: { vi: 'Đơn vị hành chính', en: 'Administrative unit' },
    plural: { vi: 'Đơn vị hành chính', en: 'Administrative units' },
  },
  admin: {
    group: groupsOfAdmin.places,
    useAsTitle: 'name',
    defaultColumns: ['name', 'level', 'code', 'from', 'before'],
    listSearchableFields: ['name', 'code'],
    description: {
      vi: 'Đơn vị đổi tên, sáp nhập hoặc chia tách thì kết thúc; đơn vị mới ghi rõ nó thay đơn vị nào. Số liệu cũ vẫn giữ tên cũ.',
      en: 'A unit that is renamed, merged or split ends; its successor says what it replaces. Old records keep the old name.',
    },
  },
  access: accessOf(procedureSlugs.units),
  disableDuplicate: true,
  defaultSort: 'name',
  hooks: {
    beforeValidate: [checkUnit],
    beforeChange: [derivePlacesOfUnit],
    afterChange: [deriveBelowUnit, deriveSuccessors],
    beforeDelete: [refuseReferenced],
  },
  endpoints: unitEndpoints,
  fields: [
    panel('succession', 'SuccessionPanel'),
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', label: { vi: 'Tên', en: 'Name' }, required: true, index: true },
        {
          name: 'code',
          type: 'text',
          label: { vi: 'Mã', en: 'Code' },
          required: true,
          unique: true,
          index: true,
        },
      ],
    },
    choice(
      'level',
      { vi: 'Cấp', en: 'Level' },
      {
        province: { vi: 'Tỉnh, thành phố', en: 'Province' },
        district: {
          vi: 'Huyện, quận, thành phố thuộc tỉnh (đến hết 30-6-2025)',
          en: 'District (until 30-6-2025)',
        },
        commune: { vi: 'Xã, phường, đặc khu', en: 'Commune, ward' },
      },
      { required: true, index: true },
    ),
    {
      type: 'row',
      fields: [
        calendarDate('from', { label: { vi: 'Có từ ngày', en: 'Exists from' }, required: true }),
        calendarDate('before', {
          label: { vi: 'Kết thúc từ ngày', en: 'Ended on' },
          description: { vi: 'Ngày đầu tiên không còn đơn vị này.', en: 'The first day without this unit.' },
        }),
      ],
    },
    {
      name: 'replaces',
      type: 'relationship',
      relationTo: procedureSlugs.units,
      hasMany: true,
      maxDepth: 0,
      label: { vi: 'Thay cho', en: 'Replaces' },
      admin: { allowCreate: false, allowEdit: false },
    },
    {
      name: 'parents',
      type: 'array',
      label: { vi: 'Thuộc đơn vị', en: 'Belongs to' },
      labels: {
        singular: { vi: 'giai đoạn', en: 'period' },
        plural: { vi: 'Giai đoạn', en: 'Periods' },
      },
      fields: [
        {
          type: 'row',
          fields: [
            unitReference({ label: { vi: 'Đơn vị cấp trên', en: 'Parent unit' } }),
            calendarDate('from', { label: { vi: 'Từ ngày', en: 'From' }, required: true }),
          ],
        },
      ],
    },
    derivedUnit('district'),
    derivedUnit('province'),
    derivedUnit('successor'),
    {
      name: 'steeringCommittee',
      type: 'array',
      label: { vi: 'Ban chỉ đạo', en: 'Steering committee' },
      labels: { singular: { vi: 'thành viên', en: 'member' }, plural: { vi: 'Thành viên', en: 'Members' } },
      admin: { condition: (data) => data?.level === 'commune' || data?.level === 'province' },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'name', type: 'text', label: { vi: 'Họ tên', en: 'Name' }, required: true },
            { name: 'position', type: 'text', label: { vi: 'Chức vụ', en: 'Position' }, required: true },
            calendarDate('from', { label: { vi: 'Từ ngày', en: 'From' } }),
          ],
        },
      ],
    },
  ],
})
