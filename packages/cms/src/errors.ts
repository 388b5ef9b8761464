import { APIError } from 'payload'
import { type ErrorCode, errorMessage } from './i18n/errors.js'
import { type Language, languageOf } from './i18n/language.js'

const statuses: Partial<Record<ErrorCode, number>> = {
  'not-logged-in': 401,
  'not-allowed': 403,
  'self-approval': 403,
  'demo-account': 403,
  'own-roles': 403,
  'own-work': 403,
  'releases-are-final': 403,
  'no-release': 404,
  'not-found': 404,
  'record-not-found': 404,
  'reason-required': 400,
  'comment-required': 400,
  'import-no-file': 400,
  'import-file-type': 400,
  'import-encoding': 400,
  'import-broken': 400,
  'import-broken-quote': 400,
  'import-too-large': 413,
  'import-unpacks-too-large': 400,
  'import-too-many-rows': 400,
  'import-stray-cell': 400,
  'import-cell-error': 400,
  'import-empty': 400,
  'export-too-many-rows': 400,
  'import-refused': 422,
  'import-failed': 500,
  'bad-request': 400,
  'commitments-refused': 400,
  'own-filing': 403,
  'verdicts-are-final': 403,
  'answers-refused': 400,
  'comment-incomplete': 400,
  'proposal-incomplete': 400,
  'bad-year': 400,
  'text-too-long': 400,
  'step-reason-required': 400,
}

/** A refusal with a code. `message` is a sentence in the language asked for; HTTP status 409 unless the table says otherwise. */
export class WorkflowError extends APIError<{ code: ErrorCode } & Record<string, unknown>> {
  readonly code: ErrorCode
  readonly details: Record<string, unknown>

  constructor(
    code: ErrorCode,
    from: { i18n?: { language?: string } } | Language,
    details: Record<string, unknown> = {},
  ) {
    super(errorMessage(code, languageOf(from), details), statuses[code] ?? 409, { code, ...details }, true)
    this.name = 'WorkflowError'
    this.code = code
    this.details = details
  }
}

/** Recognised by its shape, because two copies of this module may be loaded in one server. */
export function isWorkflowError(error: unknown): error is WorkflowError {
  return error instanceof Error && error.name === 'WorkflowError' && 'code' in error
}
