// npm run bench: makes JavaScript of the bench, and runs it in a process that can be told to collect garbage.
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

rmSync(here('dist'), { recursive: true, force: true })
await build({
  entryPoints: [
    'main',
    'programs/alone',
    'programs/allocation',
    'programs/cold-start',
    'programs/columns',
    'programs/side-by-side',
    'programs/stream',
  ].map((name) => ({ in: here(`src/${name}.ts`), out: name.split('/').at(-1) })),
  outdir: here('dist'),
  bundle: true,
  // What is measured is loaded as it is published.
  packages: 'external',
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
})
const child = spawn(process.execPath, ['--expose-gc', here('dist/main.js'), ...process.argv.slice(2)], {
  stdio: 'inherit',
})
child.once('close', (code) => {
  process.exitCode = code ?? 1
})
