import type { CollectionConfig } from 'payload'
import { calendarDate } from '../../fields/calendar-date.js'
import { accessOf } from '../access/access.js'
import { whileOpen } from '../access/while-open.js'
import { clientComponent } from '../component.js'
import { nominationEndpoints } from '../endpoints/nomination-endpoints.js'
import { editionField, kept } from '../fields/bookkeeping.js'
import { filesField } from '../fields/files.js'
import { nomineeFields } from '../fields/nominee.js'
import { panel } from '../fields/panel.js'
import { rewardFields } from '../fields/reward.js'
import { uniqueKey } from '../fields/unique-key.js'
import { checkNomination } from '../hooks/check-nomination.js'
import { claimRecordEdition, releaseRecordEdition } from '../hooks/claim-edition.js'
import {
  completeNomination,
  judgeOnSaving,
  keepConsidered,
  keepConsideredFromDeletion,
} from '../hooks/keep-nomination.js'
import { groupsOfAdmin } from '../i18n/groups.js'
import { procedureSlugs } from '../slugs.js'

const featOn = calendarDate('featOn', { label: { vi: 'Ngày lập thành tích', en: 'Day of the feat' } })

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
    defaultColumns: ['subject', 'occasion', 'year', 'eligible', 'status', 'reward', 'decisionNumber'],
    listSearchableFields: ['subject', 'decisionNumber'],
    components: { beforeListTable: [clientComponent('NominationFilters')] },
  },
  access: whileOpen(accessOf(procedureSlugs.nominations), { status: { equals: 'nominated' } }),
  disableDuplicate: true,
  defaultSort: '-year',
  hooks: {
    beforeValidate: [completeNomination, checkNomination],
    beforeChange: [keepConsidered, judgeOnSaving, claimRecordEdition],
    beforeDelete: [keepConsideredFromDeletion],
    afterError: [releaseRecordEdition],
  },
  endpoints: nominationEndpoints,
  fields: [
    panel('standing', 'NominationPanel'),
    ...nomineeFields(),
    {
      name: 'merits',
      type: 'textarea',
      required: true,
      maxLength: 10_000,
      label: { vi: 'Thành tích', en: 'Merits' },
    },
    { ...featOn, admin: { ...featOn.admin, condition: (data) => data?.occasion === 'feat' } },
    {
      name: 'facts',
      type: 'json',
      label: { vi: 'Điều kiện xét', en: 'What eligibility asks for' },
      admin: { components: { Field: clientComponent('NominationFactsField') }, disableListColumn: true },
    },
    filesField(),
    ...rewardFields(),
    ...['eligibility', 'council', 'decision', 'nominatedBy', 'contributors'].map((name) => kept(name)),
    uniqueKey('key'),
    editionField(),
  ],
})
