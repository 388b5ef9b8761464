import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { onWindows } from './project.mjs'
import { secret } from './secret.mjs'

it('is made once, long, and readable by its owner only', () => {
  const directory = mkdtempSync(join(tmpdir(), 'tieuchi-secret-'))
  const first = secret(directory)
  expect(first).toMatch(/^[0-9a-f]{64}$/)
  expect(secret(directory)).toBe(first)
  if (!onWindows) expect(statSync(join(directory, 'secret')).mode & 0o777).toBe(0o600)
  rmSync(directory, { recursive: true })
})
