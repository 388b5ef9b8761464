import type { EventType, ListType, RecordField } from '@tieuchi/schemas'
import { keyed, numbered } from './form-rows.js'
import { filled, type Row, rowOf, rowsOf, unlessEmpty } from './row.js'
import { legalBasis, optionalText, options, text } from './written-parts.js'

// Event types and lists, between the form and the criteria set.

export const eventType = (row: Row): Row =>
  filled({
    id: row.key,
    label: text(row.label),
    description: optionalText(row.description),
    fields: rowsOf(row.fields).map(recordField),
    legalBasis: unlessEmpty(legalBasis(row.legalBasis)),
    verification: row.verification,
    note: optionalText(row.note),
  })

export const listType = (row: Row): Row =>
  filled({
    id: row.key,
    label: text(row.label),
    description: optionalText(row.description),
    fields: rowsOf(row.fields).map(recordField),
    outcomesOf: row.outcomesOf,
  })

function recordField(row: Row): Row {
  return filled({
    id: row.key,
    label: text(row.label),
    description: optionalText(row.description),
    type: row.type,
    unit: row.type === 'number' ? row.unit : undefined,
    options: row.type === 'choice' ? options(row.options) : undefined,
    classification: row.type === 'choice' ? classification(rowOf(row.classification)) : undefined,
  })
}

function classification(row: Row): Row | undefined {
  const rows = rowsOf(row.rows).map((one) => filled({ option: one.option, when: one.when }))
  const otherwise = filled({ otherwise: row.otherwise })
  return rows.length === 0 ? unlessEmpty(otherwise) && { rows, ...otherwise } : { rows, ...otherwise }
}

export const eventTypeRow = ({ id, fields, legalBasis = [], ...rest }: EventType): Row =>
  keyed(id, {
    ...rest,
    fields: fields.map(recordFieldRow),
    legalBasis: legalBasis.map((basis, index) => numbered(index, basis)),
  })

export const listTypeRow = ({ id, fields, ...rest }: ListType): Row =>
  keyed(id, { ...rest, fields: fields.map(recordFieldRow) })

function recordFieldRow({ id, options, classification, ...rest }: RecordField): Row {
  return keyed(id, {
    ...rest,
    options: options?.map((option) => keyed(option.id, { label: option.label })) ?? [],
    classification: {
      ...classification,
      rows: classification?.rows.map((row, index) => numbered(index, row)) ?? [],
    },
  })
}
