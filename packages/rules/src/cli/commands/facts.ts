import { requiredFacts } from '../../required-facts.js'
import { type Command, jsonAnswer } from '../command.js'
import { findSet } from '../find-set.js'

export const factsCommand: Command = {
  name: 'facts',
  usage: 'facts SET.json|PACK --on YYYY-MM-DD [--locale vi|en]',
  options: { on: { required: true, date: true } },
  names: { minimum: 1, maximum: 1 },
  async run(invocation) {
    const { given, names } = invocation
    return jsonAnswer(requiredFacts(await findSet(String(names[0]), { on: String(given.on) }, invocation)))
  },
}
