/**
 * What judging leaves for the garbage collector: `allocation CASE CONTESTANT`. Started with so large a young generation
 * that nothing is collected while it counts. Prints bytes for one judgement, and what stays after many.
 */
import { PerformanceObserver, performance } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import { caseNamed } from '../cases/index.js'
import { enter } from '../contestants/entrant.js'
import type { ContestantId } from '../contestants/index.js'
import { turnOf } from '../measure/turn.js'

export interface Allocation {
  /** Bytes of garbage for each judgement. */
  each: number
  /** Bytes still held after `judged` judgements. */
  held: number
  judged: number
}

const room = 128 * 1024 * 1024

const [name = '', id = '', milliseconds = '1000'] = process.argv.slice(2)
const { gc } = globalThis
if (!gc) throw new Error('Start this with --expose-gc')

let lastCollection = 0
new PerformanceObserver((list) => {
  for (const { startTime } of list.getEntries()) lastCollection = Math.max(lastCollection, startTime)
}).observe({ entryTypes: ['gc'] })

const entrant = await enter(id as ContestantId, caseNamed(name))
const { judge } = entrant.judge
let kept: unknown
const judgeMany = async (count: number) => {
  for (let index = 0; index < count; index += 1) {
    kept = judge(entrant.inputs[index % entrant.inputs.length])
    if (kept instanceof Promise) kept = await kept
  }
}

/** The growth of the heap, or nothing where something was collected on the way. */
const growth = async (count: number): Promise<number | undefined> => {
  gc()
  const started = performance.now()
  const before = process.memoryUsage().heapUsed
  await judgeMany(count)
  const after = process.memoryUsage().heapUsed
  // Collections are told a little later.
  await setTimeout(20)
  return lastCollection < started ? after - before : undefined
}

// Optimised code allocates less.
await turnOf(entrant)(Number(milliseconds))
await judgeMany(50)

let count = 10
let grown = await growth(count)
while (grown !== undefined && grown < room / 4 && count < 200_000) {
  count *= 4
  const more = await growth(count)
  if (more === undefined) break
  grown = more
}
if (grown === undefined) throw new Error(`${id}: something was collected while it was counted`)
const each = Math.max(0, grown / count)

gc()
const before = process.memoryUsage().heapUsed
const judged = count * 4
await judgeMany(judged)
kept = undefined
gc()
const held = process.memoryUsage().heapUsed - before
process.stdout.write(JSON.stringify({ each, held, judged } satisfies Allocation))
