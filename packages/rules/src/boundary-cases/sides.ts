import type { Comparison, Fact, PlainValue } from '@tieuchi/schemas'
import { operatorOf, type ReasoningContext, unitOf, type Wanted } from '@tieuchi/schemas/model'
import { inCommonUnits } from '../decimals.js'
import type { Side } from './boundary-case.js'

/** A value to be tried, and what makes the compared fact take it. */
export interface Trial {
  side: Side
  found?: PlainValue
  required: PlainValue
  wanted: Wanted[]
}

type Subject = NonNullable<ReturnType<ReasoningContext['subjects']['get']>>

const is = (fact: string, value: number | string | boolean): Wanted => ({
  condition: { fact, operator: 'equal', value },
  holds: true,
})

/**
 * The values just below, on and just above what a comparison asks for, by the smallest step of the unit; each option
 * of a choice, both answers of a yes-or-no. Undefined where the comparison names a parameter without a value.
 */
export function trialsFor(comparison: Comparison, context: ReasoningContext): Trial[] | undefined {
  const subject = context.subjects.get(comparison.fact)
  if (!subject) return []
  const { value } = comparison
  if (typeof value === 'object' && 'fact' in value)
    return besideFact(comparison, value.fact, subject, context)
  const required =
    typeof value === 'object' && 'parameter' in value ? context.parameters.get(value.parameter) : value
  if (required === undefined) return undefined
  const plain = (Array.isArray(required) ? [...required] : required) as PlainValue
  if (subject.type === 'number' && typeof plain === 'number')
    return aroundNumber(comparison.fact, plain, subject, context)
  if (subject.type === 'date' && typeof plain === 'string') return aroundDate(comparison.fact, plain)
  return eachValue(comparison, plain, subject)
}

function aroundNumber(fact: string, required: number, subject: Subject, context: ReasoningContext): Trial[] {
  const quotient = 'derived' in subject ? quotientOf(subject as Fact) : undefined
  if (quotient) return aroundQuotient(quotient, required, context)
  return neighbours(required, stepAt(required, subject)).map(([side, found]) => ({
    side,
    found,
    required,
    wanted: [is(fact, found)],
  }))
}

/** One of what is counted; of what is measured, a tenth of the last digit that the threshold is written with. */
function stepAt(required: number, { unit }: Subject): number {
  if (unit && unitOf(unit).whole) return 1
  return 1 / (inCommonUnits([required]).perUnit * 10)
}

function neighbours(value: number, step: number): ['below' | 'on' | 'above', number][] {
  const { wholes, perUnit } = inCommonUnits([value, step])
  const [whole = 0, steps = 0] = wholes
  return [
    ['below', (whole - steps) / perUnit],
    ['on', value],
    ['above', (whole + steps) / perUnit],
  ]
}

interface Quotient {
  part: string
  base: string
  /** The part that a base of so much has where the quotient is so much. */
  partAt: (required: number, base: number) => number
}

function quotientOf({ derived }: Fact): Quotient | undefined {
  switch (derived?.kind) {
    case 'percent':
      return {
        part: derived.numerator,
        base: derived.denominator,
        partAt: (share, base) => (share * base) / 100,
      }
    case 'ratio':
      return { part: derived.numerator, base: derived.denominator, partAt: (ratio, base) => ratio * base }
    case 'percent-change':
      return {
        part: derived.current,
        base: derived.previous,
        partAt: (change, base) => base + (change * base) / 100,
      }
    default:
      return undefined
  }
}

/** Sizes that an official can picture; the first in which the threshold is a whole number is taken. */
const bases = [250, 100, 1000, 10_000, 1_000_000]

/** One counted thing fewer, exactly as many, and one more. */
function aroundQuotient(
  { part, base, partAt }: Quotient,
  required: number,
  context: ReasoningContext,
): Trial[] {
  const sizes = context.subjects.get(base)?.unit === 'household' ? bases : bases.slice(1)
  const size = sizes.find((one) => Number.isInteger(partAt(required, one))) ?? 100
  const exact = partAt(required, size)
  const trial = (side: Side, amount: number): Trial => ({
    side,
    required,
    wanted: [is(base, size), is(part, amount)],
  })
  if (!Number.isInteger(exact)) return [trial('below', Math.floor(exact)), trial('above', Math.ceil(exact))]
  return [trial('below', exact - 1), trial('on', exact), trial('above', exact + 1)]
}

function aroundDate(fact: string, required: string): Trial[] {
  return (['below', 'on', 'above'] as const).map((side, index) => {
    const found = dayAfter(required, index - 1)
    return { side, found, required, wanted: [is(fact, found)] }
  })
}

/** The date so many days later, or earlier below 0. */
export function dayAfter(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}

function eachValue({ fact, operator }: Comparison, required: PlainValue, subject: Subject): Trial[] {
  const listed = Array.isArray(required) ? required : [required]
  const values: (number | string | boolean)[] =
    subject.type === 'boolean'
      ? [true, false]
      : subject.type === 'choice'
        ? (subject.options ?? []).map(({ id }) => id)
        : [...listed, Math.max(...listed.map(Number)) + 1]
  return values.map((found) => ({
    side:
      operatorOf(operator).operand === 'list' || !Array.isArray(required)
        ? listed.includes(found as never)
          ? 'on'
          : 'other'
        : 'other',
    found,
    required,
    wanted: [is(fact, found)],
  }))
}

/** The other fact is given a value in the middle of things. */
function besideFact(
  { fact }: Comparison,
  other: string,
  subject: Subject,
  { period }: ReasoningContext,
): Trial[] {
  if (subject.type === 'date') {
    const required = dayAfter(period?.from ?? '2020-01-01', 30)
    return aroundDate(fact, required).map((trial) => ({
      ...trial,
      wanted: [is(other, required), ...trial.wanted],
    }))
  }
  if (subject.type === 'number') {
    const step = stepAt(5, subject)
    return neighbours(5, step).map(([side, found]) => ({
      side,
      found,
      required: 5,
      wanted: [is(other, 5), is(fact, found)],
    }))
  }
  if (subject.type === 'boolean') {
    return [true, false].map((found) => ({
      side: found ? 'on' : 'other',
      found,
      required: true,
      wanted: [is(other, true), is(fact, found)],
    }))
  }
  if (subject.type !== 'choice') return []
  const [required = ''] = (subject.options ?? []).map(({ id }) => id)
  return (subject.options ?? []).map(({ id: found }) => ({
    side: found === required ? 'on' : 'other',
    found,
    required,
    wanted: [is(other, required), is(fact, found)],
  }))
}
