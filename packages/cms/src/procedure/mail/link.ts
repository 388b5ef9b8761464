import type { PayloadRequest } from 'payload'
import type { ProcedureSlug } from '../slugs.js'

/** The address of a record in the admin; undefined where the installation does not know its own address. */
export function linkTo(
  { payload }: Pick<PayloadRequest, 'payload'>,
  collection: ProcedureSlug,
  id: string,
): string | undefined {
  const { serverURL, routes } = payload.config
  return serverURL ? `${serverURL}${routes.admin}/collections/${collection}/${id}` : undefined
}
