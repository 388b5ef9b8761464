import type { Field, JSONField, TextField } from 'payload'

const written = {
  access: { create: () => false, update: () => false },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
}

/** A column that operations write and no form or request does. */
export const kept = (name: string, read?: NonNullable<JSONField['access']>['read']): JSONField => ({
  name,
  type: 'json',
  ...written,
  ...(read && { access: { ...written.access, read } }),
})

/** A day, or another short text, that operations write and no form or request does. */
export const keptText = (name: string): TextField => ({ name, type: 'text', ...written })

/** Counts the changes of a record, so that nobody overwrites what they have not seen. */
export const editionField = (): Field => ({
  name: 'edition',
  type: 'number',
  defaultValue: 0,
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
})
