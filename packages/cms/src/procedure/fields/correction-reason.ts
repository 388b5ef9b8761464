import type { TextareaField } from 'payload'
import type { Label } from '../../fields/label.js'
import { type Member, reach } from '../access/scope.js'
import { accessTable } from '../access/table.js'
import type { ProcedureSlug } from '../slugs.js'

/**
 * Asks whoever may change a record why they do; it is said anew with each correction and kept in the history.
 * @param options.when whether a change of the record is a correction
 */
export const correctionReason = (
  slug: ProcedureSlug,
  options: { when: (data: Partial<Record<string, unknown>>) => boolean; description: Label },
): TextareaField => ({
  name: 'correctionReason',
  type: 'textarea',
  virtual: true,
  label: { vi: 'Lý do đính chính', en: 'Reason for the correction' },
  hooks: { afterRead: [() => null] },
  admin: {
    readOnly: false,
    condition: (data, _, { user }) =>
      options.when(data) && reach(slug, accessTable[slug].update, user as unknown as Member | null) !== false,
    description: options.description,
  },
})
