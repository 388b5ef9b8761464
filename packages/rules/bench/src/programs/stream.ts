/**
 * Judges assessments as they come in, a line of JSON each: `stream COUNT`. The lines are made from a thousand
 * assessments over and over, so that no disk is measured. Prints how long it took and the most memory it had.
 */
import { performance } from 'node:perf_hooks'
import { Readable } from 'node:stream'
import { compile } from '@tieuchi/rules'
import type { Assessment } from '@tieuchi/schemas'
import { on } from '../cases/case.js'
import { caseNamed } from '../cases/index.js'

export interface Streamed {
  judged: number
  outcomes: Record<string, number>
  milliseconds: number
  bytes: number
  /** In bytes, before the stream and at most, the size of the process in memory. */
  residentBefore: number
  residentPeak: number
}

/** As much as a socket or a file hands over at a time. */
const chunkSize = 64 * 1024

function* chunks() {
  for (let sent = 0; sent < count; sent += assessments.length) {
    for (let at = 0; at < block.length; at += chunkSize) yield block.subarray(at, at + chunkSize)
  }
}

async function* linesOf(stream: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of stream) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}

const count = Number(process.argv[2])
const { set, assessments } = caseNamed('twenty')
const block = Buffer.from(assessments.map((assessment) => `${JSON.stringify(assessment)}\n`).join(''))
const compiled = compile(set, { on })
const outcomes: Record<string, number> = {}
const residentBefore = process.memoryUsage().rss
const started = performance.now()
let judged = 0
for await (const line of linesOf(Readable.from(chunks()))) {
  const outcome = compiled.outcome(JSON.parse(line) as Assessment)
  outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
  judged += 1
}
const streamed: Streamed = {
  judged,
  outcomes,
  milliseconds: performance.now() - started,
  bytes: (block.length / assessments.length) * judged,
  residentBefore,
  residentPeak: process.resourceUsage().maxRSS * 1024,
}
process.stdout.write(JSON.stringify(streamed))
