import { checkCriteriaSet, type Issue } from '@tieuchi/schemas'
import { hashOf } from '../../hash.js'
import { type Command, type Invocation, jsonAnswer } from '../command.js'
import { issueLine } from '../issue-line.js'
import { readJson } from '../read-json.js'

export const validateCommand: Command = {
  name: 'validate',
  usage: 'validate SET.json [SET.json ...] [--locale vi|en]',
  options: {},
  names: { minimum: 1, maximum: Number.POSITIVE_INFINITY },
  async run(invocation) {
    const files: FileResult[] = []
    for (const file of invocation.names) files.push(await validate(file, invocation))
    return {
      ...jsonAnswer(files.map(({ lines, ...result }) => result)),
      exitCode: files.every(({ ok }) => ok) ? 0 : 1,
      messages: files.flatMap(({ lines }) => lines),
    }
  },
}

interface FileResult {
  file: string
  ok: boolean
  set?: { id: string; revision: number; hash: string }
  issues: Issue[]
  lines: string[]
}

async function validate(file: string, { locale, messages }: Invocation): Promise<FileResult> {
  const read = await readJson(file, messages)
  if (!read.ok && 'line' in read) return { file, ok: false, issues: [], lines: [read.line] }
  const checked = read.ok ? checkCriteriaSet(read.json) : { ok: false as const, issues: [read.issue] }
  const { ok, issues } = checked
  const lines = issues.map((issue) => issueLine(file, issue, locale, messages))
  if (!checked.ok) return { file, ok, issues, lines }
  const { id, revision } = checked.criteriaSet
  const verdict = `${file}: ${messages.input.usable(`${id}@${revision}`, issues.length)}`
  const set = { id, revision, hash: hashOf(checked.criteriaSet) }
  return { file, ok, set, issues, lines: [...lines, verdict] }
}
