import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from './project.mjs'

const lockFile = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8')

// A registry that lacks one of these at some version is passed over in silence when the lock file is written.
it.each([
  '@biomejs/cli-',
  '@esbuild/',
  '@gorules/zen-engine-',
  '@libsql/',
  '@next/swc-',
  '@rolldown/binding-',
  '@rollup/rollup-',
  'lightningcss-',
])('the lock file has %s for macOS, Windows and Linux', (name) => {
  for (const platform of ['darwin-arm64', 'darwin-x64', 'linux-x64', 'win32-x64']) {
    expect(lockFile).toMatch(new RegExp(`^  '?${name}${platform}(-gnu|-msvc)?@`, 'm'))
  }
})
