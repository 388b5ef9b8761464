import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { en } from './messages/en.js'
import { vi } from './messages/vi.js'
import { bundleServer, deliver } from './testing/bundle-server.js'
import { successiveBundles } from './testing/published.js'
import { built, requireBuild, runNode } from './testing/run-node.js'

await requireBuild()
const require = createRequire(import.meta.url)

/** Every module that a built file reaches through the package's own files, and what these import from outside. */
async function outsideImports(entry: string, seen = new Set<string>()): Promise<Set<string>> {
  if (seen.has(entry)) return new Set()
  seen.add(entry)
  const text = await readFile(entry, 'utf8')
  const found = new Set<string>()
  const pattern = /^(?:import|export)\b[^;'"]*["']([^"']+)["']|\brequire\(["']([^"']+)["']\)/gm
  for (const [, imported, required] of text.matchAll(pattern)) {
    const name = imported ?? required ?? ''
    if (!name.startsWith('.')) found.add(name)
    else
      for (const inner of await outsideImports(new URL(name, `file://${entry}`).pathname, seen))
        found.add(inner)
  }
  return found
}

const sentenceIn = { vi: vi.demanded.group.all.met, en: en.demanded.group.all.met }

/** What a browser would load for a program. */
async function bundled(program: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: built('..') },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    charset: 'utf8',
    logLevel: 'error',
  })
  return outputFiles.map(({ text }) => text).join('')
}

describe('the built package', () => {
  it('has a main entry without zod, without json-rules-engine and without anything of Node', async () => {
    const allowed = ['@noble/hashes/sha2', '@noble/hashes/utils', '@tieuchi/schemas/model']
    expect([...(await outsideImports(built('index.js')))].sort()).toEqual(allowed)
    expect([...(await outsideImports(built('index.cjs')))].sort()).toEqual(allowed)
    const model = require.resolve('@tieuchi/schemas/model')
    expect([...(await outsideImports(model))]).toEqual([])
  })

  it('compares revisions without the engine, for pages that only show changes', async () => {
    expect([...(await outsideImports(built('diff.js')))]).toEqual(['@tieuchi/schemas/model'])
    expect([...(await outsideImports(built('diff.cjs')))]).toEqual(['@tieuchi/schemas/model'])
  })

  it('has an HTTP source that needs nothing of Node either', async () => {
    const imports = await outsideImports(built('sources/http.js'))
    expect([...imports].filter((name) => /^(node:|fs|path|http|url|util)/.test(name))).toEqual([])
  })

  it('loads json-rules-engine only for whoever asks for the reference', async () => {
    expect([...(await outsideImports(built('population.js')))]).not.toContain('json-rules-engine')
    expect([...(await outsideImports(built('reference.js')))]).toContain('json-rules-engine')
  })

  it('evaluates no text as code, so that a strict content security policy holds', async () => {
    for (const file of await readdir(built(''), { recursive: true })) {
      if (!/\.c?js$/.test(file)) continue
      expect(await readFile(built(file), 'utf8'), file).not.toMatch(/\beval\(|new Function\(/)
    }
  })

  it('carries its version, not its whole manifest', async () => {
    const files = (await readdir(built(''))).filter((name) => /^(index|chunk-.*)\.js$/.test(name))
    const text = (await Promise.all(files.map((name) => readFile(built(name), 'utf8')))).join('')
    expect(text).toContain(manifest.version)
    expect(text).not.toContain(manifest.description)
  })

  it('gives the same names to import and to require', async () => {
    for (const entry of Object.keys(manifest.exports)) {
      if (entry === './package.json') continue
      const name = entry.replace('.', manifest.name)
      expect(Object.keys(require(name)).sort(), name).toEqual(Object.keys(await import(name)).sort())
    }
  })

  it.each([
    ['vi', 'en'],
    ['en', 'vi'],
  ] as const)('leaves a program that imports %s without a sentence of %s', async (language, other) => {
    const names = '{ compile, evaluate } from "./dist/index.js"; export { createCriteriaEngine, explain }'
    const program = await bundled(`export ${names} from "./dist/${language}.js"`)
    expect(program).toContain(sentenceIn[language])
    expect(program).not.toContain(sentenceIn[other])
  })

  it('leaves a program that only judges, or only compares, without a sentence of an explanation', async () => {
    for (const names of ['{ compile, evaluate } from "./dist/index.js"', '* from "./dist/diff.js"']) {
      const program = await bundled(`export ${names}`)
      for (const sentence of Object.values(sentenceIn)) expect(program).not.toContain(sentence)
    }
  })

  it('recognises its errors across both copies', () => {
    const { CriteriaError } = require(built('index.cjs'))
    return expect(
      import(built('index.js')).then(({ isCriteriaError }) =>
        isCriteriaError(new CriteriaError('closed', {}, 'Closed.'), 'closed'),
      ),
    ).resolves.toBe(true)
  })

  it.each([
    [
      'ESM',
      ['--input-type=module', '-e'],
      "import { createCriteriaEngine } from '@tieuchi/rules'; import { httpSource } from '@tieuchi/rules/sources/http'",
    ],
    [
      'CJS',
      ['-e'],
      "const { createCriteriaEngine } = require('@tieuchi/rules'); const { httpSource } = require('@tieuchi/rules/sources/http')",
    ],
  ])(
    'works as %s by its own name, follows a server, and lets the process end once it is closed',
    async (_, flags, imports) => {
      const [bundle] = successiveBundles(1)
      if (!bundle) throw new Error('There is no bundle.')
      const server = await bundleServer(deliver(bundle))
      const program = `${imports}
      ;(async () => {
        const engine = await createCriteriaEngine({ source: httpSource({ url: '${server.url}', intervalMs: 20 }) })
        const { outcome } = engine.evaluate('test.fires', { facts: { fires: 1 }, on: '2026-06-01' })
        await new Promise((resolve) => setTimeout(resolve, 100))
        const idle = await createCriteriaEngine({ source: httpSource({ url: '${server.url}', intervalMs: 60_000 }) })
        await idle.close()
        await engine.close()
        console.log(outcome)
        process.on('exit', () => console.log(Math.round(performance.now() - closed) < 10_000 ? 'ended' : 'late'))
        const closed = performance.now()
      })()`
      const run = await runNode([...flags, program])
      expect(server.counts[304]).toBeGreaterThan(0)
      await server.close()
      expect(run).toEqual({ code: 0, stdout: 'not-met\nended\n', stderr: '' })
    },
  )

  it('prints what its README says', async () => {
    const readme = await readFile(built('../README.md'), 'utf8')
    const [, program = '', output] = /```js\n([\s\S]*?)```[\s\S]*?```text\n([\s\S]*?)```/.exec(readme) ?? []
    expect(await runNode(['--input-type=module', '-e', program])).toEqual({
      code: 0,
      stdout: output,
      stderr: '',
    })
  })
})
