import type { ArrayField, Condition } from 'payload'
import { rowLabel } from './component.js'
import { key } from './key.js'
import { localizedText } from './localized-text.js'

/** The values that a choice can take; shown where the condition on the row holds. */
export const options = (condition: Condition): ArrayField => ({
  name: 'options',
  type: 'array',
  label: { vi: 'Các lựa chọn', en: 'Options' },
  labels: { singular: { vi: 'Lựa chọn', en: 'Option' }, plural: { vi: 'Các lựa chọn', en: 'Options' } },
  admin: { condition, initCollapsed: true, components: rowLabel('label') },
  fields: [key(), localizedText('label', { label: { vi: 'Tên', en: 'Label' }, required: true })],
})
