import type { CalendarDate } from '@tieuchi/schemas'
import type { CollectionConfig, GlobalConfig, PayloadRequest, Where } from 'payload'
import { slugs } from '../../slugs.js'
import { idOf } from '../access/scope.js'
import { procedureSlugs } from '../slugs.js'

/** Which assessments a change of records touches. */
export interface Touched {
  area?: string | { id: string } | null | undefined
  year?: number | null | undefined
  /** The day of an event: it counts in its own window and, as the year before, in the next one. */
  on?: CalendarDate | null | undefined
}

/**
 * Notes that records changed, so that assessments which rest on them are judged anew before anybody counts them.
 * @param touched without an area the assessments of all areas
 */
export async function markStale(req: PayloadRequest, { area, year, on }: Touched = {}): Promise<void> {
  const and: Where[] = [{ stale: { not_equals: true } }]
  if (area) and.push({ area: { equals: idOf(area) } })
  if (typeof year === 'number') and.push({ year: { equals: year } })
  if (on) and.push({ before: { greater_than: on } }, { from: { less_than_equal: yearAfter(on) } })
  await req.payload.db.updateMany({
    collection: procedureSlugs.assessments,
    where: { and },
    // The touched row tells whoever is judging it now that something came between.
    data: { stale: true, updatedAt: new Date().toISOString() },
    returning: false,
    req,
  })
}

const yearAfter = (on: CalendarDate): CalendarDate => `${Number(on.slice(0, 4)) + 1}${on.slice(4)}`

type Row = Record<string, unknown>

/** What a stored record touches, by its collection. */
const touchedBy: Record<string, (row: Row) => Touched> = {
  [procedureSlugs.incidents]: ({ area, on }) => ({ area, on }) as Touched,
  [procedureSlugs.registrations]: ({ area, year }) => ({ area, year }) as Touched,
  [procedureSlugs.commitments]: ({ area, year }) => ({ area, year }) as Touched,
  [procedureSlugs.groups]: ({ area }) => ({ area }) as Touched,
  [procedureSlugs.areas]: ({ id }) => ({ area: id }) as Touched,
  // What is published anew may judge any year.
  [slugs.releases]: () => ({}),
}

/** What of an area an assessment reads; other changes of the register touch none. */
const readOfArea = ['code', 'name', 'households']

/** The collection with a hook that notes which assessments a change of its records touches. */
export function markingStale(collection: CollectionConfig): CollectionConfig {
  const touched = touchedBy[collection.slug]
  if (!touched) return collection
  const { hooks = {} } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterChange: [
        ...(hooks.afterChange ?? []),
        async ({ doc, previousDoc, operation, req }) => {
          if (operation === 'update' && collection.slug === procedureSlugs.areas) {
            if (readOfArea.every((name) => doc[name] === previousDoc?.[name])) return
          }
          await markStale(req, touched(doc))
          if (operation === 'update' && previousDoc) await markMoved(req, touched(doc), touched(previousDoc))
        },
      ],
      afterDelete: [...(hooks.afterDelete ?? []), ({ doc, req }) => markStale(req, touched(doc))],
    },
  }
}

/** A record that moved to another area, year or day touches also what it left. */
async function markMoved(req: PayloadRequest, now: Touched, before: Touched): Promise<void> {
  const same = idOf(now.area) === idOf(before.area) && now.year === before.year && now.on === before.on
  if (!same) await markStale(req, before)
}

/** The settings with a hook: they say where facts come from. */
export function settingsMarkingStale(settings: GlobalConfig): GlobalConfig {
  const { hooks = {} } = settings
  return {
    ...settings,
    hooks: { ...hooks, afterChange: [...(hooks.afterChange ?? []), ({ req }) => markStale(req)] },
  }
}
