import { readFile, stat } from 'node:fs/promises'
import type { Bundle } from '@tieuchi/schemas'
import { CriteriaError } from '../errors.js'
import { poll } from './poll.js'
import { readBundle } from './read-bundle.js'
import type { Source } from './source.js'

export interface FileSourceOptions {
  /** The path of a bundle saved as JSON. */
  path: string
  /** How long to wait between two looks at the file, in milliseconds; 2 seconds unless given. */
  intervalMs?: number
}

/** A bundle in a file, read again when the file changes. */
export function fileSource({ path, intervalMs = 2_000 }: FileSourceOptions): Source {
  const versions = new WeakMap<Bundle, string>()

  // The version is taken before the content: a change in between is seen again, never missed.
  async function read() {
    try {
      const { mtimeMs, size, ino } = await stat(path)
      return { version: `${mtimeMs} ${size} ${ino}`, text: await readFile(path, 'utf8') }
    } catch (cause) {
      throw new CriteriaError('source-unavailable', { source: path }, `The file ${path} could not be read.`, {
        cause,
      })
    }
  }

  return {
    name: path,
    async load() {
      const { version, text } = await read()
      const bundle = readBundle(text, path)
      versions.set(bundle, version)
      return bundle
    },
    watch(listener, current) {
      let seen = versions.get(current)
      const readAgain = async () => {
        const { version, text } = await read()
        if (version === seen) return undefined
        const bundle = readBundle(text, path)
        seen = version
        return bundle
      }
      return poll(readAgain, intervalMs, listener)
    },
  }
}
