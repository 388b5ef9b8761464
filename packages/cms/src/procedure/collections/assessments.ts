import type { CollectionConfig } from 'payload'
import { calendarDate } from '../../fields/calendar-date.js'
import { accessOf } from '../access/access.js'
import { notSearched, ownAnswers } from '../access/own-answers.js'
import { serverComponent } from '../component.js'
import { assessmentEndpoints } from '../endpoints/assessment-endpoints.js'
import { assessmentDecisionEndpoints } from '../endpoints/decision-endpoints.js'
import { editionField, kept, keptText } from '../fields/bookkeeping.js'
import { choice } from '../fields/choice.js'
import { areaReference } from '../fields/places.js'
import { withCell } from '../fields/with-cell.js'
import { yearField } from '../fields/year.js'
import { outcomeLabels, statusLabels } from '../i18n/assessment.js'
import { groupsOfAdmin } from '../i18n/groups.js'
import { procedureSlugs } from '../slugs.js'
import { sheetEndpoint } from '../views/assessment/sheet-endpoint.js'

/** The assessments of the areas, one per year. */
export const assessments = (): CollectionConfig => ({
  slug: procedureSlugs.assessments,
  labels: {
    singular: { vi: 'Đánh giá năm', en: 'Year’s assessment' },
    plural: { vi: 'Đánh giá hằng năm', en: 'Assessments' },
  },
  admin: {
    group: groupsOfAdmin.year,
    useAsTitle: 'title',
    defaultColumns: ['title', 'year', 'status', 'currentOutcome', 'outcome'],
    listSearchableFields: ['title'],
    components: {
      views: {
        edit: {
          default: { Component: serverComponent('AssessmentView'), tab: { condition: () => false } },
          // For developers, who find the address in the documentation.
          api: { tab: { condition: () => false } },
        },
      },
    },
  },
  access: accessOf(procedureSlugs.assessments),
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-year',
  endpoints: [sheetEndpoint, ...assessmentEndpoints, ...assessmentDecisionEndpoints],
  indexes: [{ fields: ['year', 'status'] }],
  fields: [
    { name: 'title', type: 'text', label: { vi: 'Tên', en: 'Title' }, admin: { hidden: true } },
    { name: 'key', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
    areaReference(),
    yearField(),
    { name: 'setId', type: 'text', label: { vi: 'Bộ tiêu chí', en: 'Criteria set' }, required: true },
    calendarDate('from', { label: { vi: 'Từ ngày', en: 'From' }, required: true }),
    calendarDate('before', { label: { vi: 'Đến trước ngày', en: 'Before' }, required: true }),
    withCell(
      choice('status', { vi: 'Trạng thái', en: 'Status' }, statusLabels, {
        required: true,
        defaultValue: 'open',
        index: true,
      }),
      'AssessmentStatusCell',
    ),
    withCell(
      choice('currentOutcome', { vi: 'Theo hồ sơ hiện có', en: 'As the records stand' }, outcomeLabels, {
        index: true,
      }),
      'OutcomeCell',
    ),
    withCell(
      choice('outcome', { vi: 'Kết quả cuối cùng', en: 'Final outcome' }, outcomeLabels, { index: true }),
      'OutcomeCell',
    ),
    {
      name: 'stale',
      type: 'checkbox',
      index: true,
      defaultValue: true,
      admin: { hidden: true },
    },
    {
      ...calendarDate('closedOn', { label: { vi: 'Đóng khi chưa xong ngày', en: 'Closed unfinished on' } }),
      index: true,
      access: { create: () => false, update: () => false },
    },
    keptText('keptOpenUntil'),
    { ...kept('answers', notSearched), hooks: { afterRead: [ownAnswers] } },
    // Made from what everybody wrote, also what is not handed in; lists and overviews show what comes of it.
    kept('current', () => false),
    ...['submitted', 'posting', 'comments', 'proposal', 'returns', 'closing', 'reopenings'].map((name) =>
      kept(name),
    ),
    editionField(),
  ],
})
