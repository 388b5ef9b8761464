import type { Role } from '../access/role.js'

/** A person who may log in, as far as this plugin reads it. */
export interface User {
  id: string
  email: string
  name?: string | null
  roles?: Role[] | null
  demo?: boolean | null
}

/** Who did something, kept by value so that the record stays true when the account goes. */
export interface Actor {
  id: string
  name: string
}

export function actorOf(user: { id: string | number } & Partial<Pick<User, 'name' | 'email'>>): Actor {
  return { id: String(user.id), name: user.name || user.email || String(user.id) }
}
