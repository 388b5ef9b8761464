import type { PayloadRequest, Where } from 'payload'
import { WorkflowError } from '../../errors.js'
import { type Member, reach } from '../access/scope.js'
import { accessTable, stepTable } from '../access/table.js'
import { unitsOf } from '../hooks/keep-within-scope.js'
import { procedureSlugs } from '../slugs.js'
import type { ImportableSlug } from './importable-slugs.js'

/** The areas and the units that a person may write to in a register. */
export interface Writable {
  areas: Where | boolean
  units: Where | boolean
}

/** Where a person may import to: what they may create there one by one, and no more. */
export function writableBy(req: PayloadRequest, slug: ImportableSlug): Writable | undefined {
  const member = req.user as unknown as Member | null
  const { create } = accessTable[slug]
  const { areas } = procedureSlugs
  const step = reach(areas, stepTable.import, member)
  if (!member || step === false || reach(slug, create, member) === false) return undefined
  return { areas: both(reach(areas, create, member), step), units: unitsOf(member) }
}

/** The roles that import into a register: those that create its records and take part in imports. */
export const importers = (slug: ImportableSlug): string[] =>
  Object.keys(accessTable[slug].create).filter((role) => role in stepTable.import)

/** @throws WorkflowError `not-logged-in`, `not-allowed` */
export function writableOrRefused(req: PayloadRequest, slug: ImportableSlug): Writable {
  if (!req.user) throw new WorkflowError('not-logged-in', req)
  const writable = writableBy(req, slug)
  if (!writable) throw new WorkflowError('not-allowed', req)
  return writable
}

/** The records that two conditions both let through. */
export function both(one: Where | boolean, other: Where | boolean): Where | boolean {
  if (one === false || other === false) return false
  if (one === true) return other
  return other === true ? one : { and: [one, other] }
}
