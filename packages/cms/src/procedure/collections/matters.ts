import type { CollectionConfig, TextField } from 'payload'
import { calendarDate } from '../../fields/calendar-date.js'
import { accessOf } from '../access/access.js'
import { whileOpen } from '../access/while-open.js'
import { clientComponent } from '../component.js'
import { matterEndpoints } from '../endpoints/matter-endpoints.js'
import { editionField, kept } from '../fields/bookkeeping.js'
import { choice } from '../fields/choice.js'
import { filesField } from '../fields/files.js'
import { panel } from '../fields/panel.js'
import { areaField } from '../fields/places.js'
import { checkMatter } from '../hooks/check-matter.js'
import { claimRecordEdition, releaseRecordEdition } from '../hooks/claim-edition.js'
import { keepAnsweredMatter, keepMatterHistory } from '../hooks/keep-matter.js'
import { tellOwner } from '../hooks/tell-exchange.js'
import { ownerLabels } from '../i18n/exchange.js'
import { groupsOfAdmin } from '../i18n/groups.js'
import { openMatters } from '../records/matter-state.js'
import { todayOf } from '../records/today.js'
import { procedureSlugs } from '../slugs.js'

/** Only a step writes it, with whatever the step asks for. */
const bySteps = { create: () => false, update: () => false }
/** For lists; the form has the panel. */
const columnOnly = { condition: () => false }
/** Chosen when the matter is raised; later it changes by passing the matter on. */
const onceRaised = { update: () => false }

const due = calendarDate('dueOn', { label: { vi: 'Trả lời hết ngày', en: 'Answer due' }, required: true })
const answered = calendarDate('answeredOn', { label: { vi: 'Ngày trả lời', en: 'Answered on' } })

const withCell = (admin: TextField['admin'], component: string): TextField['admin'] => ({
  ...admin,
  components: { ...admin?.components, Cell: clientComponent(component) },
})

/** Pressing matters of residents and boards, with who owns them, until when, and the answer. */
export const matters = (): CollectionConfig => ({
  slug: procedureSlugs.matters,
  labels: {
    singular: { vi: 'Kiến nghị', en: 'Matter' },
    plural: { vi: 'Kiến nghị, vấn đề bức xúc', en: 'Pressing matters' },
  },
  admin: {
    group: groupsOfAdmin.exchange,
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'area', 'owner', 'dueOn', 'answeredOn'],
    listSearchableFields: ['subject'],
    components: { beforeListTable: [clientComponent('MatterFilters')] },
  },
  access: whileOpen(accessOf(procedureSlugs.matters), openMatters),
  disableDuplicate: true,
  defaultSort: '-raisedOn',
  hooks: {
    beforeValidate: [checkMatter],
    beforeChange: [keepAnsweredMatter, keepMatterHistory, claimRecordEdition],
    afterChange: [tellOwner],
    afterError: [releaseRecordEdition],
  },
  endpoints: matterEndpoints,
  indexes: [{ fields: ['owner', 'answeredOn', 'dueOn'] }],
  fields: [
    panel('standing', 'MatterPanel'),
    areaField(),
    {
      name: 'subject',
      type: 'text',
      label: { vi: 'Vấn đề', en: 'Subject' },
      required: true,
      maxLength: 300,
    },
    {
      name: 'body',
      type: 'textarea',
      label: { vi: 'Nội dung', en: 'Text' },
      required: true,
      maxLength: 20_000,
    },
    {
      type: 'row',
      fields: [
        choice(
          'raisedBy',
          { vi: 'Do ai nêu', en: 'Raised by' },
          { residents: { vi: 'Người dân', en: 'Residents' }, board: { vi: 'Ban quản lý', en: 'The board' } },
          { required: true, defaultValue: 'residents' },
        ),
        {
          ...calendarDate('raisedOn', { label: { vi: 'Ngày nêu', en: 'Raised on' }, required: true }),
          defaultValue: () => todayOf({}),
        },
        choice('owner', { vi: 'Nơi giải quyết', en: 'Owner' }, ownerLabels, {
          required: true,
          defaultValue: 'police',
          index: true,
          access: onceRaised,
        }),
        { ...due, access: onceRaised, admin: withCell(due.admin, 'MatterDueCell') },
      ],
    },
    filesField(),
    {
      name: 'answer',
      type: 'textarea',
      label: { vi: 'Trả lời', en: 'Answer' },
      access: bySteps,
      admin: columnOnly,
    },
    {
      ...answered,
      access: bySteps,
      admin: { ...answered.admin, ...columnOnly },
    },
    kept('answeredBy'),
    kept('history'),
    editionField(),
  ],
})
