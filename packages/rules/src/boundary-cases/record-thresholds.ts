import type { Condition, EventType, ListType, RecordDerivation, RecordField } from '@tieuchi/schemas'
import { directFacts, fieldsOf, isFromRecords, type Wanted, withInputs } from '@tieuchi/schemas/model'
import type { Threshold } from './boundary-case.js'
import { decidingComparisons } from './deciding.js'
import type { Setting } from './setting.js'

/** A threshold over the fields of a record. */
export interface RecordThreshold {
  shown: Threshold & { comparison: NonNullable<Threshold['comparison']> }
  others: Wanted[]
  /** The event type or the list that the record is of. */
  records: { type: string } | { list: string }
  fields: RecordField[]
  /** What it decides: whether a fact counts the record, or which class it has. */
  decides: { fact: string; derived: RecordDerivation } | { field: RecordField }
}

/** Every comparison over the fields of records that a fact counts, and of the classes of records. */
export function recordThresholds({ set }: Setting): RecordThreshold[] {
  const types = [
    ...(set.eventTypes ?? []).map((type, index) => ({ type, path: ['eventTypes', index] })),
    ...(set.lists ?? []).map((type, index) => ({ type, path: ['lists', index] })),
  ]
  const typeNamed = (id: string | undefined) => types.find(({ type }) => type.id === id)?.type
  const used = withInputs(new Map(set.facts.map((fact) => [fact.id, fact])), directFacts(set))
  return [
    ...set.facts.flatMap(({ id, derived }, index) => {
      const counted = isFromRecords(derived) ? typeNamed(derived.list ?? derived.events?.[0]) : undefined
      if (!counted || !isFromRecords(derived) || !used.has(id)) return []
      const path = ['facts', index, 'derived']
      const of = (key: string, condition: Condition | undefined, besides: Wanted[]) =>
        thresholds(condition, [...path, key], 'record', id, besides, counted, { fact: id, derived })
      if (derived.kind !== 'share') return of('where', derived.where, [])
      const within: Wanted[] = derived.where ? [{ condition: derived.where, holds: true }] : []
      return [
        ...of('where', derived.where, [{ condition: derived.meets, holds: true }]),
        ...of('meets', derived.meets, within),
      ]
    }),
    ...types.flatMap(({ type, path }) =>
      type.fields.flatMap((field, place) => {
        const rows = field.classification?.rows ?? []
        return rows.flatMap(({ when }, row) =>
          thresholds(
            when,
            [...path, 'fields', place, 'classification', 'rows', row, 'when'],
            'class',
            type.id,
            rows.slice(0, row).map((earlier) => ({ condition: earlier.when, holds: false })),
            type,
            { field },
          ),
        )
      }),
    ),
  ]
}

function thresholds(
  condition: Condition | undefined,
  path: (string | number)[],
  place: Threshold['place'],
  of: string,
  besides: Wanted[],
  type: EventType | ListType,
  decides: RecordThreshold['decides'],
): RecordThreshold[] {
  if (!condition) return []
  const isList = path[0] === 'lists' || ('derived' in decides && decides.derived.list !== undefined)
  return decidingComparisons(condition).map(({ path: inner, comparison, others }) => ({
    shown: { place, of, path: [...path, ...inner], comparison },
    others: [...others, ...besides],
    records: isList ? { list: type.id } : { type: type.id },
    fields: fieldsOf(type),
    decides,
  }))
}
