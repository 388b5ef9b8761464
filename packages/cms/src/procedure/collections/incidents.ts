import type { CollectionConfig, Field } from 'payload'
import { calendarDate } from '../../fields/calendar-date.js'
import type { Label } from '../../fields/label.js'
import { languageOf } from '../../i18n/language.js'
import { accessOf } from '../access/access.js'
import { clientComponent } from '../component.js'
import { incidentEndpoints } from '../endpoints/incidents.js'
import { saysLive } from '../field-problem.js'
import { editionField, kept } from '../fields/bookkeeping.js'
import { correctionHistory } from '../fields/correction-history.js'
import { correctionReason } from '../fields/correction-reason.js'
import { filesField } from '../fields/files.js'
import { areaField } from '../fields/places.js'
import { claimRecordEdition, releaseRecordEdition } from '../hooks/claim-edition.js'
import { keepCorrections } from '../hooks/keep-corrections.js'
import { checkIncident, numberIncident } from '../hooks/record-incident.js'
import { groupsOfAdmin } from '../i18n/groups.js'
import { incidentTypeName } from '../records/event-types.js'
import { incidentProblems } from '../records/incident-problems.js'
import { procedureSlugs } from '../slugs.js'

const validate = saysLive(incidentProblems)

const moment = (name: string, label: Label): Field => ({
  name,
  type: 'date',
  label,
  validate,
  admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'HH:mm dd-MM-yyyy' }, width: '50%' },
})

const day = (name: string, label: Label, required = false): Field => ({
  ...calendarDate(name, { label, required }),
  validate,
})

/** True once the incident stands in the register. */
const isRecorded = (data: Partial<Record<string, unknown>> | undefined): boolean => Boolean(data?.number)

/** The fields whose changes are corrections, kept with what was there. */
const content = [
  'area',
  'on',
  'type',
  'details',
  'summary',
  'detectedAt',
  'reportedAt',
  'reportedTo',
  'resolvedOn',
  'resolution',
  'files',
  'struckOut',
]
/** What becomes known later is filled in without a reason; the criteria's own details are always a correction. */
const completes = ['summary', 'detectedAt', 'reportedAt', 'reportedTo', 'resolvedOn', 'resolution', 'files']

/** What happened: the events that the engine counts. */
export const incidents = (): CollectionConfig => ({
  slug: procedureSlugs.incidents,
  labels: {
    singular: { vi: 'Sự việc', en: 'Incident' },
    plural: { vi: 'Sổ sự việc', en: 'Incidents' },
  },
  admin: {
    group: groupsOfAdmin.year,
    useAsTitle: 'number',
    defaultColumns: ['number', 'typeName', 'on', 'area', 'summary', 'struckOut'],
    listSearchableFields: ['number', 'summary'],
  },
  access: accessOf(procedureSlugs.incidents),
  disableDuplicate: true,
  defaultSort: '-on',
  indexes: [{ fields: ['area', 'on'] }],
  endpoints: incidentEndpoints,
  hooks: {
    beforeValidate: [checkIncident],
    beforeChange: [numberIncident, keepCorrections(content, isRecorded, completes), claimRecordEdition],
    afterError: [releaseRecordEdition],
  },
  fields: [
    {
      name: 'number',
      type: 'text',
      label: { vi: 'Số', en: 'Number' },
      unique: true,
      index: true,
      access: { create: () => false, update: () => false },
      admin: { readOnly: true, condition: isRecorded },
    },
    {
      type: 'row',
      fields: [areaField(), day('on', { vi: 'Ngày xảy ra', en: 'Happened on' }, true)],
    },
    {
      name: 'type',
      type: 'text',
      label: { vi: 'Loại sự việc', en: 'Type' },
      required: true,
      index: true,
      validate,
      admin: { components: { Field: clientComponent('IncidentTypeSelect') }, disableListColumn: true },
    },
    {
      name: 'typeName',
      type: 'text',
      virtual: true,
      label: { vi: 'Loại sự việc', en: 'Type' },
      // A column of the list; the form has the choice of types instead.
      admin: { condition: () => false, disableListFilter: true },
      hooks: {
        afterRead: [
          ({ siblingData, req }) => incidentTypeName(req, siblingData.type, siblingData.on, languageOf(req)),
        ],
      },
    },
    {
      name: 'details',
      type: 'json',
      label: { vi: 'Thông tin theo tiêu chí', en: 'What the criteria ask for' },
      validate,
      admin: {
        components: { Field: clientComponent('IncidentDetails') },
        disableListColumn: true,
        disableListFilter: true,
      },
    },
    {
      name: 'summary',
      type: 'textarea',
      maxLength: 2000,
      label: { vi: 'Tóm tắt', en: 'Summary' },
      admin: {
        description: { vi: 'Không ghi họ tên, địa chỉ của người liên quan.', en: 'No names, no addresses.' },
      },
    },
    {
      type: 'row',
      fields: [
        moment('detectedAt', { vi: 'Phát hiện lúc', en: 'Detected at' }),
        moment('reportedAt', { vi: 'Báo cáo lúc', en: 'Reported at' }),
        {
          name: 'reportedTo',
          type: 'text',
          label: { vi: 'Báo cho', en: 'Reported to' },
          admin: { width: '50%' },
        },
        day('resolvedOn', { vi: 'Giải quyết xong ngày', en: 'Resolved on' }),
      ],
    },
    { name: 'resolution', type: 'textarea', label: { vi: 'Kết quả giải quyết', en: 'Resolution' } },
    filesField(),
    {
      name: 'struckOut',
      type: 'checkbox',
      defaultValue: false,
      label: { vi: 'Ghi nhầm, không tính', en: 'Recorded by mistake, not counted' },
      admin: { condition: isRecorded, components: { Cell: clientComponent('StruckOutCell') } },
    },
    correctionReason(procedureSlugs.incidents, {
      when: isRecorded,
      description: {
        vi: 'Bắt buộc khi sửa nội dung đã ghi. Nội dung cũ vẫn được giữ.',
        en: 'Required to change what was recorded. What was there is kept.',
      },
    }),
    correctionHistory(),
    kept('corrections'),
    kept('recordedBy'),
    editionField(),
  ],
})
