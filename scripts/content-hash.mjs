import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const made =
  /^(node_modules|dist|schema|\.next|\.tieuchi|coverage|\.git|next-env\.d\.ts|.*\.tsbuildinfo|.*\.tgz|.*\.db(-.*)?)$/
const test = /(^test$|\.test\.[a-z]+$|^vitest\.config\.)/

/** @returns the source files below a folder, sorted, without what is made from them and without tests. */
export const sourceFiles = (directory, nested = []) =>
  readdirSync(directory, { withFileTypes: true })
    .filter(({ name }) => !made.test(name) && !test.test(name))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(directory, entry.name)
      if (nested.includes(path)) return []
      return entry.isDirectory() ? sourceFiles(path, nested) : [path]
    })

/** @returns a hash of the files' paths and contents; a missing file counts as missing. */
export const contentHash = (paths, ...more) => {
  const hash = createHash('sha256')
  for (const path of paths) {
    hash.update(`${path}\0`)
    hash.update(existsSync(path) ? readFileSync(path) : '-')
    hash.update('\0')
  }
  for (const text of more) hash.update(`${text}\0`)
  return hash.digest('hex')
}
