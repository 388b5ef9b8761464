import type { Access, FieldAccess } from 'payload'
import { hasRole, roles } from './role.js'

export const nobody: Access = () => false

export const anyRole: Access = ({ req }) => hasRole(req.user, ...roles)

export const administrators: Access = ({ req }) => hasRole(req.user, 'administrator')

export const drafters: Access = ({ req }) => hasRole(req.user, 'drafter', 'administrator')

/** Drafters change drafts; what is submitted, approved or published is frozen for everybody. */
export const draftersWhileDraft: Access = ({ req }) =>
  hasRole(req.user, 'drafter', 'administrator') ? { status: { equals: 'draft' } } : false

/** Administrators see and change everybody, others only themselves. */
export const administratorsOrSelf: Access = ({ req }) => {
  if (hasRole(req.user, 'administrator')) return true
  return req.user ? { id: { equals: req.user.id } } : false
}

/** Nobody changes their own roles, not even an administrator. */
export const administratorsForOthers: FieldAccess = ({ req, id }) =>
  hasRole(req.user, 'administrator') && req.user?.id !== id
