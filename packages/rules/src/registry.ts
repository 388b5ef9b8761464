import type { CalendarDate, CriteriaSet, OpenPeriod } from '@tieuchi/schemas'
import { isWithin } from '@tieuchi/schemas/model'
import { CriteriaError } from './errors.js'

/** Anything that lists revisions: a bundle, or less. */
export interface Revisions<Revision extends { criteriaSet: CriteriaSet }> {
  revisions: readonly Revision[]
}

/** The ids of the lineages in a bundle, sorted. */
export function setIds({ revisions }: Revisions<{ criteriaSet: CriteriaSet }>): string[] {
  return [...new Set(revisions.map(({ criteriaSet }) => criteriaSet.id))].sort()
}

/**
 * The revision of a set that applies on a date: of those in force that day the one with the highest number,
 * because a later revision supersedes an earlier one.
 * @throws CriteriaError `set-not-found`, `not-in-force`
 */
export function revisionInForce<Revision extends { criteriaSet: CriteriaSet }>(
  bundle: Revisions<Revision>,
  set: string,
  on: CalendarDate,
): Revision {
  const lineage = bundle.revisions.filter(({ criteriaSet }) => criteriaSet.id === set)
  if (lineage.length === 0) {
    const available = setIds(bundle)
    throw new CriteriaError(
      'set-not-found',
      { set, available },
      `There is no criteria set "${set}"; there are: ${available.join(', ') || 'none'}.`,
    )
  }
  const inForce = lineage.filter(({ criteriaSet }) => isWithin(criteriaSet.inForce, on))
  const [latest] = inForce.sort((a, b) => b.criteriaSet.revision - a.criteriaSet.revision)
  if (latest) return latest
  const periods = lineage.map(({ criteriaSet }) => ({
    revision: criteriaSet.revision,
    ...criteriaSet.inForce,
  }))
  throw new CriteriaError(
    'not-in-force',
    { set, on, periods },
    `No revision of "${set}" is in force on ${on}; in force are ${periods.map(describePeriod).join(', ')}.`,
  )
}

function describePeriod({ revision, from, before }: { revision: number } & OpenPeriod): string {
  return `revision ${revision} from ${from}${before === undefined ? '' : ` to before ${before}`}`
}
