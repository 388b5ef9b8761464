import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoAccounts } from '../../scripts/demo-accounts.mjs'
import { freePort, isFree } from '../../scripts/free-port.mjs'
import { onWindows } from '../../scripts/project.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

let directory: string
let command: ChildProcess
let ended: Promise<number | NodeJS.Signals | null>
let output = ''
let adminPort: number
let hostAppPort: number
let admin: string
let hostApp: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tieuchi-start-'))
  adminPort = await freePort(46_000)
  hostAppPort = await freePort(46_500)
  admin = `http://localhost:${adminPort}`
  hostApp = `http://localhost:${hostAppPort}`
  command = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PORT: String(adminPort),
      HOST_APP_PORT: String(hostAppPort),
      DATABASE_URI: `file:${join(directory, 'start.db').replaceAll('\\', '/')}`,
    },
  })
  ended = new Promise((resolve) => command.once('exit', (code, signal) => resolve(code ?? signal)))
  for (const stream of [command.stdout, command.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk) => {
      output += chunk
    })
  }
  while (!output.includes('Ctrl+C') && command.exitCode === null) await pause(50)
  if (command.exitCode !== null) throw new Error(`npm start ended with ${command.exitCode}:\n${output}`)
}, 300_000)

afterAll(async () => {
  command?.kill('SIGKILL')
  await ended
  await rm(directory, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
})

describe('npm start', () => {
  it('says what to open', () => {
    expect(output).toContain(`${admin}/admin`)
    expect(output).toContain(hostApp)
  })

  it.each(demoAccounts)('prints a password that lets $email in', async ({ email, password }) => {
    expect(output).toMatch(new RegExp(`${email} +${password}`))
    const response = await fetch(`${admin}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    })
    expect(response.status).toBe(200)
  })

  it('serves the log-in page in Vietnamese', async () => {
    const response = await fetch(`${admin}/admin/login`, { headers: { 'accept-language': 'vi' } })
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('Đăng nhập')
  })

  it('publishes the packs, and answers 304 to whoever has them', async () => {
    const response = await fetch(`${admin}/api/criteria`)
    const bundle = (await response.json()) as { sequence: number; revisions: unknown[] }
    expect(bundle.sequence).toBe(1)
    expect(bundle.revisions.length).toBeGreaterThanOrEqual(4)
    const etag = response.headers.get('etag') ?? ''
    const again = await fetch(`${admin}/api/criteria`, { headers: { 'if-none-match': etag } })
    expect(again.status).toBe(304)
  })

  it('starts the host app on the published criteria', async () => {
    const response = await fetch(hostApp)
    expect(response.status).toBe(200)
    const health = (await (await fetch(`${hostApp}/health`)).json()) as { sequence?: number }
    expect(health.sequence).toBe(1)
  })

  it('ends everything with Ctrl+C', async () => {
    command.kill('SIGINT')
    expect(await ended).toBe(onWindows ? 'SIGINT' : 130)
    for (const port of [adminPort, hostAppPort]) {
      for (let left = 100; left > 0 && !(await isFree(port)); left -= 1) await pause(50)
      expect(await isFree(port)).toBe(true)
    }
  })
})
