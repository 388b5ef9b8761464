import type { CalendarDate, OpenPeriod, Period } from '@tieuchi/schemas'
import { isWithin } from '@tieuchi/schemas/model'
import { type KnownAt, type KnownRevision, knownBy, lineageOf, type Revisions } from './registry.js'

/** Who is in force when: the revisions of one set along the calendar. Periods are half-open. */
export interface Timeline {
  /** The revision that applies, in order; one without `before` applies until further notice. */
  segments: (OpenPeriod & { revision: number })[]
  /** Between the first and the last segment, the periods in which none is in force. */
  gaps: Period[]
  /** Where several are in force at once: which, in ascending order, and which of them applies. */
  overlaps: (OpenPeriod & { revisions: number[]; applies: number })[]
}

/**
 * The revisions of a set along the calendar, with the gaps and overlaps between their periods. With `knownAt`, by
 * what had been published at that instant; empty where nothing had.
 * @throws CriteriaError `set-not-found`, `bad-instant`
 */
export function timeline(bundle: Revisions<KnownRevision>, set: string, { knownAt }: KnownAt = {}): Timeline {
  const stretches = stretchesOf(knownBy(lineageOf(bundle, set), knownAt))
  const inForce = stretches.filter(({ revisions }) => revisions.length > 0)
  const several = stretches.filter(({ revisions }) => revisions.length > 1)
  const last = inForce.at(-1)?.period.from ?? ''
  return {
    segments: joined(inForce, appliesIn).map(({ period, revisions }) => ({
      ...period,
      revision: appliesIn({ revisions }),
    })),
    gaps: stretches.flatMap(({ period: { from, before }, revisions }) =>
      revisions.length === 0 && before !== undefined && from < last ? [{ from, before }] : [],
    ),
    overlaps: joined(several, ({ revisions }) => revisions.join()).map(({ period, revisions }) => ({
      ...period,
      revisions,
      applies: appliesIn({ revisions }),
    })),
  }
}

/** A period in which no revision begins or ends, and those in force in it, in ascending order. */
interface Stretch {
  period: OpenPeriod
  revisions: number[]
}

const appliesIn = ({ revisions }: Pick<Stretch, 'revisions'>) => Math.max(...revisions)

function stretchesOf(known: readonly KnownRevision[]): Stretch[] {
  const sets = known.map(({ criteriaSet }) => criteriaSet).sort((a, b) => a.revision - b.revision)
  const days = new Set(sets.flatMap(({ inForce: { from, before } }) => (before ? [from, before] : [from])))
  return [...days].sort().map((from, index, sorted) => ({
    period: { from, ...endingAt(sorted[index + 1]) },
    revisions: sets.filter(({ inForce }) => isWithin(inForce, from)).map(({ revision }) => revision),
  }))
}

const endingAt = (before: CalendarDate | undefined) => (before === undefined ? {} : { before })

/** The same stretches, those that follow each other and say the same made one. */
function joined(stretches: readonly Stretch[], saying: (stretch: Stretch) => unknown): Stretch[] {
  const whole: Stretch[] = []
  for (const stretch of stretches) {
    const previous = whole.at(-1)
    const continues = previous?.period.before === stretch.period.from && saying(previous) === saying(stretch)
    if (previous && continues) {
      previous.period = { from: previous.period.from, ...endingAt(stretch.period.before) }
    } else whole.push({ ...stretch })
  }
  return whole
}
