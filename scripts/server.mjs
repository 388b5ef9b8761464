import { createWriteStream, mkdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { end, start } from './child-process.mjs'
import { stopwatch } from './elapsed.mjs'
import { keepDirectory, root } from './project.mjs'
import { FailedStep } from './step.mjs'

const withParent = new URL('end-with-parent.mjs', import.meta.url).href

const isHealthy = async (url) => {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5000) })
    return response.ok
  } catch {
    return false
  }
}

/**
 * Starts a Node program that serves, and waits until its health address answers.
 * @returns `closed`, which resolves with the exit code whenever the server ends, and `close`.
 * Raises FailedStep, after showing the server's last lines, when it ends or stays silent instead.
 */
export const serve = async (title, { script, args = [], cwd, env, health, patience = 120 }) => {
  const directory = join(keepDirectory, 'logs')
  mkdirSync(directory, { recursive: true })
  const logPath = join(directory, `${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.log`)
  const log = createWriteStream(logPath)
  const watch = stopwatch()
  const child = start(process.execPath, ['--import', withParent, script, ...args], { cwd, env, ipc: true })
  let recent = ''
  const take = (chunk) => {
    recent = (recent + chunk).slice(-8000)
    log.write(chunk)
  }
  child.stdout.setEncoding('utf8').on('data', take)
  child.stderr.setEncoding('utf8').on('data', take)
  let ended = false
  const closed = new Promise((resolve) => {
    child.once('error', (error) => take(`${error.message}\n`))
    child.once('close', (code) => {
      ended = true
      log.end()
      resolve(code ?? 1)
    })
  })
  while (!(await isHealthy(health))) {
    if (ended || watch.seconds() > patience) {
      console.log(`✗ ${title}: ${ended ? 'ended' : `no answer from ${health}`} after ${watch}`)
      for (const line of recent.trimEnd().split('\n').slice(-30)) console.log(`    ${line}`)
      console.log(`    (everything: ${relative(root, logPath)})`)
      await end(child)
      throw new FailedStep(`${title} did not start`)
    }
    await pause(150)
  }
  console.log(`✓ ${title}, ${watch}`)
  return { closed, close: () => end(child), log: relative(root, logPath) }
}
