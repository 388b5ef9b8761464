import type { Derivation } from '../../derivation.js'
import type { Numbers } from './domain.js'

/** A closed range of numbers. */
export type Range = readonly [low: number, high: number]

/**
 * The range in which a derived number lies where its inputs lie in these domains, or undefined where it can have no
 * value. Sound, not always tight: where rounding could matter the range is a little too wide.
 */
export function derivedRange(derived: Derivation, inputs: readonly Numbers[]): Range | undefined {
  const range = ranges[derived.kind]
  return range ? range(inputs, derived) : everything
}

const everything: Range = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]

type Forward = (inputs: readonly Numbers[], derived: Derivation) => Range | undefined

/** The derivations that follow from other facts; what is counted from records may be any amount of its unit. */
const ranges: Partial<Record<Derivation['kind'], Forward>> = {
  percent: (inputs, derived) => quotient(inputs, 100, derived),
  ratio: (inputs, derived) => quotient(inputs, 1, derived),
  'percent-change': (inputs, derived) => {
    const [current, previous] = inputs
    if (!current || !previous) return everything
    const whole = quotient([current, previous], 100, { kind: 'percent', numerator: '', denominator: '' })
    const change: Range | undefined = whole && [
      whole[0] === 0 ? -100 : loosened([whole[0] - 100, 0], 100)[0],
      loosened([0, whole[1] - 100], 100)[1],
    ]
    return withEmptyBase(change, previous, derived)
  },
  difference: ([minuend, subtrahend]) =>
    minuend && subtrahend
      ? tightIfWhole([minuend.low - subtrahend.high, minuend.high - subtrahend.low], [minuend, subtrahend])
      : everything,
  sum: (terms) =>
    tightIfWhole(
      [terms.reduce((sum, { low }) => sum + low, 0), terms.reduce((sum, { high }) => sum + high, 0)],
      terms,
    ),
  minimum: (terms) => [Math.min(...terms.map(({ low }) => low)), Math.min(...terms.map(({ high }) => high))],
  maximum: (terms) => [Math.max(...terms.map(({ low }) => low)), Math.max(...terms.map(({ high }) => high))],
}

function quotient(
  [numerator, denominator]: readonly Numbers[],
  times: number,
  derived: Derivation,
): Range | undefined {
  if (!numerator || !denominator || denominator.low < 0) return everything
  const smallest = denominator.whole ? Math.max(1, denominator.low) : denominator.low
  const range: Range | undefined =
    denominator.high <= 0 ? undefined : divided(numerator, [smallest, denominator.high], times)
  return withEmptyBase(range && tightIfWhole(range, [numerator, denominator]), denominator, derived)
}

/** `times` * numerator / denominator for a denominator above zero. */
function divided({ low, high }: Numbers, [smallest, largest]: Range, times: number): Range {
  return [
    low === 0 ? 0 : (times * low) / (low > 0 ? largest : smallest),
    high === 0 ? 0 : (times * high) / (high > 0 ? smallest : largest),
  ]
}

function withEmptyBase(range: Range | undefined, base: Numbers, derived: Derivation): Range | undefined {
  const empty = 'whenEmpty' in derived ? derived.whenEmpty : undefined
  if (empty === undefined || base.low > 0 || base.high < 0) return range
  return range ? [Math.min(range[0], empty), Math.max(range[1], empty)] : [empty, empty]
}

function tightIfWhole(range: Range, inputs: readonly Numbers[]): Range {
  const exact =
    inputs.every(({ whole }) => whole) &&
    range.every((end) => Math.abs(end) < 2 ** 53 || !Number.isFinite(end))
  return exact ? range : loosened(range, 0)
}

const precision = 1e-12

function loosened([low, high]: Range, scale: number): Range {
  return [low - (Math.abs(low) + scale) * precision, high + (Math.abs(high) + scale) * precision]
}
