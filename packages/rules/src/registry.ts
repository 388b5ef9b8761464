import type { CalendarDate, CriteriaSet, OpenPeriod } from '@tieuchi/schemas'
import { isWithin } from '@tieuchi/schemas/model'
import { CriteriaError } from './errors.js'
import { requireInstant } from './require-date.js'

/** A revision in a list: the content and, where it was published, when. */
export interface KnownRevision {
  criteriaSet: CriteriaSet
  /** ISO 8601 in UTC. A revision without it counts as known all along. */
  publishedAt?: string
}

/** Anything that lists revisions: a bundle, or less. */
export interface Revisions<Revision extends KnownRevision> {
  revisions: readonly Revision[]
}

/** The second clock: which publications count. */
export interface KnownAt {
  /** Only what had been published by this instant (ISO 8601 in UTC) counts; without it, everything does. */
  knownAt?: string
}

/** The ids of the lineages in a bundle, sorted. */
export function setIds({ revisions }: Revisions<KnownRevision>): string[] {
  return [...new Set(revisions.map(({ criteriaSet }) => criteriaSet.id))].sort()
}

/**
 * The revision of a set that applies on a date: of those in force that day the one with the highest number,
 * because a later revision supersedes an earlier one. With `knownAt`, of those published by then, so that a verdict
 * can be given again as things stood.
 * @throws CriteriaError `set-not-found`, `not-in-force`, `bad-instant`
 */
export function revisionInForce<Revision extends KnownRevision>(
  bundle: Revisions<Revision>,
  set: string,
  on: CalendarDate,
  { knownAt }: KnownAt = {},
): Revision {
  const lineage = lineageOf(bundle, set)
  const inForce = knownBy(lineage, knownAt).filter(({ criteriaSet }) => isWithin(criteriaSet.inForce, on))
  return inForce.reduce<Revision | undefined>(later, undefined) ?? refuse(set, on, lineage, knownAt)
}

/**
 * Every revision of a set, in the order of the bundle.
 * @throws CriteriaError `set-not-found` where there is none
 */
export function lineageOf<Revision extends KnownRevision>(
  bundle: Revisions<Revision>,
  set: string,
): Revision[] {
  const lineage = bundle.revisions.filter(({ criteriaSet }) => criteriaSet.id === set)
  if (lineage.length > 0) return lineage
  const available = setIds(bundle)
  const message = `There is no criteria set "${set}"; there are: ${available.join(', ') || 'none'}.`
  throw new CriteriaError('set-not-found', { set, available }, message)
}

/**
 * The revisions that had been published by an instant; all of them without one.
 * @throws CriteriaError `bad-instant`
 */
export function knownBy<Revision extends KnownRevision>(
  revisions: readonly Revision[],
  knownAt: string | undefined,
): readonly Revision[] {
  if (knownAt === undefined) return revisions
  requireInstant(knownAt)
  const instant = Date.parse(knownAt)
  // Instants are compared as such: as texts, 07:30:00.000Z would come before 07:30:00Z.
  return revisions.filter(
    ({ publishedAt }) => publishedAt === undefined || Date.parse(publishedAt) <= instant,
  )
}

function later<Revision extends KnownRevision>(first: Revision | undefined, second: Revision): Revision {
  return first && first.criteriaSet.revision >= second.criteriaSet.revision ? first : second
}

function refuse(
  set: string,
  on: CalendarDate,
  lineage: readonly KnownRevision[],
  knownAt: string | undefined,
): never {
  const periods = lineage.map(({ criteriaSet: { revision, inForce }, publishedAt }) => ({
    revision,
    ...inForce,
    ...(publishedAt !== undefined && { publishedAt }),
  }))
  const details = { set, on, ...(knownAt !== undefined && { knownAt }), periods }
  const asOf = knownAt === undefined ? '' : ` as known at ${knownAt}`
  const listed = periods.map((period) => describePeriod(period, knownAt !== undefined)).join(', ')
  const message = `No revision of "${set}" is in force on ${on}${asOf}; in force are ${listed}.`
  throw new CriteriaError('not-in-force', details, message)
}

function describePeriod(
  { revision, from, before, publishedAt }: { revision: number; publishedAt?: string } & OpenPeriod,
  withPublication: boolean,
): string {
  const end = before === undefined ? '' : ` to before ${before}`
  const published = withPublication && publishedAt !== undefined ? ` (published at ${publishedAt})` : ''
  return `revision ${revision} from ${from}${end}${published}`
}
