import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { wholePlan } from './plan.js'

const run = promisify(execFile)

it('in a quick run of the command everybody judges every case alike', { timeout: 600_000 }, async () => {
  const path = fileURLToPath(new URL('../run.mjs', import.meta.url))
  const { stdout } = await run(process.execPath, [path, '--quick'])
  for (const { name } of wholePlan.cases) expect(stdout).toMatch(new RegExp(`^${name}: all \\d+ agree`, 'm'))
  expect(stdout).toContain('Everybody agrees.')
  expect(stdout).not.toContain('NaN')
})
