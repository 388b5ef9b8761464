interface Runtime {
  process: { env: Record<string, string | undefined> }
  console: { info(line: string): void }
}

/** Parameters for `fc.assert` with a seed that is printed; `SEED=123` repeats a run, `RUNS=5000` looks longer. */
export function seeded(usualRuns: number): { seed: number; numRuns: number } {
  const { process, console } = globalThis as unknown as Runtime
  const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))
  const numRuns = Number(process.env.RUNS ?? usualRuns)
  console.info(`fast-check seed ${seed}, ${numRuns} runs`)
  return { seed, numRuns }
}
