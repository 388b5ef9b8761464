export const roles = ['drafter', 'approver', 'administrator', 'viewer'] as const
export type Role = (typeof roles)[number]

/** True if the user has one of the roles, be it of the criteria or of another plugin; without roles nobody may do anything. */
export function hasRole<Name extends string = Role>(user: unknown, ...wanted: Name[]): boolean {
  const held = (user as { roles?: Name[] | null } | null | undefined)?.roles ?? []
  return wanted.some((role) => held.includes(role))
}
