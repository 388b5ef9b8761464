import type { NamedGroupField, TextareaField, TextField } from 'payload'
import type { Label } from './label.js'

/** A text in Vietnamese (required where the text is) and English, side by side. */
export function localizedText(
  name: string,
  options: { label: Label; description?: Label; required?: boolean; long?: boolean },
): NamedGroupField {
  const type = options.long ? 'textarea' : 'text'
  const language = (name: 'vi' | 'en', label: Label, required: boolean) =>
    ({ name, type, label, required, admin: { width: '50%' } }) as TextField | TextareaField
  return {
    name,
    type: 'group',
    label: options.label,
    admin: { hideGutter: true, ...(options.description ? { description: options.description } : {}) },
    fields: [
      {
        type: 'row',
        fields: [
          language('vi', { vi: 'Tiếng Việt', en: 'Vietnamese' }, options.required === true),
          language('en', { vi: 'Tiếng Anh', en: 'English' }, false),
        ],
      },
    ],
  }
}
