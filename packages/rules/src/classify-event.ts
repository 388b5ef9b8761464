import type { CalendarDate, CriteriaSet, Event } from '@tieuchi/schemas'
import { windowContaining } from '@tieuchi/schemas/model'
import { parameterValues } from './bind-parameters.js'
import { ownValue } from './read-facts.js'
import { readersOf } from './records/record-fields.js'
import { RecordGaps } from './records/record-gaps.js'
import { requireDate } from './require-date.js'

/** What one classified field of an event comes to. */
export interface FieldClass {
  field: string
  /** The options that are possible; exactly one where the class is known. */
  options: string[]
  /** The event itself carries the class, as where an authority decided it. */
  stated: boolean
  /** The fields of the event whose values are missing or unreadable and would settle it. */
  missing: string[]
}

/**
 * Classifies a single event as an evaluation would, for a form in which it is being recorded: the fields of its type
 * that have a classification, in the set's order. Empty for a type that the set does not have.
 * @param options.on the date whose parameter values and window apply
 * @throws CriteriaError `bad-date`
 */
export function classifyEvent(
  criteriaSet: CriteriaSet,
  event: Pick<Event, 'type'> & Record<string, unknown>,
  { on }: { on: CalendarDate },
): FieldClass[] {
  requireDate(on)
  const type = criteriaSet.eventTypes?.find(({ id }) => id === event.type)
  if (!type) return []
  const period = windowContaining(criteriaSet.window.start, on)
  const readers = readersOf(type, period, parameterValues(criteriaSet, on, period))
  return type.fields.flatMap((field) => {
    const reader = readers.get(field.id)
    if (!field.classification || !reader) return []
    const reading = reader.read(event)
    const open = reading === undefined || typeof reading === 'object'
    return {
      field: field.id,
      options: openOptions(reading, field.options),
      stated: !open && ownValue(event, field.id) === reading,
      missing: open ? missingFields(reader, event) : [],
    }
  })
}

type Reader = ReturnType<ReturnType<typeof readersOf>['get']> & object

function openOptions(
  reading: ReturnType<Reader['read']>,
  options: readonly { id: string }[] | undefined,
): string[] {
  if (reading === undefined) return (options ?? []).map(({ id }) => id)
  return typeof reading === 'object' ? [...reading] : [String(reading)]
}

function missingFields(reader: Reader, event: object): string[] {
  const gaps = new RecordGaps('')
  gaps.beginRecord(() => ({ index: 0 }))
  reader.nameGaps(event, gaps)
  return [...new Set(gaps.unknown.flatMap(({ field }) => (field === undefined ? [] : [field])))]
}
