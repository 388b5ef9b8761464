import type { Comparison, Fact, PlainValue } from '@tieuchi/schemas'
import { type OperatorId, operatorOf } from '@tieuchi/schemas/model'
import { mirrored, opposite } from '../related-operators.js'
import { type Box, noChange } from './box.js'
import { dateOfDay, dayNumber } from './day-number.js'
import { movedTogether } from './moved-together.js'
import { moversOf } from './movers.js'
import { type Scale, scaleOf } from './scale.js'
import type { Situation } from './situation.js'
import { type Course, directSpan, limitsOf, type Span, spanThrough } from './span.js'
import { isWithinTarget, type Target, targetsOf } from './target.js'
import type { Obstacle } from './way.js'

/** The boxes that make a comparison hold, or why there are none. */
export interface LeafWays {
  boxes: Box[]
  obstacles: Obstacle[]
  /** Facts that must be reported before it can be said. */
  report: string[]
  parameters: string[]
  /** Facts that are 0, so that there is nothing to take a share of. */
  empty: string[]
  /** The reported facts that would change, and those that were taken as they are. */
  moving: ReadonlySet<string>
  fixed: ReadonlySet<string>
}

const none: LeafWays = {
  boxes: [],
  obstacles: [],
  report: [],
  parameters: [],
  empty: [],
  moving: new Set(),
  fixed: new Set(),
}

/** @param wanted false where the comparison must not hold, as under `not` */
export function leafWays(situation: Situation, comparison: Comparison, wanted: boolean): LeafWays {
  const operator = wanted ? comparison.operator : opposite[comparison.operator]
  const { value } = comparison
  if (typeof value === 'object' && 'fact' in value) {
    return betweenFacts(situation, comparison.fact, operator, value.fact)
  }
  if (typeof value === 'object' && 'parameter' in value) {
    const { parameter } = value
    const required = situation.parameters.get(parameter)
    if (required === undefined) return { ...none, parameters: [parameter] }
    return againstValue(situation, comparison.fact, operator, required, { parameter })
  }
  return againstValue(situation, comparison.fact, operator, value, {})
}

/** The fact on the left changes, or the other one where only that one can or only that one is not known. */
function betweenFacts(situation: Situation, left: string, operator: OperatorId, right: string): LeafWays {
  const { facts, knownValue } = situation
  const canMove = (fact: string) => moversOf(facts, fact).moving.size > 0
  const isKnown = (fact: string) => knownValue(fact) !== undefined
  const swaps = isKnown(left) && (!canMove(left) || !isKnown(right)) && canMove(right)
  const [subject, other] = swaps ? [right, left] : [left, right]
  const required = knownValue(other)
  if (required === undefined) return { ...none, ...unknownBehind(situation, other) }
  const ways = againstValue(situation, subject, swaps ? mirrored[operator] : operator, required, {
    comparedFact: other,
  })
  return { ...ways, fixed: new Set([...ways.fixed, ...situation.behind(other)]) }
}

function againstValue(
  situation: Situation,
  subject: string,
  operator: OperatorId,
  required: PlainValue,
  from: Pick<Obstacle, 'parameter' | 'comparedFact'>,
): LeafWays {
  const { moving, between } = moversOf(situation.facts, subject)
  const fixed = new Set(situation.behind(subject).filter((fact) => !moving.has(fact)))
  const found: LeafWays = { ...none, moving, fixed }
  const obstacle = (best: PlainValue | null): Obstacle => ({
    fact: subject,
    operator,
    required,
    best,
    ...from,
  })
  const value = situation.knownValue(subject)
  const holds = (one: PlainValue) => operatorOf(operator).test(one as never, required as never)
  const fact = situation.facts.get(subject)
  if (!fact || moving.size === 0) {
    if (value === undefined) return { ...found, ...unknownBehind(situation, subject) }
    return holds(value) ? { ...found, boxes: [noChange] } : { ...found, obstacles: [obstacle(value)] }
  }
  if (fact.type === 'boolean' || fact.type === 'choice') {
    const values = fact.type === 'boolean' ? [true, false] : (fact.options ?? []).map(({ id }) => id)
    const enough = values.filter(holds)
    if (enough.length === 0) return { ...found, obstacles: [obstacle(null)] }
    return {
      ...found,
      boxes: [{ allowed: new Map([[subject, { kind: 'among', values: enough }]]), exact: true }],
    }
  }
  const targets = targetsOf(operator, numbersIn(required))
  const scale = (mover: string) => scaleFor(situation, mover, [subject, mover], required)
  if (moving.has(subject)) return directWays({ found, fact, targets, scale: scale(subject), obstacle })
  const derived = [...between].filter((id) => !moving.has(id))
  const courses = [...moving].map(
    (mover): Course => ({
      situation,
      subject,
      mover,
      derived,
      scale: scale(mover),
    }),
  )
  return derivedWays({ found, courses, targets, obstacle })
}

interface Asked {
  found: LeafWays
  targets: Target[]
  obstacle: (best: PlainValue | null) => Obstacle
}

function directWays({
  found,
  fact,
  targets,
  scale,
  obstacle,
}: Asked & { fact: Fact; scale: Scale }): LeafWays {
  const boxes = targets.flatMap((target) => boxOf(fact.id, directSpan(target, scale)))
  if (boxes.length > 0) return { ...found, boxes }
  const best = bestEnd(targets, scale.first / scale.perUnit, scale.last / scale.perUnit)
  return { ...found, obstacles: [obstacle(fact.type === 'date' && best !== null ? dateOfDay(best) : best)] }
}

/** One of several facts changes, or they change together where one alone is not enough. */
function derivedWays({ found, courses, targets, obstacle }: Asked & { courses: Course[] }): LeafWays {
  const [any] = courses
  if (!any) return found
  const { situation, subject } = any
  const value = situation.knownValue(subject)
  // As long as it holds and several facts could break it, it asks for nothing; the verdict is confirmed at the end.
  const holds = typeof value === 'number' && targets.some((target) => isWithinTarget(value, target))
  if (holds && courses.length > 1) return { ...found, boxes: [noChange] }
  const spans = courses.flatMap((course) =>
    targets.map((target) => ({ mover: course.mover, span: spanThrough(course, target) })),
  )
  const boxes = spans.flatMap(({ mover, span }) => (span === 'unknown' ? [] : boxOf(mover, span)))
  if (boxes.length > 0) return { ...found, boxes }
  const together = targets.flatMap((target) => movedTogether(courses, target) ?? [])
  if (together.length > 0) return { ...found, boxes: together }
  if (spans.some(({ span }) => span === 'unknown')) {
    const unknown = unknownBehind(situation, subject)
    return unknown.report.length + unknown.empty.length > 0
      ? { ...found, ...unknown }
      : { ...found, obstacles: [obstacle(null)] }
  }
  return { ...found, obstacles: [obstacle(bestOf(courses, targets))] }
}

function boxOf(fact: string, span: Span | undefined): Box[] {
  if (!span) return []
  const { minimum, maximum, exact } = span
  return [{ allowed: new Map([[fact, { kind: 'span', minimum, maximum }]]), exact }]
}

/** The best that a derived fact can be, where one direction is better. */
function bestOf(courses: readonly Course[], targets: readonly Target[]): number | null {
  const ends = courses.flatMap((course) => {
    const span = spanThrough(course, limitsOf(course.situation, course.subject))
    if (!span || span === 'unknown') return []
    return [span.minimum, span.maximum].flatMap(
      (value) => course.situation.figures([course.subject], new Map([[course.mover, value]]))[0] ?? [],
    )
  })
  return ends.length === 0 ? null : bestEnd(targets, Math.min(...ends), Math.max(...ends))
}

function bestEnd([target, ...more]: readonly Target[], lowest: number, highest: number): number | null {
  if (!target || more.length > 0 || (target.minimum && target.maximum)) return null
  const best = target.minimum ? highest : lowest
  return Math.abs(best) < 1e12 ? best : null
}

function scaleFor(
  situation: Situation,
  mover: string,
  beside: readonly string[],
  required: PlainValue,
): Scale {
  const fact = situation.facts.get(mover) as Fact
  const numbers = [
    ...beside.flatMap((id) => situation.behind(id)).map((id) => situation.knownValue(id)),
    ...[required].flat(),
  ].filter((value) => typeof value === 'number')
  return scaleOf(fact, situation.period, Math.max(0, ...numbers.map(decimalsOf)))
}

function decimalsOf(number: number): number {
  const [digits = '', exponent = '0'] = String(number).split('e')
  return (digits.split('.')[1]?.length ?? 0) - Number(exponent)
}

/** Numbers and days as numbers. */
function numbersIn(required: PlainValue): number[] {
  return [required]
    .flat()
    .flatMap((value) => (typeof value === 'number' ? value : (dayNumber(String(value)) ?? [])))
}

function unknownBehind(
  situation: Situation,
  fact: string,
): Pick<LeafWays, 'report' | 'parameters' | 'empty'> {
  const reading = situation.readings.get(fact)
  const unknown = reading && 'unknown' in reading ? reading.unknown : []
  return {
    report: situation.behind(fact).filter((id) => situation.knownValue(id) === undefined),
    parameters: unknown.flatMap(({ parameter }) => parameter ?? []),
    empty: unknown.flatMap(({ code, fact: base }) =>
      code === 'empty-base' && base !== undefined ? base : [],
    ),
  }
}
