import { spawn } from 'node:child_process'
import { access } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** A path in the built package. */
export const built = (file: string) => `${root}dist/${file}`

/** Refuses to test what is not there: the tests of the built package need it built. */
export async function requireBuild(): Promise<void> {
  await access(built('cli.js')).catch((cause) => {
    throw new Error('Build this package first: pnpm --filter @tieuchi/rules run build', { cause })
  })
}

export interface NodeRun {
  code: number | null
  stdout: string
  stderr: string
}

/** Runs Node in a process of its own, in this package's folder, until it ends or 20 s have passed. */
export function runNode(
  args: string[],
  { input = '', env = {} as Record<string, string> } = {},
): Promise<NodeRun> {
  const { LANG, LC_ALL, LC_MESSAGES, ...inherited } = process.env
  const child = spawn(process.execPath, args, { cwd: root, env: { ...inherited, ...env }, timeout: 20_000 })
  const run = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text) => {
    run.stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    run.stderr += text
  })
  child.stdin.on('error', () => {}).end(input)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, ...run }))
  })
}
