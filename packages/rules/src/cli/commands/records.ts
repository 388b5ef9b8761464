import { type Command, jsonAnswer } from '../command.js'
import { findSet } from '../find-set.js'

export const recordsCommand: Command = {
  name: 'records',
  usage: 'records SET.json|PACK --on YYYY-MM-DD [--locale vi|en]',
  options: { on: { required: true, date: true } },
  names: { minimum: 1, maximum: 1 },
  async run(invocation) {
    const { given, names } = invocation
    const set = await findSet(String(names[0]), { on: String(given.on) }, invocation)
    return jsonAnswer({ eventTypes: set.eventTypes ?? [], lists: set.lists ?? [] })
  },
}
