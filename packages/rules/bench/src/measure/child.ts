import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Runs one of the bench's own programs in a process of its own. Returns the JSON that it prints. */
export async function inChild<Result>(
  program: string,
  args: string[],
  flags: string[] = [],
): Promise<Result> {
  const path = fileURLToPath(new URL(`./${program}.js`, import.meta.url))
  const { stdout } = await run(process.execPath, [...flags, path, ...args], { maxBuffer: 64 * 1024 * 1024 })
  return JSON.parse(stdout)
}
