import type { CollectionConfig } from 'payload'
import { calendarDate } from '../../fields/calendar-date.js'
import { accessOf } from '../access/access.js'
import { editionField, kept } from '../fields/bookkeeping.js'
import { choice } from '../fields/choice.js'
import { filesField } from '../fields/files.js'
import { areaField, unitField } from '../fields/places.js'
import { yearField } from '../fields/year.js'
import { groupsOfAdmin } from '../i18n/groups.js'
import { procedureSlugs } from '../slugs.js'

/** Nominations for rewards, from the proposal to the register. */
export const nominations = (): CollectionConfig => ({
  slug: procedureSlugs.nominations,
  labels: {
    singular: { vi: 'Đề nghị khen thưởng', en: 'Reward nomination' },
    plural: { vi: 'Khen thưởng', en: 'Rewards' },
  },
  admin: {
    group: groupsOfAdmin.recognition,
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'kind', 'occasion', 'year', 'status', 'decisionNumber'],
    listSearchableFields: ['subject', 'decisionNumber'],
  },
  access: accessOf(procedureSlugs.nominations),
  disableDuplicate: true,
  defaultSort: '-year',
  fields: [
    { type: 'row', fields: [unitField(), areaField({ required: false })] },
    {
      type: 'row',
      fields: [
        choice(
          'kind',
          { vi: 'Đối tượng', en: 'Kind' },
          {
            household: { vi: 'Hộ gia đình', en: 'Household' },
            body: { vi: 'Cơ quan', en: 'Body' },
            organisation: { vi: 'Tổ chức', en: 'Organisation' },
            person: { vi: 'Cá nhân', en: 'Person' },
          },
          { required: true, index: true },
        ),
        { name: 'subject', type: 'text', required: true, label: { vi: 'Tên hoặc mã', en: 'Name or code' } },
        yearField(),
        choice(
          'occasion',
          { vi: 'Dịp', en: 'Occasion' },
          {
            yearly: { vi: 'Tổng kết hằng năm', en: 'Yearly review' },
            feat: { vi: 'Đột xuất', en: 'Ad hoc, for a feat' },
          },
          { required: true, defaultValue: 'yearly', index: true },
        ),
      ],
    },
    choice(
      'movement',
      { vi: 'Phong trào', en: 'Movement' },
      {
        security: { vi: 'Toàn dân bảo vệ an ninh Tổ quốc', en: 'All people protect national security' },
        culture: {
          vi: 'Toàn dân đoàn kết xây dựng đời sống văn hóa',
          en: 'All people unite to build a cultured life',
        },
        'fire-safety': {
          vi: 'Toàn dân tham gia phòng cháy và chữa cháy',
          en: 'All people take part in fire prevention',
        },
      },
    ),
    { name: 'merits', type: 'textarea', required: true, label: { vi: 'Thành tích', en: 'Merits' } },
    calendarDate('featOn', { label: { vi: 'Ngày lập thành tích', en: 'Day of the feat' } }),
    { name: 'facts', type: 'json', label: { vi: 'Điều kiện xét', en: 'What eligibility asks for' } },
    filesField(),
    choice(
      'status',
      { vi: 'Trạng thái', en: 'Status' },
      {
        nominated: { vi: 'Đã đề nghị', en: 'Nominated' },
        considered: { vi: 'Hội đồng đã cho ý kiến', en: 'Considered by the council' },
        granted: { vi: 'Được khen thưởng', en: 'Granted' },
        declined: { vi: 'Không khen thưởng', en: 'Declined' },
      },
      {
        required: true,
        defaultValue: 'nominated',
        index: true,
        readOnly: true,
        access: { create: () => false, update: () => false },
      },
    ),
    {
      name: 'decisionNumber',
      type: 'text',
      label: { vi: 'Số quyết định', en: 'Decision number' },
      access: { create: () => false, update: () => false },
      admin: { readOnly: true },
    },
    kept('eligibility'),
    kept('council'),
    kept('decision'),
    kept('nominatedBy'),
    editionField(),
  ],
})
