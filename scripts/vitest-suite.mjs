import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { start } from './child-process.mjs'
import { keepDirectory, root } from './project.mjs'
import { countTests } from './vitest-report.mjs'

const vitest = () =>
  join(dirname(createRequire(join(root, 'package.json')).resolve('vitest/package.json')), 'vitest.mjs')

/**
 * Runs a folder's tests, showing what vitest says.
 * @returns the counts. Files can be narrowed by parts of their paths.
 */
export const runSuite = async (name, { directory, files = [], env = {}, args = [] }) => {
  const reports = join(keepDirectory, 'reports')
  mkdirSync(reports, { recursive: true })
  const reportPath = join(reports, `${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.json`)
  rmSync(reportPath, { force: true })
  const child = start(
    process.execPath,
    [
      vitest(),
      'run',
      ...files,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reportPath}`,
      ...args,
    ],
    { cwd: join(root, directory), env: { FORCE_COLOR: process.stdout.isTTY ? '1' : '0', ...env } },
  )
  child.stdout.pipe(process.stdout, { end: false })
  child.stderr.pipe(process.stderr, { end: false })
  const code = await new Promise((resolve) => {
    child.once('error', () => resolve(1))
    child.once('close', resolve)
  })
  const report = existsSync(reportPath) ? JSON.parse(readFileSync(reportPath, 'utf8')) : undefined
  return countTests(report, code)
}
