import type { PlainValue, RecordPlace, Unknown } from '@tieuchi/schemas'
import { isCalendarDate, isFromRecords } from '@tieuchi/schemas/model'
import type { Sentence } from './explanation.js'
import type { Words } from './words.js'

/** Why a value is not known, in a sentence; a gap in a record names the record as a person would. */
export function unknownSentence(words: Words, unknown: Unknown): string {
  const { code, fact, parameter, found, record, field, records = 1 } = unknown
  const { messages } = words
  const named = fact === undefined ? undefined : words.facts.get(fact)
  const described = field === undefined ? named : fieldOf(words, unknown)
  // A value of the wrong type is shown as it was written: "12" is not 12.
  const readable = code !== 'wrong-type' && code !== 'field-unreadable' && described && isPlain(found)
  const sentence = messages.unknown[code]({
    label: fact === undefined ? words.parameterLabel(parameter ?? '') : words.factLabel(fact),
    found: shortened(readable ? words.write.value(found, described) : asWritten(found)),
    type: messages.types[named?.type ?? 'number'],
    field: field === undefined ? '' : shortened(fieldLabel(words, unknown, field)),
    record: record ? recordName(words, record) : '',
  })
  return records > 1 ? `${sentence} ${messages.records.likewise(words.write.number(records - 1))}` : sentence
}

/** The same as a reason below a sentence. */
export function unknownReason(words: Words, unknown: Unknown): Sentence {
  return { text: unknownSentence(words, unknown), outcome: 'undetermined', because: [] }
}

/** A record as a person names it: "the fire of 1 March 2026 (F-12)", "the entry "KP3" of the list "Areas"". */
export function recordName(words: Words, { list, index, id = '', type, on }: RecordPlace): string {
  const { eventTypes = [], lists = [] } = words.set
  const place = words.write.number(index + 1)
  if (list !== undefined) {
    return words.messages.records.entry({ list: words.labelIn(lists, list), id: shortened(id), place })
  }
  const label = eventTypes.find((own) => own.id === type)?.label
  return words.messages.records.event({
    type: label ? words.inSentence(label) : words.messages.records.anyEvent,
    // A day that cannot be read is what is wrong with the record, and names nothing.
    on: isCalendarDate(on) ? words.date(on) : '',
    id: shortened(id),
    place,
  })
}

function fieldOf(words: Words, { fact, field = '', record }: Unknown) {
  const derived = words.facts.get(fact ?? '')?.derived
  if (isFromRecords(derived)) return words.field(derived, field)
  if (record?.list !== undefined) return words.field({ list: record.list }, field)
  return words.field({ events: record?.type === undefined ? [] : [record.type] }, field)
}

function fieldLabel(words: Words, unknown: Unknown, field: string): string {
  const described = fieldOf(words, unknown)
  if (described) return words.text(described.label)
  const { reserved } = words.messages.records
  return Object.hasOwn(reserved, field) ? reserved[field as keyof typeof reserved] : field
}

/** A value in code, as it was reported. */
function asWritten(value: unknown): string {
  return typeof value === 'number' ? String(value) : JSON.stringify(value ?? null)
}

function shortened(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`
}

function isPlain(value: unknown): value is PlainValue {
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean'
}
