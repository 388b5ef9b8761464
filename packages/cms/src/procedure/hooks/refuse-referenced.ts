import type { CollectionBeforeDeleteHook, FlattenedField } from 'payload'
import { ValidationError } from 'payload'
import { languageOf } from '../../i18n/language.js'
import { registerTexts as texts } from '../i18n/registers.js'

/**
 * Refuses to delete what other records refer to: a database that empties the reference would lose the history. Applies
 * to every writer.
 */
export const refuseReferenced: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const language = languageOf(req)
  const places: string[] = []
  for (const { config } of Object.values(req.payload.collections)) {
    // Payload's own locks and preferences are no records.
    if (config.slug.startsWith('payload-')) continue
    const paths = pathsTo(collection.slug, config.flattenedFields)
    if (paths.length === 0) continue
    const { totalDocs } = await req.payload.count({
      collection: config.slug,
      where: { or: paths.map((path) => ({ [path]: { equals: id } })) },
      req,
    })
    if (totalDocs > 0)
      places.push(`${labelOf(config.labels?.plural, language) ?? config.slug} (${totalDocs})`)
  }
  if (places.length === 0) return
  const errors = [{ path: 'id', message: texts.referenced(places.join(', '))[language] }]
  throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
}

/** The paths of the fields that refer to a collection. */
function pathsTo(slug: string, fields: readonly FlattenedField[], parent = ''): string[] {
  return fields.flatMap((field) => {
    const path = `${parent}${field.name}`
    if (field.type === 'relationship' || field.type === 'upload') {
      return [field.relationTo].flat().includes(slug as never) ? [path] : []
    }
    return 'flattenedFields' in field ? pathsTo(slug, field.flattenedFields, `${path}.`) : []
  })
}

const labelOf = (label: unknown, language: 'vi' | 'en'): string | undefined =>
  typeof label === 'string' ? label : (label as Record<string, string> | undefined)?.[language]
