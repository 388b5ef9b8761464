import type { CollectionBeforeDeleteHook, CollectionBeforeValidateHook } from 'payload'
import { WorkflowError } from '../errors.js'
import { originOf } from './origin.js'

/** Releases come from publishing and from nowhere else, and then stay as they are. */
export const onlyPublishing: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  if (operation === 'create' && originOf(req.context)?.action === 'publish') return data
  throw new WorkflowError('releases-are-final', req)
}

export const neverDelete: CollectionBeforeDeleteHook = ({ req }) => {
  throw new WorkflowError('releases-are-final', req)
}
