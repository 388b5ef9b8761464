import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keepDirectory } from './project.mjs'

/** @returns the secret that signs log-ins on this machine; made once, readable by its owner only. */
export const secret = (directory = keepDirectory) => {
  const path = join(directory, 'secret')
  if (!existsSync(path)) {
    mkdirSync(directory, { recursive: true })
    writeFileSync(path, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
  }
  return readFileSync(path, 'utf8').trim()
}
