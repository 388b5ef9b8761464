import type { Field, FieldHook } from 'payload'
import type { Revision } from '../collections/revision.js'
import { type ContentField, toFormField } from '../mapping/to-form.js'

/**
 * Makes a field a view on the stored criteria set: read from `content`, written back to it by the collection's
 * hook. The criteria set stays one JSON document in one row, so a save is one statement.
 */
export function fromContent<One extends Field & { name: string }>(field: One): One {
  const read: FieldHook<Revision> = ({ data, value }) =>
    data?.content ? toFormField(data.content, field.name as ContentField) : value
  return {
    ...field,
    virtual: true,
    admin: { ...field.admin, readOnly: false },
    hooks: { afterRead: [read] },
  } as One
}
