import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { freePort, isFree } from './free-port.mjs'

let directory
let parent
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'tieuchi-server-'))
})
afterEach(() => {
  parent?.kill('SIGKILL')
  rmSync(directory, { recursive: true, force: true })
})

const serverText = (port) =>
  `import { createServer } from 'node:http'
   createServer((request, response) => response.end('well')).listen(${port}, '127.0.0.1')`

/** A process that starts the script as a server the way npm start does. */
const startParent = async (text, port) => {
  const script = join(directory, 'server.mjs')
  const parentScript = join(directory, 'parent.mjs')
  writeFileSync(script, text)
  writeFileSync(
    parentScript,
    `import { endChildrenWhenTold } from ${JSON.stringify(new URL('child-process.mjs', import.meta.url).href)}
     import { serve } from ${JSON.stringify(new URL('server.mjs', import.meta.url).href)}
     endChildrenWhenTold()
     await serve('Test server', {
       script: ${JSON.stringify(script)}, cwd: ${JSON.stringify(directory)}, env: {},
       health: 'http://127.0.0.1:${port}/', patience: 20,
     }).catch((error) => { console.log(error.message); process.exit(1) })
     console.log('ready')`,
  )
  parent = spawn(process.execPath, [parentScript], { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  parent.stdout.setEncoding('utf8').on('data', (chunk) => {
    output += chunk
  })
  const ended = new Promise((resolve) => parent.once('exit', (code, signal) => resolve(code ?? signal)))
  while (!output.includes('ready') && parent.exitCode === null) await pause(20)
  return { parent, ended, output: () => output }
}

const becomesFree = async (port) => {
  for (let left = 100; left > 0; left -= 1) {
    if (await isFree(port)) return true
    await pause(50)
  }
  return false
}

describe('a server started for its parent', () => {
  it('is ready when its health address answers, and ends with Ctrl+C', async () => {
    const port = await freePort(45_500)
    const { parent, ended } = await startParent(serverText(port), port)
    expect(await isFree(port)).toBe(false)
    parent.kill('SIGINT')
    if (process.platform !== 'win32') expect(await ended).toBe(130)
    expect(await becomesFree(port)).toBe(true)
  })

  it('ends even when its parent is killed and can say nothing', async () => {
    const port = await freePort(45_600)
    const { parent, ended } = await startParent(serverText(port), port)
    parent.kill('SIGKILL')
    await ended
    expect(await becomesFree(port)).toBe(true)
  })

  it('shows its last lines when it ends at once', async () => {
    const port = await freePort(45_700)
    const { ended, output } = await startParent("throw new Error('the database is locked')", port)
    expect(await ended).toBe(1)
    expect(output()).toContain('the database is locked')
    expect(output()).toContain('Test server did not start')
    expect(output()).toContain('test-server.log')
  })
})
