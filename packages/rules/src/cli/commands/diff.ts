import { describeChange } from '../../diff/change-text.js'
import { diff } from '../../diff/diff.js'
import { bothOf } from '../both-of.js'
import { type Command, jsonAnswer } from '../command.js'
import { findRevision } from '../find-set.js'

export const diffCommand: Command = {
  name: 'diff',
  usage: 'diff SET.json|PACK@REVISION SET.json|PACK@REVISION [--format text|json] [--locale vi|en]',
  options: { format: { allowed: ['text', 'json'] } },
  names: { minimum: 2, maximum: 2 },
  async run(invocation) {
    const { given, names, locale, messages } = invocation
    const [before, after] = await bothOf(
      findRevision(String(names[0]), invocation),
      findRevision(String(names[1]), invocation),
    )
    const changes = diff(before, after)
    if (given.format === 'json') return jsonAnswer(changes)
    const lines = changes.map((change) => describeChange(change, { before, after }, locale))
    return { exitCode: 0, output: `${(lines.length > 0 ? lines : [messages.text.noChanges]).join('\n')}\n` }
  },
}
