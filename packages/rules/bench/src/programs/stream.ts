/**
 * Reads assessments as they come in, a line of JSON each: `stream COUNT one-by-one|population`. The lines are made from
 * a thousand assessments over and over, so that no disk is measured. Prints how long it took and the most memory.
 */
import { performance } from 'node:perf_hooks'
import { compile } from '@tieuchi/rules'
import { readPopulation } from '@tieuchi/rules/population'
import type { Assessment } from '@tieuchi/schemas'
import { on } from '../cases/case.js'
import { caseNamed } from '../cases/index.js'

export interface Streamed {
  judged: number
  met: number
  milliseconds: number
  bytes: number
  /** The size of the process in memory, in bytes: before the stream, and at most. */
  residentBefore: number
  residentPeak: number
}

/** As much as a socket or a file hands over at a time. */
const chunkSize = 64 * 1024

const [size = '', way = ''] = process.argv.slice(2)
const count = Number(size)
const { set, assessments } = caseNamed('twenty')
const block = Buffer.from(assessments.map((assessment) => `${JSON.stringify(assessment)}\n`).join(''))

async function* chunks(): AsyncGenerator<Uint8Array> {
  for (let sent = 0; sent < count; sent += assessments.length) {
    for (let at = 0; at < block.length; at += chunkSize) yield block.subarray(at, at + chunkSize)
  }
}

async function* lines(): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of chunks()) {
    const complete = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = complete.pop() ?? ''
    yield* complete
  }
}

/** Keeps nothing of an assessment but its outcome. */
async function oneByOne() {
  const compiled = compile(set, { on })
  let [judged, met] = [0, 0]
  for await (const line of lines()) {
    if (compiled.outcome(JSON.parse(line) as Assessment) === 'met') met += 1
    judged += 1
  }
  return { judged, met }
}

/** Keeps the numbers, so that they can be judged again with another threshold. */
async function asPopulation() {
  const population = await readPopulation(set, chunks(), { on })
  return { judged: population.size, met: population.counts().met }
}

const residentBefore = process.memoryUsage().rss
const started = performance.now()
const { judged, met } = way === 'population' ? await asPopulation() : await oneByOne()
const streamed: Streamed = {
  judged,
  met,
  milliseconds: performance.now() - started,
  bytes: (block.length / assessments.length) * judged,
  residentBefore,
  residentPeak: process.resourceUsage().maxRSS * 1024,
}
process.stdout.write(JSON.stringify(streamed))
