import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keepDirectory } from './project.mjs'

/** A stamp remembers the content from which something was last made successfully. */
export const stamp = (name, directory = keepDirectory) => {
  const path = join(directory, 'stamps', name)
  return {
    is: (hash) => existsSync(path) && readFileSync(path, 'utf8') === hash,
    remove: () => rmSync(path, { force: true }),
    write: (hash) => {
      mkdirSync(join(directory, 'stamps'), { recursive: true })
      writeFileSync(path, hash)
    },
  }
}
