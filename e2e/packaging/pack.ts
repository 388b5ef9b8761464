import { execFile } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { onWindows, pnpmVersion } from '../../scripts/project.mjs'

export const root = fileURLToPath(new URL('../..', import.meta.url))

const execute = promisify(execFile)

/** Runs a program to its end. `npm` and `npx` are scripts on Windows, which need a shell. */
export async function run(
  command: string,
  args: string[],
  cwd: string,
): Promise<{ code: number; stdout: string; stderr: string }> {
  const shell = onWindows && (command === 'npm' || command === 'npx')
  try {
    return { code: 0, ...(await execute(command, args, { cwd, shell, maxBuffer: 20_000_000 })) }
  } catch (error) {
    const { code, stdout, stderr, message } = error as Error & {
      code: number
      stdout?: string
      stderr?: string
    }
    return { code: code ?? 1, stdout: stdout ?? '', stderr: stderr || message }
  }
}

/** Packs a package as it would be published; returns the tarball's path. */
export async function pack(directory: string, into: string): Promise<string> {
  await mkdir(into, { recursive: true })
  const args = ['-y', `pnpm@${pnpmVersion}`, 'pack', '--pack-destination', into, '--json']
  const { code, stdout, stderr } = await run('npx', args, join(root, directory))
  if (code !== 0) throw new Error(`pnpm pack failed in ${directory}:\n${stdout}${stderr}`)
  return JSON.parse(stdout.slice(stdout.indexOf('{'))).filename
}
