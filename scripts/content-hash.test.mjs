import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contentHash, sourceFiles } from './content-hash.mjs'

let directory
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'tieuchi-hash-'))
  mkdirSync(join(directory, 'src'))
  mkdirSync(join(directory, 'dist'))
  mkdirSync(join(directory, 'admin'))
  writeFileSync(join(directory, 'src/fact.ts'), 'export const fact = 1')
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

const hash = () => contentHash(sourceFiles(directory, [join(directory, 'admin')]))

describe('the hash of a package', () => {
  it('changes with a source file', () => {
    const before = hash()
    writeFileSync(join(directory, 'src/fact.ts'), 'export const fact = 2')
    expect(hash()).not.toBe(before)
  })

  it('changes when a source file comes or goes', () => {
    const before = hash()
    writeFileSync(join(directory, 'src/unit.ts'), '')
    expect(hash()).not.toBe(before)
    rmSync(join(directory, 'src/unit.ts'))
    expect(hash()).toBe(before)
  })

  it('leaves out what is built, what only tests, and the package nested in it', () => {
    const before = hash()
    writeFileSync(join(directory, 'dist/fact.js'), '')
    writeFileSync(join(directory, 'src/fact.test.ts'), '')
    writeFileSync(join(directory, 'admin/page.tsx'), '')
    expect(hash()).toBe(before)
  })
})
