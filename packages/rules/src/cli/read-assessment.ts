import { type Assessment, type CriteriaSet, checkAssessment } from '@tieuchi/schemas'
import type { Invocation } from './command.js'
import { InputError } from './input-error.js'
import { issueLine } from './issue-line.js'
import { type ReadJson, readJson } from './read-json.js'

/** The set and the assessment that a command names; each is read and everything wrong with both is listed. */
export async function readTogether<Set>(
  set: Promise<Set>,
  input: string,
  invocation: Invocation,
): Promise<{ set: Set; read: ReadJson }> {
  const [found, read] = await Promise.all([
    set.catch(inputErrorAsValue),
    readJson(input, invocation.messages),
  ])
  // Whatever can be said about the input is said, even where the set is unusable.
  if (found instanceof InputError) {
    const about = read.ok ? [] : [unreadableLine(input, read, invocation)]
    throw new InputError([...found.lines, ...about])
  }
  return { set: found, read }
}

/** What was read, checked against its set. Warnings go to standard error. */
export function checkInput(
  set: CriteriaSet,
  file: string,
  read: ReadJson,
  on: string,
  invocation: Invocation,
): { assessment: Assessment; warnings: string[] } {
  if (!read.ok) throw new InputError([unreadableLine(file, read, invocation)])
  const checked = checkAssessment(set, read.json, on)
  const { locale, messages } = invocation
  const lines = checked.issues.map((issue) => issueLine(file, issue, locale, messages))
  if (!checked.ok) throw new InputError(lines)
  return { assessment: checked.assessment, warnings: lines }
}

/** Why a file could not be read, on one line. */
export function unreadableLine(
  file: string,
  read: Extract<ReadJson, { ok: false }>,
  { locale, messages }: Invocation,
): string {
  return 'line' in read ? read.line : issueLine(file, read.issue, locale, messages)
}

function inputErrorAsValue(error: unknown): InputError {
  if (error instanceof InputError) return error
  throw error
}
