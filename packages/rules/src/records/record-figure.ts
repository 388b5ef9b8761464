import type {
  EventType,
  Fact,
  ListType,
  PlainValue,
  Range,
  RecordDerivation,
  RecordPlace,
} from '@tieuchi/schemas'
import { fieldsOf, unitOf } from '@tieuchi/schemas/model'
import { numberReading } from '../number-reading.js'
import type { Truth } from '../possible-truths.js'
import { ownValue, type Reading } from '../read-facts.js'
import type { FieldReaders } from './field-reader.js'
import { compileCondition } from './record-conditions.js'
import { RecordGaps } from './record-gaps.js'
import { type Questions, tallies } from './tallies.js'

/** What says which events a figure is about. */
export type EventKey = 'type' | 'on'

/** Looks at a record for one figure; where the record's keys cannot be read it is open whether the figure is about it. */
export type Look = (record: object, place: () => RecordPlace, unreadable: readonly EventKey[]) => void

/** A fact while it is being drawn from records: whoever goes through the records shows it each of them. */
export interface RecordFigure {
  fact: Fact
  derived: RecordDerivation
  /** How the figure looks at the records of one kind, whose fields these read. */
  lookAt(records: EventType | ListType, readers: FieldReaders): Look
  /** The same for a record whose type cannot be read, so that its conditions may come out either way. */
  lookAtUntyped(records: EventType | ListType, readers: FieldReaders): Look
  reading(): Reading
}

export function recordFigure(
  fact: Fact,
  derived: RecordDerivation,
  parameters: ReadonlyMap<string, PlainValue>,
): RecordFigure {
  const tally = tallies[derived.kind]()
  const gaps = new RecordGaps(fact.id)
  const asked = 'field' in derived ? derived.field : undefined

  /** The numbers that the field of a record can be: one, or every amount in its unit. */
  const fieldIn = (records: EventType | ListType, readers: FieldReaders) => {
    const field = asked === undefined ? undefined : readers.get(asked)
    const bounds = boundsOf(records, asked)
    return (record: object): Range => {
      const value = field?.read(record)
      if (typeof value === 'number') return { minimum: value, maximum: value }
      field?.nameGaps(record, gaps)
      return bounds
    }
  }

  return {
    fact,
    derived,
    lookAt(records, readers) {
      const where = derived.where && compileCondition(derived.where, readers, parameters)
      const meets = 'meets' in derived ? compileCondition(derived.meets, readers, parameters) : undefined
      const questions: Questions = {
        field: fieldIn(records, readers),
        meets(record) {
          const met = meets?.truth(record)
          if (met === undefined) meets?.nameGaps(record, gaps)
          return met
        },
      }
      return (record, place, unreadable) => {
        const truth: Truth = where ? where.truth(record) : true
        if (truth === false) return
        gaps.beginRecord(place)
        for (const key of unreadable) gaps.unreadable(key, ownValue(record, key))
        if (truth === undefined) where?.nameGaps(record, gaps)
        tally.add(record, truth === true && unreadable.length === 0, questions)
      }
    },
    lookAtUntyped(records, readers) {
      const questions: Questions = { field: fieldIn(records, readers), meets: () => undefined }
      return (record, place, unreadable) => {
        gaps.beginRecord(place)
        for (const key of unreadable) gaps.unreadable(key, ownValue(record, key))
        tally.add(record, false, questions)
      }
    },
    reading() {
      const { possible, canBeEmpty } = tally.result()
      const { unknown } = gaps
      if (!canBeEmpty) return numberReading(fact, possible, unknown)
      const whenEmpty = 'whenEmpty' in derived ? derived.whenEmpty : undefined
      if (whenEmpty !== undefined) return numberReading(fact, hull(possible, whenEmpty), unknown)
      return possible ? { unknown } : { unknown: [{ code: 'empty-base', fact: fact.id }] }
    },
  }
}

/** What an amount in the unit of the field can be. */
function boundsOf(records: EventType | ListType, asked: string | undefined): Range {
  const unit = fieldsOf(records).find(({ id }) => id === asked)?.unit
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = unit ? unitOf(unit) : {}
  return { minimum, maximum }
}

function hull(possible: Range | undefined, value: number): Range {
  return {
    minimum: Math.min(possible?.minimum ?? value, value),
    maximum: Math.max(possible?.maximum ?? value, value),
  }
}

const nothing: object = {}

/** Anything that stands among records, as one; what is no object has no fields. */
export function asRecord(json: unknown): object {
  return typeof json === 'object' && json !== null ? json : nothing
}
