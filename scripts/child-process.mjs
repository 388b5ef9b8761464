import { spawn, spawnSync } from 'node:child_process'
import { onWindows } from './project.mjs'

const running = new Set()

/**
 * Starts a program with everything it starts in turn as one group, so that it can be ended as a whole.
 * `npm` and `npx` are scripts on Windows and need a shell there; arguments must not hold spaces for those two.
 * With `ipc: true` the child can notice its parent's end (see end-with-parent.mjs).
 */
export const start = (command, args, { cwd, env = {}, ipc = false } = {}) => {
  const shell = onWindows && (command === 'npm' || command === 'npx')
  const child = spawn(command, args, {
    cwd,
    shell,
    detached: !onWindows,
    windowsHide: true,
    env: { ...process.env, ...env },
    stdio: ipc ? ['ignore', 'pipe', 'pipe', 'ipc'] : ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  child.once('close', () => running.delete(child))
  child.once('error', () => running.delete(child))
  return child
}

const signal = (child, name) => {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  if (onWindows) spawnSync('taskkill', ['/T', '/F', '/PID', String(child.pid)], { stdio: 'ignore' })
  else {
    try {
      process.kill(-child.pid, name)
    } catch {} // the group has ended meanwhile
  }
}

process.on('exit', () => {
  for (const child of running) signal(child, 'SIGKILL')
})

/** Ends a child and everything it started: politely, and after `patience` milliseconds for good. */
export const end = (child, patience = 4000) =>
  new Promise((resolve) => {
    if (!running.has(child)) return resolve()
    const timer = setTimeout(() => signal(child, 'SIGKILL'), patience)
    child.once('close', () => {
      clearTimeout(timer)
      resolve()
    })
    signal(child, 'SIGTERM')
  })

/** Ends all children. */
export const endAll = () => Promise.all([...running].map((child) => end(child)))

/** Ends all children, then this process, when it is told to stop (Ctrl+C, a closed terminal). */
export const endChildrenWhenTold = (before = () => {}) => {
  let told = false
  for (const [name, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ]) {
    process.on(name, async () => {
      if (told) return
      told = true
      before(name)
      await endAll()
      process.exit(128 + number)
    })
  }
}
