import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Payload } from 'payload'
import type { TurnedYear } from '../../../src/procedure/operations/year/turn-year.js'

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))
/** What runs TypeScript for Payload's own commands. */
const tsx = createRequire(createRequire(import.meta.url).resolve('payload')).resolve('tsx')

/** A process that turns the year on a database, each time it is told a day. */
export interface TurningProcess {
  turn(on: string): Promise<TurnedYear>
  /** Tells a day and does not wait for the end. */
  begin(on: string): void
  /** Ends it at once, as a loss of power would. */
  kill(): Promise<void>
  close(): Promise<void>
}

/** Starts a process on the database of a test. */
export async function startProcess(payload: Payload, fileDirectory: string): Promise<TurningProcess> {
  const child = spawn(
    process.execPath,
    ['--import', pathToFileURL(tsx).href, here('turn-year.ts'), addressOf(payload), fileDirectory],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, NODE_ENV: 'production', TSX_TSCONFIG_PATH: here('tsconfig.json') },
    },
  )
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const answer = async () => {
    const { value, done } = await lines.next()
    if (done) throw new Error('The process ended before it answered')
    return JSON.parse(value)
  }
  await answer()
  const begin = (on: string) => {
    child.stdin.write(`${on}\n`)
  }
  return {
    begin,
    turn: (on) => {
      begin(on)
      return answer()
    },
    kill: () => end(child, () => child.kill('SIGKILL')),
    close: () => end(child, () => child.stdin.end()),
  }
}

async function end(child: ChildProcess, how: () => void): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  how()
  await ended
}

function addressOf({ db }: Payload): string {
  const { url, clientConfig } = db as unknown as { url?: string; clientConfig?: { url: string } }
  return url ?? (clientConfig?.url as string)
}
