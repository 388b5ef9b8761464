import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { consumers } from './consumers.js'
import { pack, root, run } from './pack.js'

const e2e = join(root, 'e2e')
const tsc = createRequire(join(root, 'package.json')).resolve('typescript/bin/tsc')
const tarballs: Record<string, string> = {}
let project: string

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'tieuchi-packaging-'))
  for (const name of ['schemas', 'rules']) {
    tarballs[name] = await pack(`packages/${name}`, join(project, 'tarballs'))
  }
  await writeFile(join(project, 'package.json'), JSON.stringify({ name: 'consumer', private: true }))
  for (const [file, text] of Object.entries(consumers)) await writeFile(join(project, file), text)
  const files = Object.values(tarballs).map((path) => `./tarballs/${path.split(/[\\/]/).at(-1)}`)
  const { code, stderr } = await run('npm', ['install', '--no-audit', '--no-fund', ...files], project)
  if (code !== 0) throw new Error(`npm install of the tarballs failed:\n${stderr}`)
}, 180_000)

afterAll(() => rm(project, { recursive: true, force: true, maxRetries: 5 }))

const expected = {
  outcome: 'undetermined',
  same: true,
  sentence: 'thiếu dữ liệu',
  alone: 'thiếu dữ liệu',
  checked: true,
  entries: 'function,function,function,object',
}

describe('the packed tarballs, installed into an empty project', () => {
  it.each(['esm.mjs', 'cjs.cjs'])('work from %s', async (file) => {
    const { stdout, stderr } = await run(process.execPath, ['--no-warnings', file], project)
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual(expected)
  })

  it.each([
    ['nodenext', 'nodenext'],
    ['preserve', 'bundler'],
  ])(
    'compile from strict TypeScript with module %s, resolution %s',
    async (module, resolution) => {
      const options = ['--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2023,dom']
      const args = [tsc, ...options, '--module', module, '--moduleResolution', resolution, 'typed.ts']
      const { code, stdout } = await run(process.execPath, args, project)
      expect(stdout).toBe('')
      expect(code).toBe(0)
    },
    60_000,
  )

  it('bring the command', async () => {
    const { code, stdout, stderr } = await run('npx', ['--no-install', 'tieuchi', 'packs'], project)
    expect(stderr).toBe('')
    expect(code).toBe(0)
    expect(stdout).toContain('vn.residential-area')
    expect(stdout).toContain('binh-duong.residential-area')
  })
})

describe.each(['schemas', 'rules'])('the tarball of %s', (name) => {
  it('is in order for publint', async () => {
    const args = ['--no-install', 'publint', 'run', tarballs[name] as string, '--strict']
    const { code, stdout, stderr } = await run('npx', args, e2e)
    expect(code, stdout + stderr).toBe(0)
  }, 60_000)

  // Node 20 and every current bundler read "exports"; resolution from before it is not offered.
  it('has types for ESM and CJS alike', async () => {
    const args = [
      '--no-install',
      'attw',
      tarballs[name] as string,
      '--profile',
      'node16',
      '--format',
      'ascii',
    ]
    const { code, stdout, stderr } = await run('npx', args, e2e)
    expect(code, stdout + stderr).toBe(0)
  }, 60_000)

  it('carries its licence', async () => {
    const { stdout } = await run('tar', ['-tzf', tarballs[name] as string], project)
    expect(stdout.split('\n')).toContain('package/LICENSE')
  })
})
