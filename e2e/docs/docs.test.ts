import { exec, execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { packs } from '@tieuchi/schemas/packs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveBundle } from './serve-bundle.js'
import { type Snippet, snippetsOf } from './snippets.js'

const e2e = fileURLToPath(new URL('..', import.meta.url))
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
const pages = [
  'README.md',
  'docs/developers.md',
  'docs/model.md',
  'packages/schemas/README.md',
  'packages/rules/README.md',
].filter((page) => existsSync(new URL(`../../${page}`, import.meta.url)))
const snippets = (await Promise.all(pages.map(snippetsOf))).flat()

let directory: string
let admin: Awaited<ReturnType<typeof serveBundle>>

beforeAll(async () => {
  // Below e2e, so that the packages are found; in node_modules, so that nothing is left in the tree.
  await mkdir(join(e2e, 'node_modules'), { recursive: true })
  directory = await mkdtemp(join(e2e, 'node_modules', 'snippets-'))
  // A criteria set of the reader's own, which some commands name.
  await writeFile(join(directory, 'my-criteria.json'), JSON.stringify(packs[0]?.criteriaSet))
  admin = await serveBundle()
})

afterAll(async () => {
  await admin.close()
  await rm(directory, { recursive: true, force: true, maxRetries: 5 })
})

const save = async ({ place, code }: Snippet, ending: string) => {
  const path = join(directory, `${place.replace(/[^A-Za-z0-9]+/g, '-')}.${ending}`)
  await writeFile(path, code.replaceAll('http://localhost:3000/api/criteria', admin.url))
  return path
}

const runners: Record<string, (snippet: Snippet) => Promise<void>> = {
  js: async (snippet) => {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [await save(snippet, 'mjs')])
    expect(stderr).toBe('')
    if (snippet.output !== undefined) expect(stdout).toBe(snippet.output)
  },
  ts: async (snippet) => {
    const options = ['--noEmit', '--strict', '--skipLibCheck', '--types', 'node']
    const module = ['--target', 'es2022', '--module', 'nodenext', '--moduleResolution', 'nodenext']
    await promisify(execFile)(process.execPath, [tsc, ...options, ...module, await save(snippet, 'mts')], {
      cwd: e2e,
    }).catch(({ stdout }) => expect.fail(stdout))
  },
  // The packaging tests install; here the installed command is used.
  sh: async ({ code }) => {
    for (const line of code.trim().split('\n')) {
      if (/^npm install( @tieuchi\/(schemas|rules))+$/.test(line)) continue
      await promisify(exec)(line, { cwd: directory })
    }
  },
  json: async ({ code }) => {
    JSON.parse(code)
  },
}

describe('the code in the documentation', () => {
  it('is there', () => {
    expect(snippets.filter(({ language }) => language === 'js').length).toBeGreaterThan(4)
  })

  it.each(snippets)('runs: $place ($language)', async (snippet) => {
    const runner = runners[snippet.language]
    if (!runner) throw new Error(`Nothing says how to prove a "${snippet.language}" block.`)
    await runner(snippet)
  })
})
