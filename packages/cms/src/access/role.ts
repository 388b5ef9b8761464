export const roles = ['drafter', 'approver', 'administrator', 'viewer'] as const
export type Role = (typeof roles)[number]

/** True if the user has one of the roles; a user without roles may do nothing. */
export function hasRole(user: unknown, ...wanted: Role[]): boolean {
  const held = (user as { roles?: Role[] | null } | null | undefined)?.roles ?? []
  return wanted.some((role) => held.includes(role))
}
