import type { CollectionConfig } from 'payload'
import { calendarDate } from '../../fields/calendar-date.js'
import { accessOf } from '../access/access.js'
import { clientComponent } from '../component.js'
import { appealEndpoints } from '../endpoints/appeal-endpoints.js'
import { kept } from '../fields/bookkeeping.js'
import { choice } from '../fields/choice.js'
import { filesField } from '../fields/files.js'
import { areaReference } from '../fields/places.js'
import { uniqueKey } from '../fields/unique-key.js'
import { neverChanged, neverDeleted } from '../hooks/never-changed.js'
import { appealResultLabels } from '../i18n/decisions.js'
import { groupsOfAdmin } from '../i18n/groups.js'
import { procedureSlugs } from '../slugs.js'

/** Appeals against refusals, judged under the criteria as they stood. */
export const appeals = (): CollectionConfig => ({
  slug: procedureSlugs.appeals,
  labels: { singular: { vi: 'Khiếu nại', en: 'Appeal' }, plural: { vi: 'Khiếu nại', en: 'Appeals' } },
  admin: {
    group: groupsOfAdmin.recognition,
    useAsTitle: 'title',
    defaultColumns: ['title', 'area', 'filedOn', 'result', 'answeredOn'],
  },
  access: accessOf(procedureSlugs.appeals),
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-filedOn',
  endpoints: appealEndpoints,
  hooks: { beforeChange: [neverChanged], beforeDelete: [neverDeleted] },
  fields: [
    {
      name: 'panel',
      type: 'ui',
      admin: { position: 'sidebar', components: { Field: clientComponent('AppealPanel') } },
    },
    { name: 'title', type: 'text', label: { vi: 'Tên', en: 'Title' }, admin: { hidden: true } },
    areaReference(),
    {
      name: 'decision',
      type: 'relationship',
      relationTo: procedureSlugs.decisions,
      required: true,
      index: true,
      maxDepth: 1,
      label: { vi: 'Quyết định bị khiếu nại', en: 'Decision appealed' },
    },
    calendarDate('filedOn', { label: { vi: 'Ngày khiếu nại', en: 'Filed on' }, required: true }),
    { name: 'grounds', type: 'textarea', required: true, label: { vi: 'Căn cứ', en: 'Grounds' } },
    { ...filesField(), admin: { condition: ({ files }) => Boolean(files?.length) } },
    {
      name: 'verdict',
      type: 'relationship',
      relationTo: procedureSlugs.verdicts,
      maxDepth: 0,
      label: { vi: 'Kết quả chấm lại', en: 'Verdict of the re-run' },
      admin: { hidden: true },
    },
    {
      type: 'collapsible',
      label: { vi: 'Trả lời', en: 'Answer' },
      admin: { condition: ({ result }) => Boolean(result) },
      fields: [
        {
          type: 'row',
          fields: [
            choice('result', { vi: 'Kết quả giải quyết', en: 'Result' }, appealResultLabels, { index: true }),
            calendarDate('answeredOn', { label: { vi: 'Ngày trả lời', en: 'Answered on' } }),
          ],
        },
        { name: 'answer', type: 'textarea', label: { vi: 'Nội dung trả lời', en: 'Answer' } },
      ],
    },
    kept('by'),
    kept('answeredBy'),
    uniqueKey('key'),
  ],
})
