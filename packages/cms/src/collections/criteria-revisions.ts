import type { CollectionConfig, Tab } from 'payload'
import { anyRole, drafters, draftersWhileDraft } from '../access/access.js'
import { revisionEndpoints } from '../endpoints/revision-endpoints.js'
import { criteria } from '../fields/criterion.js'
import { eventTypes } from '../fields/event-type.js'
import { exclusions } from '../fields/exclusion.js'
import { facts } from '../fields/fact.js'
import { fromContent } from '../fields/from-content.js'
import { legalDocumentPicker, legalDocuments } from '../fields/legal-documents.js'
import { lists } from '../fields/list-type.js'
import { localizedText } from '../fields/localized-text.js'
import { basedOn, localCriteria } from '../fields/origin.js'
import { bands, outcomeRule } from '../fields/outcome.js'
import { parameters } from '../fields/parameter.js'
import { inForce, revisionNumber, setId, window } from '../fields/revision-identity.js'
import { revisionRecord } from '../fields/revision-record.js'
import { withLiveProblems } from '../fields/with-live-problems.js'
import { checkRevision } from '../hooks/check-revision.js'
import { claimEdition } from '../hooks/claim-edition.js'
import { refuseFrozenDeletion } from '../hooks/refuse-frozen.js'
import { slugs } from '../slugs.js'
import { revisionViews } from './revision-views.js'

/** Criteria sets, one document per revision: drafted in a form, frozen from submission on. */
export const criteriaRevisions = (): CollectionConfig => ({
  slug: slugs.criteriaRevisions,
  labels: {
    singular: { vi: 'Bản tiêu chí', en: 'Criteria revision' },
    plural: { vi: 'Bộ tiêu chí', en: 'Criteria sets' },
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'setId', 'revision', 'status', 'updatedAt'],
    listSearchableFields: ['name', 'setId'],
    hideAPIURL: true,
    components: { views: { edit: revisionViews } },
    description: {
      vi: 'Mỗi bản là toàn bộ tiêu chí của một quy định. Bản đã trình thì không sửa được; muốn thay đổi, tạo bản mới từ bản cuối.',
      en: 'Each revision holds all criteria of one regulation. Once submitted it is frozen; to change it, make a new revision.',
    },
  },
  access: {
    read: anyRole,
    readVersions: anyRole,
    create: drafters,
    update: draftersWhileDraft,
    delete: draftersWhileDraft,
  },
  // A copy is a new revision with a number of its own: an operation of ours, not Payload's duplicate.
  disableDuplicate: true,
  // The edition keeps people from overwriting each other; a lock would keep an approver out while the drafter looks on.
  lockDocuments: false,
  versions: { maxPerDoc: 50, drafts: false },
  defaultSort: ['setId', '-revision'],
  indexes: [{ fields: ['setId', 'revision'], unique: true }],
  // Views compute what they show from the whole set, whatever columns were asked for.
  forceSelect: { content: true, setId: true, revision: true, published: true },
  hooks: {
    beforeValidate: [checkRevision],
    beforeChange: [claimEdition],
    beforeDelete: [refuseFrozenDeletion],
  },
  endpoints: revisionEndpoints,
  fields: [...withLiveProblems([{ type: 'tabs', tabs: tabs() }]), ...revisionRecord()],
})

const tabs = (): Tab[] => [
  {
    label: { vi: 'Thông tin', en: 'General' },
    fields: [
      fromContent(basedOn()),
      { type: 'row', fields: [setId(), revisionNumber()] },
      fromContent(
        localizedText('title', { label: { vi: 'Tên bộ tiêu chí', en: 'Title' }, required: true, long: true }),
      ),
      fromContent(
        localizedText('description', { label: { vi: 'Giới thiệu', en: 'Description' }, long: true }),
      ),
      fromContent(inForce()),
      fromContent(window()),
      fromContent(localCriteria()),
    ],
  },
  {
    label: { vi: 'Văn bản pháp lý', en: 'Legal documents' },
    fields: [legalDocumentPicker(), fromContent(legalDocuments())],
  },
  {
    label: { vi: 'Sự việc và danh sách', en: 'Events and lists' },
    fields: [fromContent(eventTypes()), fromContent(lists())],
  },
  { label: { vi: 'Chỉ số', en: 'Facts' }, fields: [fromContent(facts())] },
  { label: { vi: 'Ngưỡng', en: 'Parameters' }, fields: [fromContent(parameters())] },
  { label: { vi: 'Tiêu chí', en: 'Criteria' }, fields: [fromContent(criteria())] },
  {
    label: { vi: 'Kết quả', en: 'Outcome' },
    fields: [fromContent(outcomeRule()), fromContent(bands()), fromContent(exclusions())],
  },
]
