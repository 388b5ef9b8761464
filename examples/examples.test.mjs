import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { packs } from '@tieuchi/schemas/packs'
import { expect, test } from 'vitest'
import { serveBundle } from './host-app/testing/serve-bundle.mjs'

const run = promisify(execFile)

const runExample = (name, env = {}) =>
  run(process.execPath, [fileURLToPath(new URL(`${name}.mjs`, import.meta.url))], {
    env: { ...process.env, ...env },
  })

const expectedOutput = (name) =>
  readFile(new URL(`${name}.out.txt`, import.meta.url), 'utf8').then((text) => text.replaceAll('\r\n', '\n'))

test.each([
  '01-in-memory',
  '02-from-a-file',
  '04-from-events',
  '05-scores-and-what-it-takes',
  '06-a-change-before-it-is-published',
  '07-a-local-set',
  '09-another-threshold-for-a-province',
])('%s prints what its .out.txt says', async (name) => {
  const { stdout } = await runExample(name)
  expect(stdout).toBe(await expectedOutput(name))
})

test('08-a-year-in-your-own-payload prints what its .out.txt says', async () => {
  const { stdout } = await runExample('08-a-year-in-your-own-payload')
  expect(stdout).toBe(await expectedOutput('08-a-year-in-your-own-payload'))
  // It starts a whole Payload app, which takes longer on a busy machine.
}, 120_000)

test('03-from-the-admin prints what its .out.txt says when an admin publishes the packs', async () => {
  const admin = await serveBundle(packs.map(({ criteriaSet }) => criteriaSet))
  const { stdout } = await runExample('03-from-the-admin', { TIEUCHI_URL: admin.url })
  await admin.close()
  expect(stdout).toBe(await expectedOutput('03-from-the-admin'))
})

test('03-from-the-admin says what to do when no admin runs', async () => {
  const admin = await serveBundle([])
  await admin.close()
  const failure = await runExample('03-from-the-admin', { TIEUCHI_URL: admin.url }).catch((error) => error)
  expect(failure.code).toBe(1)
  expect(failure.stderr).toContain(`${admin.url} could not be reached.`)
  expect(failure.stderr).toContain('npm start')
})
