import type { CollectionConfig, Field } from 'payload'
import { calendarDate } from '../../fields/calendar-date.js'
import { accessOf } from '../access/access.js'
import { kept } from '../fields/bookkeeping.js'
import { choice } from '../fields/choice.js'
import { areaReference, unitReference } from '../fields/places.js'
import { yearField } from '../fields/year.js'
import { groupsOfAdmin } from '../i18n/groups.js'
import { procedureSlugs } from '../slugs.js'

const text = (name: string, vi: string, en: string, required = true): Field => ({
  name,
  type: 'text',
  label: { vi, en },
  required,
})

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
    hideAPIURL: true,
  },
  access: accessOf(procedureSlugs.decisions),
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-decidedOn',
  fields: [
    choice(
      'kind',
      { vi: 'Loại', en: 'Kind' },
      {
        recognise: { vi: 'Công nhận', en: 'Recognition' },
        refuse: { vi: 'Không công nhận', en: 'Refusal' },
        revoke: { vi: 'Thu hồi', en: 'Revocation' },
      },
      { required: true, index: true },
    ),
    text('number', 'Số quyết định', 'Number'),
    calendarDate('decidedOn', { label: { vi: 'Ngày quyết định', en: 'Decided on' }, required: true }),
    areaReference(),
    yearField(),
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
    text('areaName', 'Khu dân cư', 'Area'),
    text('communeName', 'Xã, phường', 'Commune'),
    text('unitName', 'Tên cơ quan quyết định', 'Name of the authority'),
    text('signer', 'Người ký', 'Signed by'),
    text('signerPosition', 'Chức vụ', 'Position'),
    { name: 'reasons', type: 'textarea', label: { vi: 'Lý do', en: 'Reasons' } },
    {
      name: 'code',
      type: 'text',
      unique: true,
      index: true,
      label: { vi: 'Mã tra cứu', en: 'Code to check' },
    },
    {
      name: 'revokes',
      type: 'relationship',
      relationTo: procedureSlugs.decisions,
      unique: true,
      maxDepth: 0,
      label: { vi: 'Thu hồi quyết định', en: 'Revokes' },
    },
    { name: 'at', type: 'date', required: true, label: { vi: 'Ghi lúc', en: 'Entered at' } },
    kept('by'),
  ],
})
