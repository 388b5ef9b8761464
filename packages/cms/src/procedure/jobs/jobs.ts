import type { Config, JobsConfig } from 'payload'
import { hasRole } from '../../access/role.js'
import { procedureQueue, turnYearTask } from './turn-year-task.js'

const administrators = ({ req }: { req: { user: unknown } }) => hasRole(req.user, 'administrator')

/** The jobs of the procedure beside those an installation already has; looked for every five minutes. */
export const procedureJobs = (jobs: Config['jobs']): JobsConfig => {
  const { autoRun } = jobs ?? {}
  const ours = { cron: '*/5 * * * *', queue: procedureQueue }
  return {
    ...jobs,
    access: { run: administrators, queue: administrators, cancel: administrators, ...jobs?.access },
    tasks: [...(jobs?.tasks ?? []), turnYearTask],
    autoRun:
      typeof autoRun === 'function'
        ? async (payload) => [...(await autoRun(payload)), ours]
        : [...(autoRun ?? []), ours],
  }
}
