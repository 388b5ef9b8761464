import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { WorkflowError } from '../../errors.js'

/** For records that stand as they were made, also where access control is off. @throws WorkflowError `record-is-final` */
export const neverChanged: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation === 'update') throw new WorkflowError('record-is-final', req)
  return data
}

/** @throws WorkflowError `record-is-final` */
export const neverDeleted: CollectionBeforeDeleteHook = ({ req }) => {
  throw new WorkflowError('record-is-final', req)
}
