import type { AfterErrorHook } from 'payload'
import { isWorkflowError } from '../errors.js'

/** A refusal from a hook is answered in the same form as one from an operation: code and sentence. */
export const reportWorkflowError: AfterErrorHook = ({ error }) => {
  if (!isWorkflowError(error)) return undefined
  const { code, message, details, status } = error
  return { status, response: { errors: [{ code, message, ...details }] } as never }
}
