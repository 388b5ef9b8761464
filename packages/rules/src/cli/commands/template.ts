import { type Command, jsonAnswer } from '../command.js'
import { findSet } from '../find-set.js'

export const templateCommand: Command = {
  name: 'template',
  usage: 'template SET.json|PACK --on YYYY-MM-DD [--locale vi|en]',
  options: { on: { required: true, date: true } },
  names: { minimum: 1, maximum: 1 },
  async run({ given, names, locale, messages }) {
    const { facts } = await findSet(String(names[0]), String(given.on), locale, messages)
    const reported = facts.filter(({ derived }) => derived === undefined)
    return jsonAnswer({
      subject: { id: '', name: '' },
      facts: Object.fromEntries(reported.map(({ id }) => [id, null])),
    })
  },
}
