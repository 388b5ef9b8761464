import type { CollectionSlug, TaskConfig } from 'payload'
import { turnYearLabel } from '../i18n/year.js'
import { turnPlaces } from '../operations/places/turn-places.js'
import { turnYear } from '../operations/year/turn-year.js'
import { todayOf } from '../records/today.js'

export const turnYearSlug = 'turn-year'
export const procedureQueue = 'procedure'

type Schedule = NonNullable<TaskConfig['schedule']>[number]
type BeforeSchedule = NonNullable<NonNullable<Schedule['hooks']>['beforeSchedule']>

/** A run that has not ended after so long was interrupted, and does not keep the next one waiting. */
const interruptedAfter = 2 * 3_600_000

/**
 * Looks every hour at what the day asks for. Once a day would do; every hour also makes up soon for a server that was
 * down or a run that was interrupted, and a run that finds nothing to do costs a few queries.
 */
export const turnYearTask: TaskConfig<{ input: object; output: object }> = {
  slug: turnYearSlug,
  label: turnYearLabel.en,
  retries: 2,
  schedule: [{ cron: '7 * * * *', queue: procedureQueue, hooks: { beforeSchedule: unlessWaiting() } }],
  handler: async ({ req }) => {
    // First who belongs where; only on the day itself, because accounts move with it, and so never by hand for another.
    const { areas, accounts } = await turnPlaces(req)
    return { output: { moved: areas, accounts, ...(await turnYear(req, todayOf({}))) } }
  },
}

/** One run at a time is waiting or under way; Payload's own rule would wait for ever for one that a crash cut off. */
function unlessWaiting(): BeforeSchedule {
  return async ({ queueable, req }) => {
    const since = new Date(Date.now() - interruptedAfter).toISOString()
    const { totalDocs } = await req.payload.count({
      collection: 'payload-jobs' as CollectionSlug,
      where: {
        and: [
          { taskSlug: { equals: turnYearSlug } },
          { completedAt: { exists: false } },
          { hasError: { not_equals: true } },
          { updatedAt: { greater_than: since } },
        ],
      },
    })
    const { waitUntil } = queueable
    return { shouldSchedule: totalDocs === 0, ...(waitUntil ? { waitUntil } : {}) }
  }
}
