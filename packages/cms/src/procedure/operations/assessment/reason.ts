import type { PayloadRequest } from 'payload'
import { WorkflowError } from '../../../errors.js'

const longest = 2000

/** The reason of a step that undoes another, without blanks around it. @throws WorkflowError `step-reason-required`, `text-too-long` */
export function reasonFor(req: PayloadRequest, given: string): string {
  const reason = given.trim()
  if (reason === '') throw new WorkflowError('step-reason-required', req)
  if (reason.length > longest) throw new WorkflowError('text-too-long', req, { longest })
  return reason
}
