import type { CollectionConfig } from 'payload'
import { calendarDate } from '../../fields/calendar-date.js'
import { accessOf } from '../access/access.js'
import { editionField } from '../fields/bookkeeping.js'
import { choice } from '../fields/choice.js'
import { filesField } from '../fields/files.js'
import { areaField } from '../fields/places.js'
import { checkActivity } from '../hooks/check-activity.js'
import { claimRecordEdition, releaseRecordEdition } from '../hooks/claim-edition.js'
import { groupsOfAdmin } from '../i18n/groups.js'
import { procedureSlugs } from '../slugs.js'

/** Propaganda by its channels, and trainings of the core force. */
export const activities = (): CollectionConfig => ({
  slug: procedureSlugs.activities,
  labels: {
    singular: { vi: 'Hoạt động', en: 'Activity' },
    plural: { vi: 'Tuyên truyền, tập huấn', en: 'Propaganda and trainings' },
  },
  admin: {
    group: groupsOfAdmin.year,
    useAsTitle: 'topic',
    defaultColumns: ['topic', 'kind', 'channel', 'on', 'area', 'reach'],
    listSearchableFields: ['topic'],
  },
  access: accessOf(procedureSlugs.activities),
  disableDuplicate: true,
  defaultSort: '-on',
  hooks: {
    beforeValidate: [checkActivity],
    beforeChange: [claimRecordEdition],
    afterError: [releaseRecordEdition],
  },
  fields: [
    {
      type: 'row',
      fields: [areaField(), calendarDate('on', { label: { vi: 'Ngày', en: 'On' }, required: true })],
    },
    { name: 'topic', type: 'text', label: { vi: 'Nội dung', en: 'Topic' }, required: true },
    {
      type: 'row',
      fields: [
        choice(
          'kind',
          { vi: 'Loại', en: 'Kind' },
          {
            propaganda: { vi: 'Tuyên truyền', en: 'Propaganda' },
            training: { vi: 'Tập huấn lực lượng', en: 'Training of the core force' },
            drill: { vi: 'Diễn tập', en: 'Drill' },
          },
          { required: true, defaultValue: 'propaganda', index: true },
        ),
        choice(
          'channel',
          { vi: 'Hình thức', en: 'Channel' },
          {
            'residents-meeting': { vi: 'Họp dân', en: 'Residents’ meeting' },
            loudspeaker: { vi: 'Loa truyền thanh', en: 'Loudspeaker' },
            zalo: { vi: 'Zalo', en: 'Zalo' },
            website: { vi: 'Trang thông tin của khu', en: 'Website' },
            leaflet: { vi: 'Tờ rơi', en: 'Leaflet' },
            other: { vi: 'Khác', en: 'Other' },
          },
          { index: true },
        ),
        {
          name: 'reach',
          type: 'number',
          min: 0,
          label: { vi: 'Số người được tiếp cận', en: 'People reached' },
        },
      ],
    },
    {
      name: 'group',
      type: 'relationship',
      relationTo: procedureSlugs.groups,
      maxDepth: 1,
      label: { vi: 'Tổ, lực lượng được tập huấn', en: 'Group that was trained' },
      admin: { condition: (data) => data?.kind !== 'propaganda', allowCreate: false },
    },
    filesField(),
    editionField(),
  ],
})
