import { performance } from 'node:perf_hooks'
import type { Entrant } from '../contestants/entrant.js'

/** Judges for about so long. Returns how many assessments a second. */
export type Turn = (milliseconds: number) => Promise<number>

/** The last result, kept where the optimiser cannot prove that nobody reads it. */
export let kept: unknown

/** How long a batch of judgements without a look at the clock may take. */
const batchMilliseconds = 2

/** A contestant's turns: it goes through its assessments over and over, from where it stopped. */
export function turnOf({ judge: { judge }, inputs }: Entrant): Turn {
  let next = 0
  let batch = 1
  const input = () => {
    const value = inputs[next]
    next = next + 1 === inputs.length ? 0 : next + 1
    return value
  }
  const atOnce = () => {
    for (let count = 0; count < batch; count += 1) kept = judge(input())
  }
  const oneAfterAnother = async () => {
    for (let count = 0; count < batch; count += 1) kept = await judge(input())
  }
  return async (milliseconds) => {
    kept = judge(input())
    const waits = kept instanceof Promise
    await kept
    const started = performance.now()
    let judged = 0
    let elapsed = 0
    do {
      if (waits) await oneAfterAnother()
      else atOnce()
      judged += batch
      elapsed = performance.now() - started
    } while (elapsed < milliseconds)
    batch = Math.max(1, Math.round((judged / elapsed) * batchMilliseconds))
    return (judged / elapsed) * 1000
  }
}
