import type { Config } from 'payload'

/** The admin's views of the procedure beside what an installation already has. */
export const procedureViews = (admin: Config['admin']): Config['admin'] => admin
