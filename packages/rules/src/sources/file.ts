import { readFile, stat } from 'node:fs/promises'
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
  let lastSeen: string | undefined

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
      lastSeen = version
      return bundle
    },
    watch: (listener) =>
      poll(
        async () => {
          const { version, text } = await read()
          if (version === lastSeen) return undefined
          lastSeen = version
          return readBundle(text, path)
        },
        intervalMs,
        listener,
      ),
  }
}
