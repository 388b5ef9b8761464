import { boundaryCases, describeBoundaryCase, describeNotExercised } from '../../boundary-cases.js'
import { type Command, jsonAnswer } from '../command.js'
import { findSet } from '../find-set.js'

export const boundaryCasesCommand: Command = {
  name: 'boundary-cases',
  usage: 'boundary-cases SET.json|PACK --on YYYY-MM-DD [--format text|json] [--locale vi|en]',
  options: { on: { required: true, date: true }, format: { allowed: ['text', 'json'] } },
  names: { minimum: 1, maximum: 1 },
  async run(invocation) {
    const { given, names, locale, messages } = invocation
    const on = String(given.on)
    const set = await findSet(String(names[0]), { on }, invocation)
    const { cases, notExercised } = boundaryCases(set, { on })
    if (given.format === 'json') return jsonAnswer({ cases, notExercised })
    const lines = cases.map((one) => describeBoundaryCase(one, set, locale))
    const open = notExercised.map((one) => `  • ${describeNotExercised(one, set, locale)}`)
    const parts = [lines, open.length === 0 ? [] : ['', messages.text.notExercised, ...open]].flat()
    return { exitCode: 0, output: `${parts.join('\n')}\n` }
  },
}
