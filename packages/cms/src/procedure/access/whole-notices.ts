import type { PayloadRequest } from 'payload'
import type { Member } from './scope.js'
import { accessTable } from './table.js'

/**
 * True for whoever reads the notices of a unit. A board reads those to its own area only, and is not told to which
 * other areas they went.
 */
export const readsWholeNotices = ({ req }: { req: PayloadRequest }): boolean => {
  const grant = accessTable.notices.read
  const { roles } = (req.user as unknown as Member | null) ?? {}
  return (roles ?? []).some((role) => {
    const scope = grant[role as keyof typeof grant]
    return scope === 'unit' || scope === 'all'
  })
}
