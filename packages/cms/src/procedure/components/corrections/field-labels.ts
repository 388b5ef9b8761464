import type { ClientField, StaticLabel } from 'payload'
import type { Language } from '../../../i18n/language.js'

/** A field of a collection as a person knows it. */
export interface KnownField {
  label: string
  type: string
  /** Of a select, by value. */
  options: Record<string, string>
}

/** The fields of a collection by their name, those in rows included. */
export function knownFields(fields: readonly ClientField[], language: Language): Map<string, KnownField> {
  const found = new Map<string, KnownField>()
  for (const field of fields) {
    if ('fields' in field && !('name' in field)) {
      for (const [name, inner] of knownFields(field.fields as ClientField[], language)) found.set(name, inner)
    } else if ('name' in field && field.name) {
      const label = 'label' in field ? field.label : undefined
      found.set(field.name, {
        label: written(label as StaticLabel | undefined, language) ?? field.name,
        type: field.type,
        options: optionsOf(field, language),
      })
    }
  }
  return found
}

function optionsOf(field: ClientField, language: Language): Record<string, string> {
  if (field.type !== 'select') return {}
  return Object.fromEntries(
    field.options.map((option) =>
      typeof option === 'string'
        ? [option, option]
        : [option.value, written(option.label as StaticLabel, language) ?? option.value],
    ),
  )
}

function written(label: StaticLabel | false | undefined, language: Language): string | undefined {
  if (typeof label === 'string') return label
  return label ? (label[language] ?? label.vi) : undefined
}
