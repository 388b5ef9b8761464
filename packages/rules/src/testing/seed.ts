/** Parameters for `fc.assert` with a seed that is printed; `SEED=123` repeats a run. */
export function seeded(numRuns = 200): { seed: number; numRuns: number } {
  const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))
  console.info(`fast-check seed ${seed}, ${numRuns} runs`)
  return { seed, numRuns }
}
