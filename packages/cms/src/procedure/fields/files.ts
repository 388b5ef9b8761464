import type { UploadField } from 'payload'
import type { Label } from '../../fields/label.js'
import { idOf } from '../access/scope.js'
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
  // A record carries the papers of its own area only; whoever reads the record may then read them too.
  filterOptions: ({ data }) => {
    const area = idOf(data?.area)
    return area ? { area: { equals: area } } : true
  },
})
