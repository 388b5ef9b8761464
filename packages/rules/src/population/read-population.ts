import type { Assessment, CriteriaSet } from '@tieuchi/schemas'
import { CriteriaError, isCriteriaError, type LineProblem } from '../errors.js'
import { PopulationBuilder, type PopulationOptions } from './create-population.js'
import { linesOf } from './lines-of.js'
import type { Population } from './population.js'

export interface ReadPopulationOptions extends PopulationOptions {
  /** Keeps the assessments too, so that they can be explained; without it only the numbers of their facts are kept. */
  keep?: boolean
  /** Called now and then, and at the end, with how many assessments were read. */
  onProgress?: (read: number) => void
  /** Stops reading. */
  signal?: AbortSignal
}

/** So often is told how far the reading is. */
const progressEvery = 10_000
/** So many wrong lines are named; more are only counted. */
const mostProblems = 100

/**
 * Makes a population from newline-delimited JSON, an assessment on each line; empty lines are skipped. Reads line by
 * line, so that it takes no more memory than the numbers of the facts: for each that the set needs as many bits as tell
 * its whole numbers apart, and one more where some are missing; 8 bytes where some are fractions or more than 30 bits
 * apart, 16 where some are known only as ranges.
 * @param stream text or bytes in UTF-8, such as a file, `process.stdin` or the body of a response
 * @throws CriteriaError `lines-invalid`, with every wrong line, after all were read; `bad-date`, `not-comparable`; what
 * the stream throws, and the signal's reason where it was aborted
 */
export async function readPopulation(
  set: CriteriaSet,
  stream: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
  { on, keep = false, onProgress, signal }: ReadPopulationOptions,
): Promise<Population> {
  const builder = new PopulationBuilder(set, on)
  const kept: Assessment[] = []
  const problems: { line: number; code: LineProblem }[] = []
  let [line, read, wrong] = [0, 0, 0]
  for await (const text of linesOf(stream)) {
    signal?.throwIfAborted()
    line += 1
    if (text.trim() === '') continue
    const taken = take(text, builder)
    if (typeof taken === 'string') {
      wrong += 1
      if (problems.length < mostProblems) problems.push({ line, code: taken })
      continue
    }
    if (keep) kept.push(taken)
    read += 1
    if (read % progressEvery === 0) onProgress?.(read)
  }
  if (wrong > 0) throw linesInvalid(problems, wrong)
  onProgress?.(read)
  return builder.finish(keep ? kept : undefined)
}

function take(text: string, builder: PopulationBuilder): Assessment | LineProblem {
  let assessment: Assessment
  try {
    assessment = JSON.parse(text)
  } catch {
    return 'not-json'
  }
  if (typeof assessment !== 'object' || assessment === null || Array.isArray(assessment))
    return 'not-an-object'
  try {
    builder.add(assessment)
  } catch (error) {
    if (isCriteriaError(error, 'bad-period') || isCriteriaError(error, 'mixed-periods')) return error.code
    throw error
  }
  return assessment
}

function linesInvalid(problems: { line: number; code: LineProblem }[], count: number): CriteriaError {
  const listed = problems.slice(0, 10).map(({ line, code }) => `line ${line} (${code})`)
  const more = count > listed.length ? ` and ${count - listed.length} more` : ''
  const message = `${count} lines are no assessments: ${listed.join(', ')}${more}.`
  return new CriteriaError('lines-invalid', { problems, count }, message)
}
