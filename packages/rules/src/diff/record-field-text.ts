import type { EventType, ListType, RecordField } from '@tieuchi/schemas'
import type { ListChange } from './change.js'
import { type ChangeWords, classDetails, partDetails, partNames } from './part-details.js'
import { partText } from './part-text.js'
import { type Scope, said } from './scope.js'

type FieldChange = Extract<ListChange, { list: 'eventTypes.fields' | 'lists.fields' }>

/** A field of a record that came, went or changed; its classification is told class by class. */
export function recordFieldText(change: FieldChange, was: Scope, is: Scope): ChangeWords {
  const words = is.messages
  const [before, after] = [ownerIn(was, change), ownerIn(is, change)]
  const owner = said(after.label, is)
  const sides = { was, is, fields: { was: before.fields, is: after.fields } }
  switch (change.kind) {
    case 'added': {
      const { item } = change
      const classes = item.classification
        ? classDetails(
            { part: 'classification', after: item.classification },
            { ...sides, before: item, after: item },
          )
        : []
      const details = [{ part: words.parts.type ?? '', before: '', after: fieldKind(item, is) }, ...classes]
      return {
        sentence: words.fieldAdded(owner, said(item.label, is)),
        details: details.map((detail) => ({ ...detail, before: '' })),
      }
    }
    case 'removed':
      return { sentence: words.fieldRemoved(owner, said(change.item.label, was)), details: [] }
    case 'reordered':
      return { sentence: words.fieldsReordered(owner), details: [] }
    default: {
      const field = fieldIn(after, change.key)
      return {
        sentence: words.fieldChanged(owner, said(field.label, is), partNames(change.parts, is)),
        details: partDetails(change.parts, { ...sides, before: fieldIn(before, change.key), after: field }),
      }
    }
  }
}

/** What a field holds: its type with the unit or the options. */
export function fieldKind({ type, unit, options }: RecordField, scope: Scope): string {
  const kind = partText('type', type, {}, scope)
  if (unit) return `${kind} (${partText('unit', unit, {}, scope)})`
  return options ? `${kind} (${partText('options', options, {}, scope)})` : kind
}

const ownerIn = ({ set }: Scope, { list, of }: FieldChange): EventType | ListType =>
  (set[list === 'lists.fields' ? 'lists' : 'eventTypes'] ?? []).find(({ id }) => id === of) as EventType

const fieldIn = ({ fields }: EventType | ListType, id: string): RecordField =>
  fields.find((field) => field.id === id) as RecordField
