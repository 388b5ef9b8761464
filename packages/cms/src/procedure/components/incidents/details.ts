import { classifyEvent, type FieldClass } from '@tieuchi/rules'
import type { CalendarDate, CriteriaSet, EventType, RecordField, ReportedValue } from '@tieuchi/schemas'
import { readReportedValue, textIn, type UnreadableCode, windowContaining } from '@tieuchi/schemas/model'
import type { Language } from '../../../i18n/language.js'
import type { IncidentCriteria } from '../../endpoints/incidents.js'

export type Details = Record<string, ReportedValue>
export type FormCriteria = NonNullable<IncidentCriteria['criteria']>

/** What a person records of an event, and what the engine classifies from it. */
export function partsOf({ fields }: EventType): { recorded: RecordField[]; classified: RecordField[] } {
  return {
    recorded: fields.filter(({ classification }) => !classification),
    classified: fields.filter(({ classification }) => classification),
  }
}

/** The details with one value changed; a value that is taken away leaves no trace. */
export function withDetail(
  details: Details | null | undefined,
  field: string,
  value: unknown,
): Details | null {
  const { [field]: _, ...others } = details ?? {}
  const isGone = value === null || value === undefined || value === ''
  const next = isGone ? others : { ...others, [field]: value as ReportedValue }
  return Object.keys(next).length === 0 ? null : next
}

/** The details that a type has a field for, so that another type can be chosen without losing what both ask for. */
export function fittingDetails(
  details: Details | null | undefined,
  type: EventType | undefined,
): Details | null {
  const known = new Set(type?.fields.map(({ id }) => id))
  const kept = Object.entries(details ?? {}).filter(([id]) => known.has(id))
  return kept.length === 0 ? null : Object.fromEntries(kept)
}

/** The details that the type has no field for. */
export const strayDetails = (details: Details | null | undefined, { fields }: EventType): string[] =>
  Object.keys(details ?? {}).filter((id) => !fields.some((field) => field.id === id))

/** Why a value cannot be read as what its field is; undefined where it can, or where nothing is recorded yet. */
export function detailProblem(
  field: RecordField,
  value: unknown,
  on: CalendarDate,
  { window }: FormCriteria,
): UnreadableCode | undefined {
  const read = readReportedValue(field, value, windowContaining(window.start, on))
  return read.ok || read.code === 'not-reported' ? undefined : read.code
}

/** How the engine classifies the event as it is written in the form, by field. */
export function classesOf(
  criteria: FormCriteria,
  type: string,
  on: CalendarDate,
  details: Details | null | undefined,
): Map<string, FieldClass> {
  // An evaluation reads no more of a set than this to classify an event.
  const classes = classifyEvent(criteria as CriteriaSet, { ...details, type }, { on })
  return new Map(classes.map((one) => [one.field, one]))
}

/** The names of some options of a field, in words. */
export const optionNames = (field: RecordField, ids: readonly string[], language: Language): string[] =>
  ids.map((id) => {
    const option = field.options?.find((one) => one.id === id)
    return option ? textIn(option.label, language) : id
  })

/** The names of fields of a type. */
export const fieldNames = ({ fields }: EventType, ids: readonly string[], language: Language): string[] =>
  ids.map((id) => {
    const field = fields.find((one) => one.id === id)
    return field ? textIn(field.label, language) : id
  })
