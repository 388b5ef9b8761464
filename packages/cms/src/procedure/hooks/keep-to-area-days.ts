import type { CollectionConfig } from 'payload'
import { refusalOf } from '../field-problem.js'
import { areaDayProblems } from '../records/area-days.js'
import type { ProcedureSlug } from '../slugs.js'

/** The collection with a hook that refuses what a person dates on a day on which the area did not exist. */
export function keepToAreaDays(collection: CollectionConfig): CollectionConfig {
  const slug = collection.slug as ProcedureSlug
  const { hooks = {} } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeValidate: [
        ...(hooks.beforeValidate ?? []),
        async ({ data, operation, originalDoc, req }) => {
          if (!data || !req.user) return data
          const stored = operation === 'update' ? originalDoc : undefined
          const problems = await areaDayProblems(req, slug, { ...stored, ...data }, stored)
          if (problems.length > 0) throw refusalOf(slug, problems, req)
          return data
        },
      ],
    },
  }
}
