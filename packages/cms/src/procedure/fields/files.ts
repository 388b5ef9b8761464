import type { UploadField } from 'payload'
import type { Label } from '../../fields/label.js'
import { procedureSlugs } from '../slugs.js'

/** Papers and pictures attached to a record. */
export const filesField = (
  name = 'files',
  label: Label = { vi: 'Tệp đính kèm', en: 'Attached files' },
): UploadField => ({
  name,
  type: 'upload',
  relationTo: procedureSlugs.files,
  hasMany: true,
  label,
  maxRows: 20,
})
