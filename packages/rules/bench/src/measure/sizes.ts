import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

export interface Size {
  name: string
  /** Bytes of the minified bundle, and of the same compressed. */
  minified: number
  gzip: number
  /** Bytes allowed, for what is ours. */
  limit?: number
}

/** What a peer's program must load, with all that it needs itself. */
const peers = [
  { name: 'json-rules-engine', code: "export { Engine } from 'json-rules-engine'" },
  { name: 'json-logic-js', code: "export { default } from 'json-logic-js'" },
  { name: 'json-logic-engine', code: "export { LogicEngine } from 'json-logic-engine'" },
]

/** An entry of .size-limit.json, which holds the limits of what is ours. */
interface Limit {
  name: string
  path: string | string[]
  /** What is imported: from the path, or from each file that is named. */
  import: string | Record<string, string>
  limit: string
}

/** Bundles made with esbuild for browsers, from what is published: the limits' own entries, and the peers. */
export async function bundleSizes(rulesDirectory: URL, benchDirectory: URL): Promise<Size[]> {
  const limits = JSON.parse(readFileSync(new URL('.size-limit.json', rulesDirectory), 'utf8')) as Limit[]
  const ours = limits.map(async (entry) => ({
    ...(await sizeOf(entry.name, programOf(entry), rulesDirectory)),
    limit: Number.parseFloat(entry.limit) * 1000,
  }))
  const theirs = peers.map(({ name, code }) => sizeOf(name, code, benchDirectory))
  return Promise.all([...ours, ...theirs])
}

function programOf({ path, import: names }: Limit): string {
  const imports = typeof names === 'string' ? { [String(path)]: names } : names
  return Object.entries(imports)
    .map(([file, own]) => `export ${own} from './${file}'`)
    .join('\n')
}

async function sizeOf(name: string, contents: string, directory: URL): Promise<Size> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(directory) },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
  })
  const code = outputFiles[0]?.contents ?? new Uint8Array()
  return { name, minified: code.length, gzip: gzipSync(code, { level: 9 }).length }
}
