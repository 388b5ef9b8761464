import { execFile } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import type { Mutant } from './mutants.js'

const source = new URL('../src/', import.meta.url)

/** The comparison as one file, with a fault in it if there is one. */
export async function bundleComparison(outfile: string, mutant?: Mutant): Promise<void> {
  const mutated = mutant && fileURLToPath(new URL(mutant.file, source))
  await build({
    entryPoints: [fileURLToPath(new URL('main.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)",
    },
    logLevel: 'silent',
    plugins: [
      {
        name: 'fault',
        setup({ onLoad }) {
          if (!mutant) return
          onLoad({ filter: /\.ts$/ }, async ({ path }) => {
            if (path !== mutated) return undefined
            const text = await readFile(path, 'utf8')
            if (!text.includes(mutant.from)) throw new Error(`${mutant.file} has no "${mutant.from}"`)
            return { contents: text.replace(mutant.from, () => mutant.to), loader: 'ts' }
          })
        },
      },
    ],
  })
}

/** What a comparison says: how many cases it took, and whether it found a mismatch or broke. */
export interface ComparisonRun {
  code: number
  output: string
}

export async function runComparison(file: string, cases: number, seed: number): Promise<ComparisonRun> {
  const args = [file, '--quiet', '--cases', String(cases), '--seed', String(seed)]
  try {
    const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 27 })
    return { code: 0, output: stdout }
  } catch (error) {
    const { code, stdout = '' } = error as { code?: number; stdout?: string }
    return { code: code ?? 1, output: stdout }
  } finally {
    await rm(file, { force: true })
  }
}
