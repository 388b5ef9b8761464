import type { GlobalConfig } from 'payload'
import { hasRole } from '../access/role.js'
import { calendarDate } from '../fields/calendar-date.js'
import { rowLabel } from '../fields/component.js'
import { procedureRoles } from './access/role.js'
import { choice } from './fields/choice.js'
import { closeDaysField } from './fields/close-days.js'
import { groupsOfAdmin } from './i18n/groups.js'
import { sourceLabels, supplierLabels } from './i18n/settings.js'
import { defaultAuthorities, defaultFactSources } from './settings-defaults.js'
import { settingsSlug } from './slugs.js'

/** What an installation decides about the procedure: as data that officials change, because the law does. */
export const settings = (): GlobalConfig => ({
  slug: settingsSlug,
  label: { vi: 'Cài đặt quy trình', en: 'Procedure settings' },
  admin: { group: groupsOfAdmin.year, hideAPIURL: true },
  access: {
    read: ({ req }) => hasRole(req.user, ...procedureRoles, 'administrator'),
    update: ({ req }) => hasRole(req.user, 'administrator'),
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'areaSet',
          type: 'text',
          required: true,
          defaultValue: 'vn.residential-area',
          label: { vi: 'Mã bộ tiêu chí của khu dân cư', en: 'Criteria set of the areas' },
        },
        {
          name: 'rewardSet',
          type: 'text',
          required: true,
          defaultValue: 'sample.reward',
          label: { vi: 'Mã bộ tiêu chí xét khen thưởng', en: 'Criteria set of the rewards' },
        },
        {
          name: 'commentDays',
          type: 'number',
          required: true,
          min: 0,
          max: 90,
          defaultValue: 7,
          label: { vi: 'Số ngày niêm yết lấy ý kiến', en: 'Days on public view' },
        },
        {
          name: 'remindDays',
          type: 'number',
          required: true,
          min: 0,
          max: 90,
          defaultValue: 14,
          label: { vi: 'Nhắc trước hạn (ngày)', en: 'Remind before a deadline (days)' },
        },
        {
          name: 'selfAssessDays',
          type: 'number',
          required: true,
          min: 0,
          max: 120,
          defaultValue: 20,
          label: {
            vi: 'Hạn tự đánh giá sau khi hết kỳ (ngày)',
            en: 'Self-assessment due after the window (days)',
          },
        },
        closeDaysField(),
        calendarDate('recordsFrom', {
          label: { vi: 'Sổ sự việc đầy đủ từ ngày', en: 'Incidents are complete from' },
          description: {
            vi: 'Kỳ trước đó chưa có sổ đầy đủ thì số liệu kỳ trước do người báo cáo nhập.',
            en: 'Where the year before is not covered, its figures are reported.',
          },
        }),
      ],
    },
    {
      name: 'authorities',
      type: 'array',
      label: { vi: 'Thẩm quyền công nhận', en: 'Who recognises' },
      labels: { singular: { vi: 'giai đoạn', en: 'period' }, plural: { vi: 'Giai đoạn', en: 'Periods' } },
      defaultValue: defaultAuthorities,
      admin: { components: rowLabel('from', 'legalBasis') },
      fields: [
        {
          type: 'row',
          fields: [
            calendarDate('from', { label: { vi: 'Từ ngày', en: 'From' }, required: true }),
            choice(
              'level',
              { vi: 'Cấp', en: 'Level' },
              {
                commune: { vi: 'Cấp xã', en: 'Commune' },
                district: { vi: 'Cấp huyện', en: 'District' },
                province: { vi: 'Cấp tỉnh', en: 'Province' },
              },
              { required: true },
            ),
            { name: 'legalBasis', type: 'text', label: { vi: 'Căn cứ', en: 'Legal basis' } },
          ],
        },
      ],
    },
    {
      name: 'factSources',
      type: 'array',
      label: { vi: 'Nguồn của từng chỉ số', en: 'Where each fact comes from' },
      labels: { singular: { vi: 'chỉ số', en: 'fact' }, plural: { vi: 'Chỉ số', en: 'Facts' } },
      defaultValue: defaultFactSources,
      admin: {
        components: rowLabel('fact'),
        initCollapsed: true,
        description: {
          vi: 'Chỉ số không có ở đây do ban quản lý xác nhận kèm minh chứng.',
          en: 'A fact that is not listed is attested by the board.',
        },
      },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'fact', type: 'text', required: true, label: { vi: 'Mã chỉ số', en: 'Fact id' } },
            choice('source', { vi: 'Lấy từ', en: 'Taken from' }, sourceLabels, {
              required: true,
              defaultValue: 'attested',
            }),
            choice('supplier', { vi: 'Ai cung cấp', en: 'Supplied by' }, supplierLabels, {
              required: true,
              defaultValue: 'board',
            }),
          ],
        },
      ],
    },
  ],
})
