import type { Box } from './box.js'
import { firstThat } from './scale.js'
import type { Course } from './span.js'
import { isWithinTarget, type Target } from './target.js'

/**
 * Several facts changed together, where one alone is not enough: the one with most effect first, as far as it goes,
 * then each taken back as far as it may. Good, but not always the smallest change.
 */
export function movedTogether(courses: readonly Course[], target: Target): Box | undefined {
  const [any] = courses
  if (!any) return undefined
  const { situation, subject } = any
  const start = startOf(courses)
  const figure = (values: ReadonlyMap<string, number>) => situation.figures([subject], values)[0]
  const before = figure(start)
  if (before === undefined) return undefined
  const up = target.minimum !== undefined && before < target.minimum.value
  const limits = courses.map(({ mover, scale }) => {
    const ends = [scale.first, scale.last].map((step) => ({ mover, value: step / scale.perUnit }))
    const effects = ends.map((end) => figure(new Map([...start, [mover, end.value]])) ?? before)
    const [low = before, high = before] = effects
    const best = high > low === up ? ends[1] : ends[0]
    return {
      mover,
      value: best?.value ?? 0,
      effect: up ? Math.max(low, high) - before : before - Math.min(low, high),
    }
  })
  limits.sort((one, other) => other.effect - one.effect)
  const values = new Map(start)
  const isEnough = () => {
    const now = figure(values)
    return now !== undefined && isWithinTarget(now, up ? pick(target, 'minimum') : pick(target, 'maximum'))
  }
  for (const { mover, value } of limits) {
    if (isEnough()) break
    values.set(mover, value)
  }
  if (!isEnough()) return undefined
  // A change weighs the more, the smaller the number was.
  const bySize = [...courses].sort((one, other) => sizeOf(one) - sizeOf(other))
  for (const course of bySize) takeBack(course, values, isEnough)
  const now = figure(values)
  if (now === undefined || !isWithinTarget(now, target)) return undefined
  return {
    allowed: new Map(
      [...values].map(([fact, value]) => [fact, { kind: 'span', minimum: value, maximum: value }]),
    ),
    exact: false,
  }
}

function pick(target: Target, end: keyof Target): Target {
  const value = target[end]
  return value ? { [end]: value } : {}
}

/** Where the facts stand; what is not known begins at the least it can be. */
function startOf(courses: readonly Course[]): Map<string, number> {
  return new Map(
    courses.map(({ mover, situation, scale }) => {
      const value = situation.knownValue(mover)
      return [mover, typeof value === 'number' ? value : Math.max(scale.first, 0) / scale.perUnit]
    }),
  )
}

/** Takes a fact back towards where it stood, as long as that is enough. */
function takeBack(
  { mover, situation, scale }: Course,
  values: Map<string, number>,
  isEnough: () => boolean,
): void {
  const from = situation.knownValue(mover)
  const to = values.get(mover)
  if (typeof from !== 'number' || to === undefined || from === to) return
  const [start, end] = [Math.round(from * scale.perUnit), Math.round(to * scale.perUnit)]
  const sign = Math.sign(end - start)
  const steps = firstThat(
    (step) => {
      values.set(mover, (start + sign * step) / scale.perUnit)
      return isEnough()
    },
    0,
    Math.abs(end - start),
  )
  values.set(mover, (start + sign * steps) / scale.perUnit)
}

function sizeOf({ mover, situation }: Course): number {
  return Math.abs(Number(situation.knownValue(mover) ?? 0))
}
