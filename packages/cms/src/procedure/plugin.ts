import type { CollectionConfig, Config } from 'payload'
import { slugs } from '../slugs.js'
import { keepLocksWithinScope } from './access/locks.js'
import { hidingIds, hidingIdsInGraphQL } from './access/rights-on-record.js'
import { activities } from './collections/activities.js'
import { appeals } from './collections/appeals.js'
import { areas } from './collections/areas.js'
import { assessments } from './collections/assessments.js'
import { commitments } from './collections/commitments.js'
import { counters } from './collections/counters.js'
import { decisions } from './collections/decisions.js'
import { files } from './collections/files.js'
import { groups } from './collections/groups.js'
import { imports } from './collections/imports.js'
import { incidents } from './collections/incidents.js'
import { inspections } from './collections/inspections.js'
import { matters } from './collections/matters.js'
import { nominations } from './collections/nominations.js'
import { notices } from './collections/notices.js'
import { registrations } from './collections/registrations.js'
import { units } from './collections/units.js'
import { verdicts } from './collections/verdicts.js'
import { procedureEndpoints } from './endpoints/endpoints.js'
import { keepToAreaDays } from './hooks/keep-to-area-days.js'
import { keepWithinScope } from './hooks/keep-within-scope.js'
import { markingStale, settingsMarkingStale } from './hooks/mark-stale.js'
import { noHiddenOrder } from './hooks/no-hidden-order.js'
import { sayUnreadableForm } from './hooks/say-unreadable-form.js'
import { tooLarge } from './i18n/files.js'
import { importable } from './import/importable.js'
import { undoAtStart } from './import/journal.js'
import { procedureJobs } from './jobs/jobs.js'
import type { ProcedurePluginOptions } from './options.js'
import { settings } from './settings.js'
import { withMembership } from './users.js'
import { procedureViews } from './views/views.js'

/**
 * Adds the yearly procedure to a Payload config that already has the criteria plugin: the registers, the year's
 * records, assessment, decisions and rewards, and who may do what in them.
 */
export function procedurePlugin(options: ProcedurePluginOptions = {}) {
  const sizeLimit = options.fileSizeLimit ?? 20_000_000
  const collections = [
    units(),
    areas(),
    groups(),
    registrations(),
    commitments(),
    incidents(),
    activities(),
    inspections(),
    assessments(),
    verdicts(),
    files({ directory: options.fileDirectory ?? 'files', sizeLimit }),
    notices(),
    matters(),
    decisions(),
    appeals(),
    nominations(),
    imports(),
  ]
    .map(withoutApiTab)
    .map(importable)
    .map(markingStale)
    .map(keepToAreaDays)
    .map(keepWithinScope)
    .map(noHiddenOrder)
  return (config: Config): Config => ({
    ...config,
    admin: procedureViews(config.admin),
    collections: [...(config.collections ?? []).map(extended), ...collections, counters()].map(hidingIds),
    globals: [...(config.globals ?? []), settingsMarkingStale(settings())],
    endpoints: [...(config.endpoints ?? []), ...procedureEndpoints],
    hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), sayUnreadableForm] },
    graphQL: hidingIdsInGraphQL(config.graphQL),
    jobs: procedureJobs(config.jobs),
    onInit: async (payload) => {
      keepLocksWithinScope(payload)
      await undoAtStart(payload)
      await config.onInit?.(payload)
    },
    upload: { ...config.upload, limits: { fileSize: sizeLimit }, responseOnLimit: tooLarge(sizeLimit) },
  })
}

/** Who keeps these records does not read JSON. */
const withoutApiTab = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  admin: { ...collection.admin, hideAPIURL: true },
})

const extended = (collection: CollectionConfig): CollectionConfig =>
  collection.slug === slugs.users ? withMembership(collection) : markingStale(collection)
