import { describeIssue, problem } from '@tieuchi/schemas'
import type { TextFieldSingleValidation } from 'payload'
import { languageOf } from '../i18n/language.js'

/** Checks a text where no criteria set does it, as in the register, and says what is wrong as the checks do. */
export const checkedBy =
  (fits: (value: string) => boolean, code: 'bad-date' | 'bad-identifier'): TextFieldSingleValidation =>
  (value, { required, req }) => {
    if (!value) return required ? req.t('validation:required') : true
    const found = code === 'bad-date' ? problem(code, [], {}) : problem(code, [], { received: value })
    return fits(value) || describeIssue(found, languageOf(req))
  }
