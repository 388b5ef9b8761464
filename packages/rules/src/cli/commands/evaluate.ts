import { evaluate } from '../../evaluate.js'
import { explain } from '../../explain.js'
import { createReceipt } from '../../receipt.js'
import { evaluateWith, referenceExecutor } from '../../reference.js'
import { type Command, jsonAnswer } from '../command.js'
import { evaluationText } from '../evaluation-text.js'
import { findSet } from '../find-set.js'
import { checkInput, readTogether } from '../read-assessment.js'

const executors = ['compiled', 'reference'] as const

export const evaluateCommand: Command = {
  name: 'evaluate',
  usage:
    'evaluate --set SET.json|BUNDLE.json|PACK --input ASSESSMENT.json|- --on YYYY-MM-DD [--id SET] [--known-at INSTANT] [--executor compiled|reference] [--format json|text|receipt] [--locale vi|en]',
  options: {
    set: { required: true },
    input: { required: true },
    on: { required: true, date: true },
    id: {},
    'known-at': { instant: true },
    executor: { allowed: [...executors] },
    format: { allowed: ['json', 'text', 'receipt'] },
  },
  names: { minimum: 0, maximum: 0 },
  async run(invocation) {
    const { given, locale, messages } = invocation
    const [input, on, knownAt] = [String(given.input), String(given.on), given['known-at']]
    const { set, read } = await readTogether(
      findSet(String(given.set), { on, knownAt, id: given.id }, invocation),
      input,
      invocation,
    )
    const { assessment, warnings } = checkInput(set, input, read, on, invocation)
    const options = { on, ...(knownAt && { knownAt }) }
    const evaluation =
      given.executor === 'reference'
        ? await evaluateWith(referenceExecutor, set, assessment, options)
        : evaluate(set, assessment, options)
    if (given.format === 'text') {
      const output = evaluationText(evaluation, explain(evaluation, set, locale), messages)
      return { exitCode: 0, output, messages: warnings }
    }
    const answer = given.format === 'receipt' ? createReceipt(set, assessment, evaluation) : evaluation
    return { ...jsonAnswer(answer), messages: warnings }
  },
}
