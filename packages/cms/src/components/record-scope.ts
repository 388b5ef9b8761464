import type { EventType, ListType, RecordField } from '@tieuchi/schemas'
import { fieldsOf } from '@tieuchi/schemas/model'
import type { FormState } from 'payload'
import { getDataByPath } from 'payload/shared'
import { type Row, rowOf, rowsOf } from '../mapping/row.js'
import { toCriteriaSet } from '../mapping/to-criteria-set.js'
import { named } from './set-parts.js'

/**
 * The fields of a record that a condition or a choice at a form path is about: those of the event type or list that
 * it stands in, or those that the records have in common which a fact is derived from. Undefined elsewhere, where
 * facts are meant.
 */
export function recordScopeAt(fields: FormState, path: string): RecordField[] | undefined {
  const inRecord = /^(eventTypes|lists)\.(\d+)\.fields\.(\d+)\./.exec(path)
  if (inRecord) {
    const [, part = '', index = '', own = ''] = inRecord
    const key = fields[`${part}.${index}.fields.${own}.key`]?.value
    const row = rowOf(getDataByPath(fields, `${part}.${index}`))
    // A class cannot depend on itself.
    return fieldsIn(row, part).filter(({ id }) => id !== key)
  }
  const derived = /^facts\.\d+\.derived(?=\.(?:where|meets|field)$)/.exec(path)
  if (!derived) return undefined
  const { events, list } = rowOf(getDataByPath(fields, derived[0]))
  const chosen = Array.isArray(events) && events.length > 0 ? events : list ? [list] : []
  const part = chosen[0] === list ? 'lists' : 'eventTypes'
  const records = rowsOf(getDataByPath(fields, part)).filter(({ key }) => chosen.includes(key))
  return common(records.map((row) => fieldsIn(row, part)))
}

/** The fields of a record's form row; one without an id or a type cannot be referred to yet. */
function fieldsIn(row: Row, part: string): RecordField[] {
  const [record] = rowsOf(toCriteriaSet({ [part]: [row] })[part])
  const known = rowsOf(record?.fields).filter(({ id, type }) => id && type)
  return fieldsOf({ ...record, fields: known.map(named) } as unknown as EventType | ListType)
}

/** The fields that every kind of record has, of the same type and unit. */
function common([first = [], ...others]: RecordField[][]): RecordField[] {
  return first.filter((field) =>
    others.every((fields) =>
      fields.some(({ id, type, unit }) => id === field.id && type === field.type && unit === field.unit),
    ),
  )
}
