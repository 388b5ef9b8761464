import type { TextField } from 'payload'

/** A column whose unique index makes sure that something is done once. Only code on the server reads and writes it. */
export const uniqueKey = (name: string): TextField => ({
  name,
  type: 'text',
  unique: true,
  access: { create: () => false, read: () => false, update: () => false },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
})
