import type { TextField } from 'payload'

const nobody = () => false

/** What the year's job did under a key it does not do again, whichever process comes first. Other records have none. */
export const onceKeyField = (): TextField => ({
  name: 'key',
  type: 'text',
  unique: true,
  index: true,
  access: { create: nobody, update: nobody, read: nobody },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
})
