import { readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'

const types = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** The files of `public/` by their paths on the server, read once: a name that is not there cannot be asked for. */
export const readPublicFiles = () => {
  const directory = new URL('public/', import.meta.url)
  return new Map(
    readdirSync(directory).map((name) => [
      `/${name}`,
      { type: types[extname(name)], body: readFileSync(new URL(name, directory)) },
    ]),
  )
}
