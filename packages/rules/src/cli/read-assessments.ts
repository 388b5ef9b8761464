import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { type CriteriaSet, checkAssessment, problem } from '@tieuchi/schemas'
import type { SimulatedAssessment } from '../simulate/simulate.js'
import type { Invocation } from './command.js'
import { issueLine } from './issue-line.js'

/**
 * The assessments of a file with one on each line (NDJSON), one after the other, so that a file of any length is read
 * in little memory. A line that cannot be used is left out and every problem of it is told.
 * @param tell is given each problem as a line of text
 */
export async function* readAssessments(
  set: CriteriaSet,
  path: string,
  on: string,
  { locale, messages }: Invocation,
  tell: (problem: string) => void,
): AsyncGenerator<SimulatedAssessment> {
  const input = path === '-' ? process.stdin : createReadStream(path, 'utf8')
  // A stream that fails before it is read from would end the process; the reader below meets the failure too.
  const failure = new Promise<Error>((resolve) => input.once('error', resolve))
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })
  let line = 0
  try {
    for await (const text of lines) {
      line += 1
      const written = text.replace(/^\uFEFF/, '').trim()
      if (written === '') continue
      const place = messages.input.line(path, line)
      const read = parse(written)
      const checked = read.ok
        ? checkAssessment(set, read.json, on)
        : { ok: false as const, issues: [read.issue] }
      for (const issue of checked.issues) tell(issueLine(place, issue, locale, messages))
      if (checked.ok) {
        const { assessment } = checked
        yield { key: assessment.subject?.id ?? String(line), assessment }
      }
    }
  } catch (error) {
    tell(`${path}: ${messages.input.unreadable((error as Error).message)}`)
    return
  }
  const failed = await Promise.race([failure, Promise.resolve(undefined)])
  if (failed) tell(`${path}: ${messages.input.unreadable(failed.message)}`)
}

function parse(text: string) {
  try {
    return { ok: true as const, json: JSON.parse(text) as unknown }
  } catch (error) {
    return { ok: false as const, issue: problem('not-json', [], { reason: (error as Error).message }) }
  }
}
