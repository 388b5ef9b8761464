import type { EventType, ListType, Period, PlainValue, RecordField } from '@tieuchi/schemas'
import { fieldsOf, outcomeField, readReportedValue } from '@tieuchi/schemas/model'
import { ownValue } from '../read-facts.js'
import type { FieldReader, FieldReaders, FieldReading } from './field-reader.js'
import { compileCondition, type RecordCondition } from './record-conditions.js'

export function readersOf(
  records: EventType | ListType,
  period: Period,
  parameters: ReadonlyMap<string, PlainValue>,
): FieldReaders {
  const readers = new Map<string, FieldReader>()
  for (const field of fieldsOf(records)) {
    const own = field === outcomeField ? outcomeReader(period) : ownReader(field, period)
    // Conditions are compiled when first needed, so a class may rest on a field that is declared later.
    const reader = field.classification ? classifiedReader(field, own, readers, parameters) : own
    readers.set(field.id, reader)
  }
  return readers
}

function ownReader(field: RecordField, period: Period): FieldReader {
  const readOwn = (record: object) => readReportedValue(field, ownValue(record, field.id), period)
  return {
    read(record) {
      const own = readOwn(record)
      return own.ok ? own.value : undefined
    },
    nameGaps(record, gaps) {
      const own = readOwn(record)
      if (!own.ok) gaps.unreadable(field.id, own.found)
    },
  }
}

/** The outcome of a judged subject; one that is still open is not decided rather than unreadable. */
function outcomeReader(period: Period): FieldReader {
  const own = ownReader(outcomeField, period)
  return {
    read: own.read,
    nameGaps(record, gaps) {
      const outcome = ownValue(record, outcomeField.id)
      if (outcome === undefined || outcome === null || outcome === 'undetermined') {
        gaps.field('not-decided', outcomeField.id)
      } else own.nameGaps(record, gaps)
    },
  }
}

/**
 * The class of a record: its own where it carries one, because an authority may have decided it, and otherwise that of
 * the first row that holds. Rows before it that may hold too leave several classes possible.
 */
function classifiedReader(
  { id, classification }: RecordField,
  own: FieldReader,
  readers: FieldReaders,
  parameters: ReadonlyMap<string, PlainValue>,
): FieldReader {
  const { rows = [], otherwise } = classification ?? {}
  let compiled: { option: string; when: RecordCondition }[] | undefined
  const compiledRows = () => {
    compiled ??= rows.map(({ option, when }) => ({
      option,
      when: compileCondition(when, readers, parameters),
    }))
    return compiled
  }
  const classOf = (record: object): FieldReading => {
    const stated = own.read(record)
    if (stated !== undefined) return stated
    const possible: string[] = []
    for (const { option, when } of compiledRows()) {
      const truth = when.truth(record)
      if (truth === true) return oneOf(possible, option)
      if (truth === undefined) possible.push(option)
    }
    return otherwise === undefined ? undefined : oneOf(possible, otherwise)
  }
  // Several conditions ask for the class of the same record, and other classes may rest on it.
  let last: object | undefined
  let lastClass: FieldReading
  return {
    read(record) {
      if (record !== last) {
        lastClass = classOf(record)
        last = record
      }
      return lastClass
    },
    nameGaps(record, gaps) {
      if (!gaps.enter(`class ${id}`)) return
      let open = false
      for (const { when } of compiledRows()) {
        const truth = when.truth(record)
        if (truth === true) break
        if (truth === undefined) {
          open = true
          when.nameGaps(record, gaps)
        }
      }
      const stated = ownValue(record, id)
      if (!open || (stated !== undefined && stated !== null)) own.nameGaps(record, gaps)
    },
  }
}

/** The last class, or one of those that may come before it. */
function oneOf(before: readonly string[], last: string): FieldReading {
  if (before.every((option) => option === last)) return last
  return [...new Set([...before, last])]
}
