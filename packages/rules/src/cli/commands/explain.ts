import { describeWhatItTakes } from '../../describe-what-it-takes.js'
import { evaluate } from '../../evaluate.js'
import { explain } from '../../explain.js'
import { whatItTakes } from '../../what-it-takes.js'
import { type Command, jsonAnswer } from '../command.js'
import { evaluationText } from '../evaluation-text.js'
import { findSet } from '../find-set.js'
import { checkInput, readTogether } from '../read-assessment.js'

export const explainCommand: Command = {
  name: 'explain',
  usage:
    'explain --set SET.json|BUNDLE.json|PACK --input ASSESSMENT.json|- --on YYYY-MM-DD [--id SET] [--format text|json] [--locale vi|en]',
  options: {
    set: { required: true },
    input: { required: true },
    on: { required: true, date: true },
    id: {},
    format: { allowed: ['text', 'json'] },
  },
  names: { minimum: 0, maximum: 0 },
  async run(invocation) {
    const { given, locale, messages } = invocation
    const [input, on] = [String(given.input), String(given.on)]
    const { set, read } = await readTogether(
      findSet(String(given.set), { on, id: given.id }, invocation),
      input,
      invocation,
    )
    const { assessment, warnings } = checkInput(set, input, read, on, invocation)
    const evaluation = evaluate(set, assessment, { on })
    const explanation = explain(evaluation, set, locale)
    const needed = describeWhatItTakes(whatItTakes(set, assessment, { on }), set, locale)
    if (given.format === 'json') {
      return { ...jsonAnswer({ ...explanation, whatItTakes: needed }), messages: warnings }
    }
    const text = evaluationText(evaluation, explanation, messages)
    const output =
      needed.length === 0
        ? text
        : `${text}\n${[messages.text.whatItTakes, ...needed.map((line) => `  • ${line}`)].join('\n')}\n`
    return { exitCode: 0, output, messages: warnings }
  },
}
