import { describeIssue, type Issue } from '@tieuchi/schemas'
import { type PayloadRequest, ValidationError } from 'payload'
import { languageOf } from '../i18n/language.js'
import { toFormPath } from '../mapping/form-path.js'
import { placeOf } from '../mapping/place.js'
import type { Row } from '../mapping/row.js'
import { slugs } from '../slugs.js'

/** One problem as a form and a client read it: the field, the sentence, and the code with its data. */
export interface Problem {
  path: string
  /** The field in words, which Payload puts into its message. */
  label: string
  message: string
  code: Issue['code']
  data: Issue['data']
  /** The place inside a JSON field, such as a condition. */
  at?: readonly (string | number)[]
  /** The place in the criteria set's own JSON. */
  jsonPath: readonly (string | number)[]
}

/** The problems of a criteria set, each on its form field and in the language of the request. */
export function problemsOf(issues: Issue[], set: Row, req: PayloadRequest): Problem[] {
  const fields = req.payload.collections[slugs.criteriaRevisions]?.config.flattenedFields ?? []
  return issues.map((issue) => {
    const { path, at } = toFormPath(issue.path, set)
    return {
      path,
      label: placeOf(path, fields, set, languageOf(req)),
      message: describeIssue(issue, languageOf(req)),
      code: issue.code,
      data: issue.data,
      ...(at.length > 0 ? { at } : {}),
      jsonPath: issue.path,
    }
  })
}

/** What Payload's form and endpoints understand: every problem at once, nothing stored. */
export function refusal(issues: Issue[], set: Row, req: PayloadRequest): ValidationError {
  // A form shows the last problem of a field, and the first one found is the one to mend first.
  const errors = problemsOf(
    issues.filter((issue) => issue.severity === 'error'),
    set,
    req,
  ).reverse()
  return new ValidationError({ collection: slugs.criteriaRevisions, errors, req }, req.t)
}

/** A single problem of the record itself rather than of its criteria. */
export function fieldRefusal(
  path: string,
  code: string,
  message: string,
  req: PayloadRequest,
): ValidationError {
  const problem = { path, code, message, data: {} }
  return new ValidationError({ collection: slugs.criteriaRevisions, errors: [problem], req }, req.t)
}
