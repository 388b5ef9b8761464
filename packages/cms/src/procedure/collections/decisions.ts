import type { CollectionConfig, Field } from 'payload'
import { calendarDate } from '../../fields/calendar-date.js'
import { accessOf } from '../access/access.js'
import { clientComponent } from '../component.js'
import { decisionEndpoints } from '../endpoints/decision-endpoints.js'
import { kept } from '../fields/bookkeeping.js'
import { choice } from '../fields/choice.js'
import { areaReference, unitReference } from '../fields/places.js'
import { uniqueKey } from '../fields/unique-key.js'
import { yearField } from '../fields/year.js'
import { giveDecisionKeys } from '../hooks/decision-keys.js'
import { neverChanged, neverDeleted } from '../hooks/never-changed.js'
import { decisionKindLabels } from '../i18n/decisions.js'
import { groupsOfAdmin } from '../i18n/groups.js'
import { procedureSlugs } from '../slugs.js'

const moment = { pickerAppearance: 'dayAndTime', displayFormat: 'HH:mm dd-MM-yyyy' } as const

const text = (name: string, vi: string, en: string, required = true): Field => ({
  name,
  type: 'text',
  label: { vi, en },
  required,
  admin: { width: '50%' },
})

const row = (...fields: Field[]): Field => ({ type: 'row', fields })

/** Recognitions, refusals and revocations. */
export const decisions = (): CollectionConfig => ({
  slug: procedureSlugs.decisions,
  labels: {
    singular: { vi: 'Quyết định', en: 'Decision' },
    plural: { vi: 'Quyết định công nhận', en: 'Decisions' },
  },
  admin: {
    group: groupsOfAdmin.recognition,
    useAsTitle: 'number',
    defaultColumns: ['number', 'kind', 'areaName', 'year', 'decidedOn', 'unitName'],
    listSearchableFields: ['number', 'areaName', 'code'],
  },
  access: accessOf(procedureSlugs.decisions),
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-decidedOn',
  indexes: [{ fields: ['kind', 'year', 'decidedOn'] }],
  endpoints: decisionEndpoints,
  hooks: {
    beforeValidate: [giveDecisionKeys],
    beforeChange: [neverChanged],
    beforeDelete: [neverDeleted],
  },
  fields: [
    {
      name: 'panel',
      type: 'ui',
      admin: { position: 'sidebar', components: { Field: clientComponent('DecisionPanel') } },
    },
    row(
      choice('kind', { vi: 'Loại', en: 'Kind' }, decisionKindLabels, { required: true, index: true }),
      text('number', 'Số quyết định', 'Number'),
    ),
    row(
      calendarDate('decidedOn', { label: { vi: 'Ngày quyết định', en: 'Decided on' }, required: true }),
      yearField(),
    ),
    areaReference(),
    {
      name: 'assessment',
      type: 'relationship',
      relationTo: procedureSlugs.assessments,
      required: true,
      index: true,
      maxDepth: 0,
      label: { vi: 'Đánh giá năm', en: 'Year’s assessment' },
    },
    unitReference({ label: { vi: 'Cơ quan quyết định', en: 'Authority' } }),
    row(
      text('areaName', 'Khu dân cư (tên khi quyết định)', 'Area (its name on that day)'),
      text('communeName', 'Xã, phường (tên khi quyết định)', 'Commune (its name on that day)'),
    ),
    text('unitName', 'Cơ quan quyết định (tên khi quyết định)', 'Authority (its name on that day)'),
    row(text('signer', 'Người ký', 'Signed by'), text('signerPosition', 'Chức vụ', 'Position')),
    {
      name: 'reasons',
      type: 'textarea',
      label: { vi: 'Lý do', en: 'Reasons' },
      admin: { condition: ({ reasons }) => Boolean(reasons) },
    },
    {
      name: 'code',
      type: 'text',
      unique: true,
      index: true,
      label: { vi: 'Mã tra cứu', en: 'Code to check' },
      admin: { condition: ({ code }) => Boolean(code) },
    },
    {
      name: 'revokes',
      type: 'relationship',
      relationTo: procedureSlugs.decisions,
      unique: true,
      maxDepth: 0,
      label: { vi: 'Thu hồi quyết định', en: 'Revokes' },
      admin: { condition: ({ revokes }) => Boolean(revokes) },
    },
    {
      name: 'appeal',
      type: 'relationship',
      relationTo: procedureSlugs.appeals,
      maxDepth: 0,
      label: { vi: 'Theo khiếu nại', en: 'After the appeal' },
      admin: { condition: ({ appeal }) => Boolean(appeal) },
    },
    {
      name: 'at',
      type: 'date',
      required: true,
      label: { vi: 'Ghi lúc', en: 'Entered at' },
      admin: { date: moment, width: '50%' },
    },
    kept('by'),
    uniqueKey('key'),
    uniqueKey('numberKey'),
    {
      name: 'searched',
      type: 'text',
      access: { create: () => false, read: () => false, update: () => false },
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    },
  ],
})
