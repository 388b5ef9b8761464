import { unitOf } from '@tieuchi/schemas/model'
import { firstThat, type Scale } from './scale.js'
import type { Situation } from './situation.js'
import { type End, isAtLeast, isAtMost, type Target } from './target.js'

/** The values of one fact with which a target is reached while every other fact stays as it is. */
export interface Span {
  minimum: number
  maximum: number
  /** False where a finer value might be enough as well. */
  exact: boolean
}

/** The values of the compared fact itself. Nothing where none of those it can take is enough. */
export function directSpan({ minimum, maximum }: Target, scale: Scale): Span | undefined {
  const { perUnit, whole, first, last } = scale
  const from = (end: End) => (whole ? Math.ceil(end.value) : end.value) + (isEnough(end) ? 0 : 1 / perUnit)
  const to = (end: End) => (whole ? Math.floor(end.value) : end.value) - (isEnough(end) ? 0 : 1 / perUnit)
  // 2.5 is more than 2 and less than 3: rounding to whole numbers has passed it already.
  const isEnough = ({ value, strict }: End) => !strict || (whole && !Number.isInteger(value))
  const least = Math.max(minimum ? rounded(from(minimum), scale) : Number.NEGATIVE_INFINITY, first / perUnit)
  const most = Math.min(maximum ? rounded(to(maximum), scale) : Number.POSITIVE_INFINITY, last / perUnit)
  const exact = whole || !(minimum?.strict || maximum?.strict)
  return least <= most ? { minimum: least, maximum: most, exact } : undefined
}

/** Without what adding a step in binary leaves behind. */
function rounded(value: number, { perUnit, whole }: Scale): number {
  return whole ? value : Number(value.toFixed(Math.max(Math.round(Math.log10(perUnit)), 12)))
}

export interface Course {
  situation: Situation
  /** The fact that is compared. */
  subject: string
  /** The reported fact that changes. */
  mover: string
  /** The derived facts between them, the subject among them. */
  derived: readonly string[]
  scale: Scale
  /** Other facts that were changed before. */
  changed?: ReadonlyMap<string, number>
}

/**
 * The values of a reported fact with which a fact derived from it reaches a target and no fact between them leaves the
 * range of its unit. Found by halving, since everything derived rises or falls steadily with what it is derived from;
 * and reckoned by the very code that judges, so that nothing is rounded otherwise. `unknown` where it cannot be
 * reckoned.
 */
export function spanThrough(course: Course, target: Target): Span | undefined | 'unknown' {
  const { situation, subject, mover, derived, scale } = course
  const memory = new Map<number, (number | undefined)[]>()
  const at = (step: number) => {
    const known = memory.get(step)
    if (known) return known
    const changed = new Map([...(course.changed ?? []), [mover, step / scale.perUnit] as const])
    const found = situation.figures(derived, changed)
    memory.set(step, found)
    return found
  }
  // An empty base may be the only value that gives no number.
  const low = at(scale.first).includes(undefined) ? scale.first + 1 : scale.first
  if (at(low).includes(undefined) || at(scale.last).includes(undefined)) return 'unknown'
  let first = low
  let last = scale.last
  derived.forEach((fact, index) => {
    const figure = (step: number) => at(step)[index] as number
    const rises = figure(scale.last) >= figure(low)
    const limits = limitsOf(situation, fact)
    for (const { minimum, maximum } of fact === subject ? [limits, target] : [limits]) {
      for (const holds of [
        minimum && { up: rises, test: (step: number) => isAtLeast(figure(step), minimum) },
        maximum && { up: !rises, test: (step: number) => isAtMost(figure(step), maximum) },
      ]) {
        if (!holds || first > last) continue
        if (holds.up) first = firstThat(holds.test, first, last)
        else last = firstThat((step) => !holds.test(step), first, last) - 1
      }
    }
  })
  if (first > last) return undefined
  const figure = (step: number) => at(step)[derived.indexOf(subject)]
  const touches = (step: number, end: End | undefined) => !end || (!end.strict && figure(step) === end.value)
  const ends = [target.minimum, target.maximum]
  const exact = scale.whole || ends.every((end) => !end || touches(first, end) || touches(last, end))
  return { minimum: first / scale.perUnit, maximum: last / scale.perUnit, exact }
}

/** The range of a fact's unit. */
export function limitsOf({ facts }: Situation, fact: string): Target {
  const unit = facts.get(fact)?.unit
  const { minimum, maximum } = unit ? unitOf(unit) : {}
  return {
    ...(minimum !== undefined && { minimum: { value: minimum, strict: false } }),
    ...(maximum !== undefined && { maximum: { value: maximum, strict: false } }),
  }
}
