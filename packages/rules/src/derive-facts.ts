import type { CriteriaSet, Derivation, Fact, PlainValue, Range } from '@tieuchi/schemas'
import { derivationInputs, unitOf } from '@tieuchi/schemas/model'
import { inCommonUnits, type ScaledNumbers } from './decimals.js'
import { numberReading } from './number-reading.js'
import type { NumberRange, Reading } from './read-facts.js'
import { distinct } from './reasons.js'

/**
 * Adds the facts that are derived from others and from parameters to those that are known from the assessment. A
 * derived fact is unknown where an input is, where it would divide by zero without saying what an empty base means,
 * and where it leaves the range of its unit. Where an input has a range, so has what is derived from it.
 */
export function deriveFacts(
  set: CriteriaSet,
  known: ReadonlyMap<string, Reading>,
  parameters: ReadonlyMap<string, PlainValue> = new Map(),
): Map<string, Reading> {
  const readings = new Map(known)
  const unread = set.facts.filter(({ id }) => !readings.has(id))
  if (unread.length === 0) return readings
  const byId = new Map(unread.map((fact) => [fact.id, fact]))
  const read = (id: string): Reading => {
    const reading = readings.get(id) ?? deriveFact(byId.get(id) ?? { id }, read, parameters)
    readings.set(id, reading)
    return reading
  }
  for (const fact of unread) read(fact.id)
  return readings
}

function deriveFact(
  fact: Pick<Fact, 'id' | 'unit' | 'derived'>,
  read: (id: string) => Reading,
  parameters: ReadonlyMap<string, PlainValue>,
): Reading {
  const { derived } = fact
  if (derived?.kind === 'parameter') {
    const value = parameters.get(derived.parameter)
    if (value !== undefined) return { value }
    return { unknown: [{ code: 'parameter-without-value', parameter: derived.parameter }] }
  }
  const row = derived && derivations[derived.kind]
  if (!row) return { unknown: [{ code: 'not-reported', fact: fact.id }] }
  const ids = derivationInputs(derived)
  const inputs = ids.map(read)
  const unknown = distinct(inputs.flatMap((input) => ('unknown' in input ? input.unknown : [])))
  const ranges = inputs.map(rangeOf)
  if (!ranges.every((range) => range !== undefined)) return { unknown }
  if (unknown.length > 0) return numberReading(fact, possibleResults(fact, row, derived, ranges), unknown)
  const value = row.compute(inCommonUnits(ranges.map(({ minimum }) => minimum)), whenEmpty(derived))
  if (value !== undefined) return numberReading(fact, { minimum: value, maximum: value }, [])
  return { unknown: [{ code: 'empty-base', fact: baseOf(row, ids) ?? fact.id }] }
}

/**
 * The number, or the numbers, that a fact is derived as from what its inputs can be; nothing where it cannot be said.
 * The same as `deriveFacts` comes to, without the reasons.
 */
export function deriveNumbers(
  fact: Pick<Fact, 'id' | 'unit'>,
  derived: Derivation,
  inputs: readonly NumberRange[],
): Range | undefined {
  const row = derivations[derived.kind]
  if (!row) return undefined
  let possible: Range | undefined
  if (inputs.every(({ minimum, maximum }) => minimum === maximum)) {
    const value = row.compute(inCommonUnits(inputs.map(({ minimum }) => minimum)), whenEmpty(derived))
    possible = value === undefined ? undefined : { minimum: value, maximum: value }
  } else possible = possibleResults(fact, row, derived, inputs)
  const reading = numberReading(fact, possible, [])
  if ('unknown' in reading) return reading.range
  return { minimum: Number(reading.value), maximum: Number(reading.value) }
}

interface DerivationRow {
  /** The number for known inputs; `whenEmpty`, which may be undefined, where the base is empty. */
  compute: (inputs: ScaledNumbers, whenEmpty: number | undefined) => number | undefined
  /** The place among the inputs of the one that is divided by. */
  base?: number
}

/** How each derivation is computed. A new derivation is one row here. */
const derivations: Partial<Record<Derivation['kind'], DerivationRow>> = {
  percent: {
    base: 1,
    compute: ({ wholes: [numerator = 0, denominator = 0] }, whenEmpty) =>
      denominator === 0 ? whenEmpty : (100 * numerator) / denominator,
  },
  ratio: {
    base: 1,
    compute: ({ wholes: [numerator = 0, denominator = 0] }, whenEmpty) =>
      denominator === 0 ? whenEmpty : numerator / denominator,
  },
  'percent-change': {
    base: 1,
    compute: ({ wholes: [current = 0, previous = 0] }, whenEmpty) =>
      previous === 0 ? whenEmpty : (100 * (current - previous)) / previous,
  },
  difference: {
    compute: ({ wholes: [minuend = 0, subtrahend = 0], perUnit }) => (minuend - subtrahend) / perUnit,
  },
  sum: { compute: ({ wholes, perUnit }) => wholes.reduce((total, term) => total + term, 0) / perUnit },
  minimum: { compute: ({ wholes, perUnit }) => Math.min(...wholes) / perUnit },
  maximum: { compute: ({ wholes, perUnit }) => Math.max(...wholes) / perUnit },
}

const whenEmpty = (derived: Derivation) => ('whenEmpty' in derived ? derived.whenEmpty : undefined)

const baseOf = ({ base }: DerivationRow, ids: readonly string[]) =>
  base === undefined ? undefined : ids[base]

/**
 * The range of the results, or nothing where it is not known: where some of the numbers that can be have no result.
 * Every derivation rises or falls steadily with each input while its base does not pass 0, so the ends are reached
 * where every input is at one of its own ends.
 */
function possibleResults(
  { unit }: Pick<Fact, 'unit'>,
  row: DerivationRow,
  derived: Derivation,
  ranges: readonly NumberRange[],
): Range | undefined {
  const isWholeUnit = unit !== undefined && unitOf(unit).whole === true
  if (isWholeUnit && (row.base !== undefined || !ranges.every(({ whole }) => whole))) return undefined
  const ends = ranges.map((range, index) => (index === row.base ? endsAroundZero(range) : endsOf(range)))
  const results: number[] = []
  for (const inputs of corners(ends)) {
    const result = row.compute(inCommonUnits(inputs), whenEmpty(derived))
    if (result === undefined || !Number.isFinite(result)) return undefined
    results.push(result)
  }
  return results.length === 0 ? undefined : { minimum: Math.min(...results), maximum: Math.max(...results) }
}

function endsOf({ minimum, maximum }: NumberRange): number[] {
  return [minimum, maximum]
}

/** The ends, and 0 with its neighbours where they lie between; none where it has no neighbours but any fraction. */
function endsAroundZero(range: NumberRange): number[] {
  const { minimum, maximum, whole } = range
  if (minimum > 0 || maximum < 0 || minimum === maximum) return endsOf(range)
  if (!whole) return []
  return [minimum, -1, 0, 1, maximum].filter((number) => minimum <= number && number <= maximum)
}

/** Every choice of ends of two inputs; of more, whose result rises with each of them, all the first and all the last. */
function* corners(ends: readonly number[][]): Generator<number[]> {
  const [first = [], second] = ends
  if (ends.length > 2) {
    for (const at of [0, -1]) yield ends.map((own) => own.at(at) as number)
  } else {
    for (const one of first) {
      if (second === undefined) yield [one]
      else for (const other of second) yield [one, other]
    }
  }
}

function rangeOf(reading: Reading): NumberRange | undefined {
  if ('unknown' in reading) return reading.range
  const number = Number(reading.value)
  return { minimum: number, maximum: number, whole: Number.isInteger(number) }
}
