import {
  type CollectionBeforeDeleteHook,
  type CollectionBeforeValidateHook,
  isolateObjectProperty,
  type PayloadRequest,
} from 'payload'
import { WorkflowError } from '../../errors.js'

// A text as key: Payload drops a context that has only symbols at the next nested call. No request can set it.
const key = 'tieuchiVerdict'

/** The request for writing one verdict: the mark ends with the write. */
export function givingVerdict(req: PayloadRequest): PayloadRequest {
  const own = isolateObjectProperty(req, 'context')
  own.context = { ...req.context, [key]: true, trusted: true }
  return own
}

/** Verdicts come from the steps of an assessment and from nowhere else, and then stay as they are. */
export const onlySteps: CollectionBeforeValidateHook = ({ data, operation, req, context }) => {
  if (operation === 'create' && context[key] === true) return data
  throw new WorkflowError('verdicts-are-final', req)
}

export const neverDeleteVerdicts: CollectionBeforeDeleteHook = ({ req }) => {
  throw new WorkflowError('verdicts-are-final', req)
}
