import type { Field, JSONField } from 'payload'

/** A column that operations write and no form or request does. */
export const kept = (name: string): JSONField => ({
  name,
  type: 'json',
  access: { create: () => false, update: () => false },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
})

/** Counts the changes of a record, so that nobody overwrites what they have not seen. */
export const editionField = (): Field => ({
  name: 'edition',
  type: 'number',
  defaultValue: 0,
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
})
