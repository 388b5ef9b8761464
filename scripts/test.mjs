// npm test: installs, builds, checks and runs every test there is; goes on after a failure and adds everything up.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, withoutTelemetry } from './build.mjs'
import { endAll, endChildrenWhenTold } from './child-process.mjs'
import { findChromium } from './chromium.mjs'
import { stopwatch } from './elapsed.mjs'
import { install } from './install.mjs'
import { openMongodbServer } from './mongodb-server.mjs'
import { requireNode } from './node-version.mjs'
import { packages, root, workspaces } from './project.mjs'
import { FailedStep, step } from './step.mjs'
import { createTally } from './tally.mjs'
import { runSuite } from './vitest-suite.mjs'

requireNode()
const watch = stopwatch()
const tally = createTally()
endChildrenWhenTold()

/** Runs one part; whatever goes wrong in it becomes a failure that is counted. */
const part = async (name, run) => {
  const partWatch = stopwatch()
  try {
    const counts = await run()
    tally.add(name, { ...counts, note: [counts.note, `${partWatch}`].filter(Boolean).join(', ') })
    return true
  } catch (error) {
    if (!(error instanceof FailedStep)) console.error(error)
    tally.add(name, { failed: 1, note: `${partWatch}` })
    return false
  }
}

/** A check passes or fails as a whole. */
const check = (name, command, args, options = {}) =>
  part(name, async () => {
    await step(name, command, args, { cwd: root, lines: 200, ...options })
    return { passed: 1 }
  })

const checkTypes = async (directory) => {
  const { name, scripts } = JSON.parse(readFileSync(join(root, directory, 'package.json'), 'utf8'))
  if (directory === '' || !scripts?.typecheck) return
  await check(`Types of ${name}`, 'npm', ['run', 'typecheck'], { cwd: join(root, directory) })
}

const suite = (name, options) =>
  part(name, () => {
    console.log(`\n── ${name}`)
    return runSuite(name, { ...options, env: { ...withoutTelemetry, ...options.env } })
  })

const skip = (name, why) => {
  console.log(`\n── ${name}: skipped, ${why}`)
  tally.add(name, { skipped: 1, note: why })
}

const finish = async () => {
  await endAll()
  console.log(`\n${tally.table()}\n\nin ${watch}`)
  process.stdout.write(`${tally.lastLine()}\n`, () => process.exit(tally.failed() === 0 ? 0 : 1))
}

const onMongodb = async () => {
  const name = 'cms on MongoDB'
  const server = await openMongodbServer()
  if (!server.uri) {
    if (!process.env.MONGODB_URI) return skip(name, server.reason)
    console.log(`\n── ${name}: ${server.reason}`)
    return tally.add(name, { failed: 1, note: server.reason })
  }
  console.log(`\nMongoDB server: ${server.description}`)
  await suite(name, { directory: 'packages/cms', env: { MONGODB_URI: server.uri } })
  await server.close()
}

const inBrowser = async () => {
  const name = 'in the browser'
  const chromium = findChromium()
  if (!chromium) {
    return skip(name, 'no Chromium, Chrome or Edge found: install one, or set CHROMIUM_PATH to its program')
  }
  console.log(`\nBrowser: ${chromium}`)
  await suite(name, { directory: 'e2e', files: ['browser/', 'procedure/'], env: { CHROMIUM_PATH: chromium } })
}

const installed = await part('install', async () => {
  await install()
  return {}
})
if (installed) {
  for (const { name } of packages) {
    await part(`build ${name}`, async () => {
      await build(name)
      return {}
    })
  }
  await check('Format and lint', 'npm', ['run', 'lint'])
  await check('Imports', process.execPath, ['scripts/check-imports.mjs'])
  await check('Page of the packs', process.execPath, ['docs/scripts/write-packs-page.mjs', '--check'])
  for (const directory of workspaces) await checkTypes(directory)
  await suite('scripts', { directory: 'scripts' })
  await suite('schemas', { directory: 'packages/schemas' })
  await check('Sizes of bundles', 'npm', ['run', 'size'], { cwd: join(root, 'packages/rules') })
  await suite('rules', { directory: 'packages/rules' })
  await suite('bench', { directory: 'packages/rules/bench' })
  await suite('cms on SQLite', { directory: 'packages/cms', env: { MONGODB_URI: '' } })
  await onMongodb()
  await suite('examples', { directory: 'examples' })
  await suite('the whole', {
    directory: 'e2e',
    args: ['--exclude', 'browser/**', '--exclude', 'procedure/**'],
  })
  await inBrowser()
}
await finish()
