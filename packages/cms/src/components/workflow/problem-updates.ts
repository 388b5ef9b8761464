import { type CriteriaSet, describeIssue } from '@tieuchi/schemas'
import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import type { Language } from '../../i18n/language.js'
import { checkContent } from '../../mapping/check-content.js'
import { toFormPath } from '../../mapping/form-path.js'
import { toCriteriaSet } from '../../mapping/to-criteria-set.js'

export interface ProblemUpdate {
  path: string
  valid: boolean
  errorMessage: string | undefined
}

/** What has to change so that every field says what the check, which is the server's, says of the form as it is. */
export function problemUpdates(fields: FormState, language: Language, base?: CriteriaSet): ProblemUpdate[] {
  const set = toCriteriaSet(reduceFieldsToValues(fields, true))
  const messages = new Map<string, string>()
  for (const issue of checkContent(set, base).issues) {
    const { path } = toFormPath(issue.path, set)
    // Of several problems on one field the first is the one to mend first.
    if (issue.severity === 'error' && !messages.has(path)) messages.set(path, describeIssue(issue, language))
  }
  return Object.entries(fields).flatMap(([path, { valid, errorMessage }]): ProblemUpdate[] => {
    const message = messages.get(path)
    if (message !== undefined) {
      return valid === false && errorMessage === message
        ? []
        : [{ path, valid: false, errorMessage: message }]
    }
    // Whether a revision's number is taken is known to the server alone.
    return valid === false && path !== 'revision' ? [{ path, valid: true, errorMessage: undefined }] : []
  })
}
