import { buildFormStateHandler } from '@payloadcms/ui/utilities/buildFormState'
import type { ServerFunction } from 'payload'
import { notingReadable } from './access/form-state.js'

const formState: typeof buildFormStateHandler = async (args) =>
  buildFormStateHandler(await notingReadable(args))

/** What the admin's `handleServerFunctions` takes in place of Payload's own. */
export const procedureServerFunctions: Record<string, ServerFunction> = {
  'form-state': formState as ServerFunction,
}
