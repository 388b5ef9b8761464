import type { Config } from 'payload'

/** The jobs of the procedure beside those an installation already has. */
export const procedureJobs = (jobs: Config['jobs']): Config['jobs'] => jobs
