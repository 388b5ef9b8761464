import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import type { Label } from '../../fields/label.js'
import { languageOf } from '../../i18n/language.js'
import { refusalOf } from '../field-problem.js'

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
  async ({ data, originalDoc, operation, collection, req }) => {
    if (!data) return data
    // What is created has no original, though Payload hands over an empty one.
    const original = operation === 'update' ? originalDoc : undefined
    const problems = await problemsOf({ record: { ...original, ...data }, original, req })
    refuseWith(collection.slug, problems, req)
    return data
  }

/** @throws ValidationError with every problem, in the language of the request; none where there is no problem */
export function refuseWith(collection: string, problems: readonly Problem[], req: PayloadRequest): void {
  if (problems.length === 0) return
  const errors = problems.map(({ path, message }) => ({ path, message: message[languageOf(req)] }))
  throw refusalOf(collection, errors, req)
}
