import { spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'

// Servers end with the test's process, however that one ends.
const withParent = new URL('../../scripts/end-with-parent.mjs', import.meta.url).href

export interface Server {
  /** Without a slash at the end. */
  url: string
  /** Everything it has printed. */
  output(): string
  /** Ends it at once, whatever it is doing (SIGKILL). */
  kill(): Promise<void>
  /** Ends it politely, or after three seconds for good. */
  close(): Promise<void>
}

export interface ServerOptions {
  script: string
  args?: string[]
  cwd: string
  env: Record<string, string>
  url: string
  /** Answers 200 once the server is ready. */
  health: string
}

/** Starts a Node program that serves, as a process of its own, and waits until it is ready. */
export async function startServer({
  script,
  args = [],
  cwd,
  env,
  url,
  health,
}: ServerOptions): Promise<Server> {
  const child = spawn(process.execPath, ['--import', withParent, script, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk) => {
      printed += chunk
    })
  }
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await ended
  }
  const until = Date.now() + 120_000
  while (!(await answers(health))) {
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > until) {
      await end('SIGKILL')
      throw new Error(`${script} did not become ready:\n${printed}`)
    }
    await pause(50)
  }
  return {
    url,
    output: () => printed,
    kill: () => end('SIGKILL'),
    async close() {
      const patience = setTimeout(() => child.kill('SIGKILL'), 3_000)
      await end('SIGTERM')
      clearTimeout(patience)
    },
  }
}

async function answers(health: string): Promise<boolean> {
  try {
    const response = await fetch(health, { signal: AbortSignal.timeout(5_000) })
    await response.body?.cancel()
    return response.ok
  } catch {
    return false
  }
}
