import type { EventType, RecordField } from '@tieuchi/schemas'
import { textIn } from '@tieuchi/schemas/model'
import type { PayloadRequest } from 'payload'
import type { Label } from '../../../fields/label.js'
import { importTexts as texts } from '../../i18n/import.js'
import { publishedBundle } from '../../records/criteria.js'
import { incidentProblems } from '../../records/incident-problems.js'
import { takeNumbers } from '../../records/numbers.js'
import { readSettings } from '../../records/settings.js'
import { procedureSlugs } from '../../slugs.js'
import type { Column } from '../column.js'
import { fieldColumns } from '../columns/field-column.js'
import { areaColumn } from '../columns/place-columns.js'
import { choiceColumn, dateColumn, numberColumn, yesNoColumn } from '../columns/plain-columns.js'
import type { ImportedRecord, Register } from '../register.js'

const slug = procedureSlugs.incidents

/** What happened, with the columns that the event types of the published criteria ask for. */
export const incidentsRegister: Register = {
  slug,
  columns: async (req) => {
    const types = await eventTypesOf(req)
    return [
      ...fieldColumns(req, slug, ['number']).map((column) => ({ ...column, onlyExported: true })),
      areaColumn(),
      ...fieldColumns(req, slug, ['on']),
      typeColumn(types),
      ...detailColumns(types),
      ...fieldColumns(req, slug, ['summary', 'detectedAt', 'reportedAt', 'reportedTo']),
      ...fieldColumns(req, slug, ['resolvedOn', 'resolution']),
      ...fieldColumns(req, slug, ['struckOut']).map((column) => ({ ...column, onlyExported: true })),
    ]
  },
  identity: ['area', 'on', 'type', 'summary', 'details'],
  foundBy: ['area', 'on'],
  problems: incidentProblems,
  prepare: numberAll,
}

/** The event types of every published revision of the areas' set; the newest words of each. */
async function eventTypesOf(req: PayloadRequest): Promise<EventType[]> {
  const [{ revisions }, { areaSet }] = await Promise.all([publishedBundle(req), readSettings(req)])
  const found = new Map<string, EventType>()
  const own = revisions
    .map(({ criteriaSet }) => criteriaSet)
    .filter(({ id }) => id === areaSet)
    .sort((one, other) => one.revision - other.revision)
  for (const type of own.flatMap(({ eventTypes }) => eventTypes ?? [])) {
    const older = found.get(type.id)?.fields.filter(({ id }) => type.fields.every((field) => field.id !== id))
    found.set(type.id, { ...type, fields: [...type.fields, ...(older ?? [])] })
  }
  return [...found.values()]
}

function typeColumn(types: readonly EventType[]): Column {
  const options = Object.fromEntries(types.map(({ id, label }) => [id, both(label)]))
  const column = choiceColumn({
    field: 'type',
    label: { vi: 'Loại sự việc', en: 'Type' },
    hint: texts.hints.type,
    required: true,
    options,
  })
  const read: Column['read'] = (text, cell, context) => {
    const reading = column.read(text, cell, context)
    return 'problem' in reading ? { problem: texts.noSuchType(text) } : reading
  }
  return { ...column, read }
}

/** One column for each field that an event type asks for; types share the field with the same id. */
function detailColumns(types: readonly EventType[]): Column[] {
  const fields = new Map<string, { field: RecordField; of: EventType[] }>()
  for (const type of types) {
    for (const field of type.fields) {
      const known = fields.get(field.id)
      if (known) known.of.push(type)
      else fields.set(field.id, { field, of: [type] })
    }
  }
  const headings = new Map<string, number>()
  for (const { field } of fields.values()) {
    headings.set(field.label.vi, (headings.get(field.label.vi) ?? 0) + 1)
  }
  return [...fields.values()].map(({ field, of }) => {
    const shared = (headings.get(field.label.vi) ?? 0) > 1
    const named = both(field.label)
    const label = shared ? { vi: `${named.vi} (${field.id})`, en: `${named.en} (${field.id})` } : named
    const column = detailColumn(field, label)
    const names = {
      vi: of.map((type) => type.label.vi).join(', '),
      en: of.map(({ label }) => both(label).en).join(', '),
    }
    return { ...column, hint: texts.hints.detail(names, column.hint) }
  })
}

function detailColumn({ id, type, options }: RecordField, label: Label): Column {
  const column = { field: `details.${id}`, label }
  switch (type) {
    case 'number':
      return numberColumn({ ...column, whole: false })
    case 'boolean':
      return yesNoColumn(column)
    case 'date':
      return dateColumn(column)
    case 'choice':
      return choiceColumn({
        ...column,
        options: Object.fromEntries((options ?? []).map((option) => [option.id, both(option.label)])),
      })
  }
}

const both = (text: EventType['label']): Label => ({ vi: text.vi, en: textIn(text, 'en') })

/** Numbers for all of them with one step per year, in the order of the file. */
async function numberAll(req: PayloadRequest, records: ImportedRecord[]): Promise<void> {
  const byYear = new Map<string, ImportedRecord[]>()
  for (const record of records) {
    const year = String(record.on).slice(0, 4)
    const ofYear = byYear.get(year) ?? []
    byYear.set(year, ofYear)
    ofYear.push(record)
  }
  for (const [year, ofYear] of byYear) {
    const numbers = await takeNumbers(req, `SV-${year}`, ofYear.length)
    ofYear.forEach((record, index) => {
      record.number = numbers[index]
    })
  }
}
