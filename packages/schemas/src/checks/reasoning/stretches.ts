import type { CalendarDate } from '../../calendar-date.js'
import type { CriteriaSet } from '../../criteria-set.js'
import { parameterValueOn } from '../../model/parameter.js'
import { assessmentYear, dateIn, isWithin, windowContaining } from '../../model/period.js'
import type { Value } from '../../model/reasoning/domain.js'
import type { Parameter } from '../../parameter.js'
import type { OpenPeriod, Period } from '../../period.js'

/** A part of the time in force in which the law says the same every day, and the same of every year in it. */
export interface Stretch extends OpenPeriod {
  /** The law on its days: the values of the parameters, and the assessment period where it matters. */
  laws: { parameters: ReadonlyMap<string, Value | readonly Value[]>; period?: Period }[]
  /** True where some parameter has no value. */
  gap: boolean
}

/** Beyond so many, nobody would read the answer. */
const mostStretches = 400

/**
 * Splits the time in force where the value of one of the parameters changes and, if the year matters, where the order
 * of a year's days and the days named by date can change. Years far from any date named are alike, but for
 * 29 February: eight in a row stand for all. Undefined where there are too many stretches. `spend` is told the work.
 */
export function stretchesOf(
  set: CriteriaSet,
  parameters: readonly Parameter[],
  { yearly, dates }: { yearly: boolean; dates: Iterable<CalendarDate> },
  spend: (steps: number) => boolean = () => true,
): Stretch[] | undefined {
  const { from, before } = set.inForce
  const changes = new Set<CalendarDate>([from])
  for (const { values } of parameters) {
    for (const value of values) {
      for (const day of [value.from, value.before]) {
        if (day !== undefined && day > from && isWithin(set.inForce, day)) changes.add(day)
      }
    }
  }
  if (changes.size > mostStretches) return undefined
  const looked = parameters.reduce((sum, { values }) => sum + values.length + 8, 8)
  if (!spend(Math.ceil((changes.size * looked) / 8))) return undefined
  const sorted = [...changes].sort()
  const stretches = sorted.flatMap((day, at): Stretch[] => {
    const next = sorted[at + 1] ?? before
    const values = new Map(
      parameters.flatMap((parameter): [string, Value | readonly Value[]][] => {
        const value = parameterValueOn(parameter, day)?.value
        return value === undefined ? [] : [[parameter.id, value]]
      }),
    )
    const period: OpenPeriod = { from: day, ...(next !== undefined && { before: next }) }
    const gap = values.size < parameters.length
    if (!yearly) return [{ ...period, laws: [{ parameters: values }], gap }]
    const named = [
      ...dates,
      ...parameters.flatMap(({ id, type }) => (type === 'date' ? [String(values.get(id))] : [])),
    ]
    return years(set, period, named).map(({ years: representatives, ...part }) => ({
      ...part,
      gap,
      laws: representatives.map((window) => ({
        period: window,
        parameters: boundTo(window, values, parameters),
      })),
    }))
  })
  const laws = stretches.reduce((sum, stretch) => sum + stretch.laws.length, 0)
  return laws > mostStretches || !spend(laws * parameters.length) ? undefined : stretches
}

const enoughYears = 8
const lastYear = 9990

/** The windows of a period, alike ones together. */
function years(
  set: CriteriaSet,
  period: OpenPeriod,
  named: readonly string[],
): (OpenPeriod & { years: Period[] })[] {
  const { start } = set.window
  const windowIn = (year: number): Period => ({ from: dateIn(year, start), before: dateIn(year + 1, start) })
  const windowOf = (day: CalendarDate) => windowContaining(start, day)
  const near = new Set<number>()
  for (const day of named) {
    for (let year = yearOf(day) - 2; year <= yearOf(day) + 2; year++) near.add(year)
  }
  const parts: (OpenPeriod & { years: Period[] })[] = []
  const last = lastYearOf(period, windowOf)
  for (let year = yearOf(windowOf(period.from).from); year <= last; ) {
    let end = year + 1
    if (!near.has(year)) {
      const nextNear = [...near].filter((other) => other > year).reduce((a, b) => Math.min(a, b), last + 1)
      end = Math.min(nextNear, last + 1)
    }
    const representatives = Array.from({ length: Math.min(end - year, enoughYears) }, (_, at) =>
      windowIn(year + at),
    )
    const from = dateIn(year, start)
    const before = end > last ? period.before : dateIn(end, start)
    parts.push({
      from: from > period.from ? from : period.from,
      ...(before !== undefined && { before }),
      years: representatives,
    })
    year = end
  }
  return parts
}

function lastYearOf({ before }: OpenPeriod, windowOf: (day: CalendarDate) => Period): number {
  if (before === undefined) return lastYear
  const { from } = windowOf(before)
  return Math.min(lastYear, from === before ? yearOf(from) - 1 : yearOf(from))
}

const yearOf = (day: CalendarDate): number => Number(day.slice(0, 4))

function boundTo(
  window: Period,
  values: ReadonlyMap<string, Value | readonly Value[]>,
  parameters: readonly Parameter[],
): ReadonlyMap<string, Value | readonly Value[]> {
  const year = assessmentYear(window)
  const bound = new Map(values)
  for (const { id, type } of parameters) {
    const day = values.get(id)
    if (type === 'month-day' && typeof day === 'string') bound.set(id, dateIn(year, day))
  }
  return bound
}

/** When something holds: all the time in force (both null), or from a day, before a day. */
export interface When {
  from: CalendarDate | null
  before: CalendarDate | null
}

/**
 * When something is so, or undefined where it never is: the first run of stretches for which the test is true.
 * Stretches in which a parameter has no value are left out, because nothing can be decided in them.
 */
export function when(
  stretches: readonly Stretch[],
  set: CriteriaSet,
  test: (law: Stretch['laws'][number]) => boolean,
): When | undefined {
  const decided = stretches.filter(({ gap }) => !gap)
  const truths = decided.map(({ laws }) => laws.every(test))
  const first = truths.indexOf(true)
  if (first < 0) return undefined
  if (!truths.includes(false)) return { from: null, before: null }
  let last = first
  while (truths[last + 1] === true && decided[last + 1]?.from === decided[last]?.before) last += 1
  const before = decided[last]?.before ?? null
  return {
    from: decided[first]?.from ?? null,
    before: before === (set.inForce.before ?? null) ? null : before,
  }
}
