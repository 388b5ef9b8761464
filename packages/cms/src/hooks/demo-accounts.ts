import type { CollectionBeforeLoginHook } from 'payload'
import { WorkflowError } from '../errors.js'

/** Demo accounts have published passwords, so a live installation does not let them in. */
export const refuseDemoAccounts =
  ({ demoAccounts }: { demoAccounts: boolean }): CollectionBeforeLoginHook =>
  ({ req, user }) => {
    if ((user as { demo?: boolean }).demo && !demoAccounts) throw new WorkflowError('demo-account', req)
  }
