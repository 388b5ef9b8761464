import { type CriteriaSet, checkAssessment } from '@tieuchi/schemas'
import { evaluate } from '../../evaluate.js'
import { referenceExecutor } from '../../executors/reference.js'
import { explain } from '../../explain.js'
import { type Command, type Invocation, jsonAnswer } from '../command.js'
import { evaluationText } from '../evaluation-text.js'
import { findSet } from '../find-set.js'
import { InputError } from '../input-error.js'
import { issueLine } from '../issue-line.js'
import { type ReadJson, readJson } from '../read-json.js'

const executors = { reference: referenceExecutor }

export const evaluateCommand: Command = {
  name: 'evaluate',
  usage:
    'evaluate --set SET.json|PACK --input ASSESSMENT.json|- --on YYYY-MM-DD [--executor reference] [--format json|text] [--locale vi|en]',
  options: {
    set: { required: true },
    input: { required: true },
    on: { required: true, date: true },
    executor: { allowed: Object.keys(executors) },
    format: { allowed: ['json', 'text'] },
  },
  names: { minimum: 0, maximum: 0 },
  async run(invocation) {
    const { given, locale, messages } = invocation
    const [set, input, on] = [String(given.set), String(given.input), String(given.on)]
    const [found, read] = await Promise.all([
      findSet(set, on, locale, messages).catch(inputErrorAsValue),
      readJson(input, messages),
    ])
    // Whatever can be said about the input is said, even where the set is unusable.
    if (found instanceof InputError) {
      const about = read.ok ? [] : [unreadableLine(input, read, invocation)]
      throw new InputError([...found.lines, ...about])
    }
    const assessment = checkInput(found, input, read, invocation)
    const executor = executors[(given.executor ?? 'reference') as keyof typeof executors]
    const evaluation = await evaluate(found, assessment, { on, executor })
    return given.format === 'text'
      ? { exitCode: 0, output: evaluationText(evaluation, explain(evaluation, found, locale), messages) }
      : jsonAnswer(evaluation)
  },
}

function checkInput(set: CriteriaSet, file: string, read: ReadJson, invocation: Invocation) {
  if (!read.ok) throw new InputError([unreadableLine(file, read, invocation)])
  const checked = checkAssessment(set, read.json, String(invocation.given.on))
  if (checked.ok) return checked.assessment
  const { locale, messages } = invocation
  throw new InputError(checked.issues.map((issue) => issueLine(file, issue, locale, messages)))
}

function unreadableLine(
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
