import type { CollectionConfig } from 'payload'
import { calendarDate } from '../../fields/calendar-date.js'
import { accessOf } from '../access/access.js'
import { verdictEndpoints } from '../endpoints/verdict-endpoints.js'
import { kept } from '../fields/bookkeeping.js'
import { choice } from '../fields/choice.js'
import { areaReference } from '../fields/places.js'
import { yearField } from '../fields/year.js'
import { neverDeleteVerdicts, onlySteps } from '../hooks/verdicts-are-final.js'
import { outcomeLabels, stageLabels } from '../i18n/assessment.js'
import { groupsOfAdmin } from '../i18n/groups.js'
import { procedureSlugs } from '../slugs.js'

/** Every verdict that was given, as it was given. */
export const verdicts = (): CollectionConfig => ({
  slug: procedureSlugs.verdicts,
  labels: { singular: { vi: 'Kết quả chấm', en: 'Verdict' }, plural: { vi: 'Kết quả chấm', en: 'Verdicts' } },
  admin: {
    group: groupsOfAdmin.year,
    useAsTitle: 'at',
    defaultColumns: ['area', 'year', 'stage', 'outcome', 'at'],
    hidden: true,
  },
  access: accessOf(procedureSlugs.verdicts),
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-at',
  endpoints: verdictEndpoints,
  hooks: { beforeValidate: [onlySteps], beforeDelete: [neverDeleteVerdicts] },
  fields: [
    {
      name: 'assessment',
      type: 'relationship',
      relationTo: procedureSlugs.assessments,
      required: true,
      index: true,
      maxDepth: 0,
      label: { vi: 'Đánh giá năm', en: 'Year’s assessment' },
    },
    areaReference(),
    yearField(),
    choice(
      'stage',
      { vi: 'Bước', en: 'Stage' },
      {
        ...stageLabels,
        rerun: { vi: 'Chấm lại', en: 'Run again' },
        appeal: { vi: 'Chấm lại theo khiếu nại', en: 'Run again on appeal' },
      },
      { required: true, index: true },
    ),
    { name: 'at', type: 'date', required: true, label: { vi: 'Thời điểm', en: 'At' } },
    { name: 'setId', type: 'text', required: true, label: { vi: 'Bộ tiêu chí', en: 'Criteria set' } },
    { name: 'revision', type: 'number', required: true, label: { vi: 'Bản', en: 'Revision' } },
    {
      name: 'setHash',
      type: 'text',
      required: true,
      label: { vi: 'Mã băm của bộ tiêu chí', en: 'Hash of the set' },
    },
    calendarDate('on', { label: { vi: 'Ngày áp dụng', en: 'On' }, required: true }),
    { name: 'knownAt', type: 'text', label: { vi: 'Theo những gì đã công bố lúc', en: 'As known at' } },
    choice('outcome', { vi: 'Kết quả', en: 'Outcome' }, outcomeLabels, { required: true, index: true }),
    ...['by', 'input', 'evaluation', 'departures'].map((name) => kept(name)),
  ],
})
