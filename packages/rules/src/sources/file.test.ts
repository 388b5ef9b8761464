import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Bundle } from '@tieuchi/schemas'
import { afterEach, describe, expect, it } from 'vitest'
import { createCriteriaEngine } from '../engine.js'
import { isCriteriaError } from '../errors.js'
import { allowedFires, successiveBundles } from '../testing/published.js'
import { until } from '../testing/until.js'
import { fileSource } from './file.js'

const [first, second, third] = successiveBundles(3) as [Bundle, Bundle, Bundle]
const ends: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})

async function start() {
  const folder = await mkdtemp(join(tmpdir(), 'tieuchi-file-source-'))
  ends.push(() => rm(folder, { recursive: true }))
  const path = join(folder, 'criteria.json')
  await writeFile(path, JSON.stringify(second))
  const engine = await createCriteriaEngine({ source: fileSource({ path, intervalMs: 15 }) })
  ends.push(() => engine.close())
  const replace = async (content: string) => {
    await writeFile(`${path}.new`, content)
    await rename(`${path}.new`, path)
  }
  const failed = (code: string) =>
    until(
      () =>
        isCriteriaError(engine.status().lastError) &&
        (engine.status().lastError as { code: string }).code === code,
    )
  const reached = (sequence: number) => until(() => engine.status().sequence === sequence)
  return { path, engine, replace, failed, reached }
}

describe('the file source', () => {
  it('follows a file that is replaced by renaming', async () => {
    const { engine, replace, reached } = await start()
    expect(allowedFires(engine)).toBe(1)
    await replace(JSON.stringify(third))
    await reached(3)
    expect(allowedFires(engine)).toBe(2)
  })

  it('keeps the last good criteria while a file is half written, and stays in error until it is whole', async () => {
    const { path, engine, failed, reached } = await start()
    const text = JSON.stringify(third)
    await writeFile(path, text.slice(0, text.length / 2))
    await failed('bundle-invalid')
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(engine.status()).toMatchObject({ sequence: 2, lastError: { code: 'bundle-invalid' } })
    expect(allowedFires(engine)).toBe(1)
    await writeFile(path, text)
    await reached(3)
    expect(engine.status()).not.toHaveProperty('lastError')
  })

  it('keeps the last good criteria while the file is gone, older or tampered with', async () => {
    const { path, engine, replace, failed, reached } = await start()
    await rm(path)
    await failed('source-unavailable')
    await replace(JSON.stringify(first))
    await failed('bundle-older')
    await replace(JSON.stringify({ ...third, publishedAt: first.publishedAt.replace('2026', '2027') }))
    await failed('bundle-invalid')
    expect(allowedFires(engine)).toBe(1)
    await replace(JSON.stringify(third))
    await reached(3)
    expect(engine.status()).not.toHaveProperty('lastError')
  })

  it('cannot begin without the file, and names it', async () => {
    const failure = await fileSource({ path: '/no/such/criteria.json' })
      .load()
      .catch((error) => error)
    expect(isCriteriaError(failure, 'source-unavailable') && failure.message).toContain(
      '/no/such/criteria.json',
    )
    expect(failure.cause).toMatchObject({ code: 'ENOENT' })
  })
})
