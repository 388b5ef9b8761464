import type { Assessment, CriteriaSet, Evaluation, ReportedValue } from '@tieuchi/schemas'
import { evaluate } from '../evaluate.js'
import { type Allowed, type Box, isAllowed, placeOf } from './box.js'
import { dateOfDay } from './day-number.js'
import { scaleOf } from './scale.js'
import type { Situation } from './situation.js'
import type { FactChange } from './way.js'

/**
 * The smallest changes that bring the facts into a box.
 * @param isSure true where every value in the box is enough, so that they can be named
 */
export function changesTo(box: Box, situation: Situation, isSure: boolean): FactChange[] {
  return [...box.allowed].flatMap(([fact, allowed]) => {
    const value = situation.knownValue(fact)
    return isAllowed(allowed, value) ? [] : [changeTo(situation, fact, allowed, isSure)]
  })
}

function changeTo(situation: Situation, fact: string, allowed: Allowed, isSure: boolean): FactChange {
  const value = situation.knownValue(fact)
  const reading = situation.readings.get(fact)
  const range = reading && 'unknown' in reading ? reading.range : undefined
  const known = {
    fact,
    from: value ?? null,
    ...(range && { fromRange: { minimum: range.minimum, maximum: range.maximum } }),
  }
  const fromRecords = situation.isCounted(fact) && { fromRecords: true as const }
  if (allowed.kind === 'among') {
    const [to = ''] = allowed.values
    return { ...known, to, ...(isSure && { enough: { among: allowed.values } }), ...fromRecords }
  }
  const isDate = situation.facts.get(fact)?.type === 'date'
  const written = (number: number) => (isDate ? dateOfDay(number) : number)
  const place = placeOf(value)
  const to = nearest(situation, fact, allowed, place)
  return {
    ...known,
    to: written(to),
    ...(place !== undefined && { by: difference(to, place) }),
    ...(isSure && { enough: enoughOf(situation, fact, allowed, written) }),
    ...fromRecords,
  }
}

type Stretch = Extract<Allowed, { kind: 'span' }>

/** The value that is enough and nearest to what is, or for what is not known the least that has to be. */
function nearest(
  situation: Situation,
  fact: string,
  { minimum, maximum }: Stretch,
  place: number | undefined,
) {
  if (place !== undefined) return Math.min(Math.max(place, minimum), maximum)
  const { isFirst, isLast } = endsOf(situation, fact, { kind: 'span', minimum, maximum })
  return isFirst && !isLast ? maximum : minimum
}

function endsOf(situation: Situation, fact: string, { minimum, maximum }: Stretch) {
  const known = situation.facts.get(fact)
  if (!known) return { isFirst: false, isLast: false }
  const { first, last, perUnit } = scaleOf(known, situation.period, 6)
  return { isFirst: minimum * perUnit <= first, isLast: maximum * perUnit >= last }
}

function enoughOf(
  situation: Situation,
  fact: string,
  stretch: Stretch,
  written: (number: number) => number | string,
): NonNullable<FactChange['enough']> {
  const { isFirst, isLast } = endsOf(situation, fact, stretch)
  return {
    ...(!isFirst && { minimum: written(stretch.minimum) }),
    ...(!isLast && { maximum: written(stretch.maximum) }),
  } as NonNullable<FactChange['enough']>
}

/** As a person subtracts: without what binary fractions leave behind. */
function difference(to: number, from: number): number {
  return Number((to - from).toFixed(9))
}

/**
 * Judges the assessment with the changes made. Figures that were counted from records are taken as reported instead:
 * the same set judges them, only that it does not count again.
 */
export function evaluateWith(situation: Situation, changes: readonly FactChange[]): Evaluation {
  const { on, counted } = situation
  const changed = new Map(changes.map(({ fact, to }) => [fact, to as ReportedValue]))
  const figures = new Map([...counted.known, ...changed])
  const reported = new Set([...counted.known.keys(), ...counted.open.filter((fact) => changed.has(fact))])
  return evaluate(withReported(situation.set, reported), assessmentWith(situation, figures, reported), { on })
}

/** The assessment with these figures; without its records where nothing is counted from them any more. */
function assessmentWith(
  { assessment, counted }: Situation,
  figures: ReadonlyMap<string, ReportedValue>,
  reported: ReadonlySet<string>,
): Assessment {
  const facts = { ...(Object(assessment?.facts) as Assessment['facts']), ...Object.fromEntries(figures) }
  if (!counted.open.every((fact) => reported.has(fact))) return { ...assessment, facts }
  const { events: _events, eventRecord: _record, lists: _lists, ...rest } = { ...assessment }
  return { ...rest, facts }
}

function withReported(set: CriteriaSet, facts: ReadonlySet<string>): CriteriaSet {
  if (facts.size === 0) return set
  return {
    ...set,
    facts: set.facts.map((fact) => {
      if (!facts.has(fact.id)) return fact
      const { derived: _, ...reported } = fact
      return reported
    }),
  }
}
