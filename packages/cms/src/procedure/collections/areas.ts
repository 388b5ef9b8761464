import type { CollectionConfig, FieldAccess, TextField } from 'payload'
import { hasRole } from '../../access/role.js'
import { calendarDate } from '../../fields/calendar-date.js'
import { accessOf } from '../access/access.js'
import { editionField } from '../fields/bookkeeping.js'
import { choice } from '../fields/choice.js'
import { derivedUnit, unitReference } from '../fields/places.js'
import { checkArea } from '../hooks/check-area.js'
import { claimRecordEdition, releaseRecordEdition } from '../hooks/claim-edition.js'
import { derivePlacesOfArea } from '../hooks/derive-places.js'
import { refuseReferenced } from '../hooks/refuse-referenced.js'
import { groupsOfAdmin } from '../i18n/groups.js'
import { procedureSlugs } from '../slugs.js'

/** A board looks after its people and numbers; where the area lies and what it takes part in is not its to say. */
const keptByAuthorities: { update: FieldAccess } = {
  update: ({ req }) => hasRole(req.user, 'committee', 'administrator'),
}

/** The register of residential areas. */
export const areas = (): CollectionConfig => ({
  slug: procedureSlugs.areas,
  labels: {
    singular: { vi: 'Khu dân cư', en: 'Residential area' },
    plural: { vi: 'Khu dân cư', en: 'Residential areas' },
  },
  admin: {
    group: groupsOfAdmin.places,
    useAsTitle: 'name',
    defaultColumns: ['name', 'code', 'commune', 'programme', 'households'],
    listSearchableFields: ['name', 'code'],
  },
  access: accessOf(procedureSlugs.areas),
  disableDuplicate: true,
  defaultSort: 'name',
  hooks: {
    beforeValidate: [checkArea],
    beforeChange: [claimRecordEdition, derivePlacesOfArea],
    afterError: [releaseRecordEdition],
    beforeDelete: [refuseReferenced],
  },
  fields: [
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
          access: keptByAuthorities,
        },
      ],
    },
    {
      name: 'communes',
      type: 'array',
      label: { vi: 'Thuộc xã, phường', en: 'Commune' },
      labels: { singular: { vi: 'giai đoạn', en: 'period' }, plural: { vi: 'Giai đoạn', en: 'Periods' } },
      required: true,
      minRows: 1,
      access: keptByAuthorities,
      fields: [
        {
          type: 'row',
          fields: [
            unitReference({ label: { vi: 'Xã, phường', en: 'Commune' } }),
            calendarDate('from', { label: { vi: 'Từ ngày', en: 'From' }, required: true }),
          ],
        },
      ],
    },
    derivedUnit('commune', { vi: 'Xã, phường hiện nay', en: 'Commune today' }),
    derivedUnit('district', { vi: 'Cấp huyện (trước 1-7-2025)', en: 'District (before 1-7-2025)' }),
    derivedUnit('province', { vi: 'Tỉnh, thành phố', en: 'Province' }),
    {
      type: 'row',
      fields: [
        choice(
          'programme',
          { vi: 'Mô hình', en: 'Programme' },
          {
            none: { vi: 'Chưa tham gia mô hình', en: 'Not in the model' },
            pilot: { vi: 'Làm điểm', en: 'Pilot' },
            replication: { vi: 'Nhân rộng', en: 'Replication' },
          },
          { required: true, defaultValue: 'none', index: true, access: keptByAuthorities },
        ),
        {
          name: 'households',
          type: 'number',
          min: 0,
          label: { vi: 'Số hộ đang cư trú', en: 'Households residing' },
        },
        {
          ...calendarDate('startedOn', { label: { vi: 'Ngày ra mắt mô hình', en: 'Started on' } }),
          access: keptByAuthorities,
        } as TextField,
        {
          ...calendarDate('endedOn', {
            label: { vi: 'Giải thể từ ngày', en: 'Dissolved on' },
            description: {
              vi: 'Ngày đầu tiên không còn khu dân cư này.',
              en: 'The first day without this area.',
            },
          }),
          access: keptByAuthorities,
        } as TextField,
      ],
    },
    { name: 'developer', type: 'text', label: { vi: 'Chủ đầu tư (nếu có)', en: 'Developer, if any' } },
    {
      name: 'board',
      type: 'array',
      label: { vi: 'Ban quản lý', en: 'Management board' },
      labels: { singular: { vi: 'thành viên', en: 'member' }, plural: { vi: 'Thành viên', en: 'Members' } },
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
    {
      name: 'partyCell',
      type: 'group',
      label: { vi: 'Chi bộ', en: 'Party cell' },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'name', type: 'text', label: { vi: 'Tên chi bộ', en: 'Name' } },
            { name: 'secretary', type: 'text', label: { vi: 'Bí thư', en: 'Secretary' } },
          ],
        },
      ],
    },
    editionField(),
  ],
})
