import config from '@payload-config'
import { getPayload } from 'payload'
import { readEnvironment, startProblem } from './config/environment'

/** Refuses to start where the environment cannot be right; otherwise makes the database ready before the first request. */
export async function start(): Promise<void> {
  const problem = startProblem(readEnvironment(process.env))
  if (problem) {
    console.error(problem)
    process.exit(1)
  }
  await getPayload({ config, cron: true })
}
