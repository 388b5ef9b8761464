import { type CollectionBeforeValidateHook, type PayloadRequest, ValidationError } from 'payload'
import type { Label } from '../../fields/label.js'
import { languageOf } from '../../i18n/language.js'

/** What is wrong with a record, at the field where it can be mended. */
export interface Problem {
  path: string
  message: Label
}

/** The record as it would be stored, and as it is stored now if it exists already. */
export interface Checked<Stored> {
  record: Partial<Stored>
  original: Stored | undefined
  req: PayloadRequest
}

/**
 * Refuses a record with everything that is wrong with it at once, in the language of the request. It applies to every
 * writer, also to code that runs without access control.
 */
export const check =
  <Stored>(
    problemsOf: (checked: Checked<Stored>) => Problem[] | Promise<Problem[]>,
  ): CollectionBeforeValidateHook =>
  async ({ data, originalDoc, collection, req }) => {
    if (!data) return data
    const problems = await problemsOf({ record: { ...originalDoc, ...data }, original: originalDoc, req })
    if (problems.length > 0) {
      const errors = problems.map(({ path, message }) => ({ path, message: message[languageOf(req)] }))
      throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
    }
    return data
  }
