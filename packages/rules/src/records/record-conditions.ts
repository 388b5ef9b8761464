import type { Comparison, Condition, PlainValue } from '@tieuchi/schemas'
import { operatorOf } from '@tieuchi/schemas/model'
import type { Truth } from '../possible-truths.js'
import type { FieldReaders, FieldReading, FieldValue } from './field-reader.js'
import type { RecordGaps } from './record-gaps.js'

/** A condition over the fields of a record, in three-valued logic. */
export interface RecordCondition {
  truth(record: object): Truth
  /** Names what leaves the condition open; to be asked only where it is open. */
  nameGaps(record: object, gaps: RecordGaps): void
}

/** Makes functions of a condition, because it may be asked of a million records. */
export function compileCondition(
  condition: Condition,
  readers: FieldReaders,
  parameters: ReadonlyMap<string, PlainValue>,
): RecordCondition {
  const compile = (part: Condition) => compileCondition(part, readers, parameters)
  if ('all' in condition) return group(condition.all.map(compile), false)
  if ('any' in condition) return group(condition.any.map(compile), true)
  if ('not' in condition) return negation(compile(condition.not))
  return comparison(condition, readers, parameters)
}

/** `decisive` is the truth of one part that settles the whole: false for `all`, true for `any`. */
function group(parts: readonly RecordCondition[], decisive: boolean): RecordCondition {
  return {
    truth(record) {
      let truth: Truth = !decisive
      for (const part of parts) {
        const own = part.truth(record)
        if (own === decisive) return decisive
        if (own === undefined) truth = undefined
      }
      return truth
    },
    nameGaps(record, gaps) {
      for (const part of parts) if (part.truth(record) === undefined) part.nameGaps(record, gaps)
    },
  }
}

function negation(part: RecordCondition): RecordCondition {
  return {
    truth(record) {
      const truth = part.truth(record)
      return truth === undefined ? undefined : !truth
    },
    nameGaps: part.nameGaps,
  }
}

function comparison(
  { fact: field, operator, value }: Comparison,
  readers: FieldReaders,
  parameters: ReadonlyMap<string, PlainValue>,
): RecordCondition {
  const { test } = operatorOf(operator)
  const found = readers.get(field)
  const readFound = (record: object) => found?.read(record)
  if (typeof value === 'object' && 'fact' in value) {
    const other = readers.get(value.fact)
    return {
      truth: (record) => agreement(readFound(record), other?.read(record), test),
      nameGaps(record, gaps) {
        if (isOpen(readFound(record))) found?.nameGaps(record, gaps)
        if (isOpen(other?.read(record))) other?.nameGaps(record, gaps)
      },
    }
  }
  const parameter = typeof value === 'object' && 'parameter' in value ? value.parameter : undefined
  const required =
    parameter === undefined ? (value as PlainValue) : (parameters.get(parameter) as PlainValue | undefined)
  const matches = (one: FieldValue) => test(one, required as PlainValue)
  return {
    truth: (record) => (required === undefined ? undefined : everyAgrees(readFound(record), matches)),
    nameGaps(record, gaps) {
      if (required === undefined && parameter !== undefined) gaps.parameter(parameter)
      if (isOpen(readFound(record))) found?.nameGaps(record, gaps)
    },
  }
}

function isOpen(reading: FieldReading): boolean {
  return reading === undefined || typeof reading === 'object'
}

/** The truth for the value, or the one that every possible option gives. */
function everyAgrees(reading: FieldReading, test: (value: FieldValue) => Truth): Truth {
  if (reading === undefined) return undefined
  if (typeof reading !== 'object') return test(reading)
  let truth: Truth
  for (const [index, option] of reading.entries()) {
    const own = test(option)
    if (index > 0 && own !== truth) return undefined
    truth = own
  }
  return truth
}

function agreement(
  found: FieldReading,
  required: FieldReading,
  test: (found: FieldValue, required: FieldValue) => boolean,
): Truth {
  return everyAgrees(found, (one) => everyAgrees(required, (other) => test(one, other)))
}
