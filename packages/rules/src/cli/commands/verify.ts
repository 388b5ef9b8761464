import { formatPath } from '@tieuchi/schemas'
import { verifyReceipt } from '../../verify-receipt.js'
import { version } from '../../version.js'
import { type Command, jsonAnswer } from '../command.js'
import { InputError } from '../input-error.js'
import { issueLine } from '../issue-line.js'
import { unreadableLine } from '../read-assessment.js'
import { readJson } from '../read-json.js'

export const verifyCommand: Command = {
  name: 'verify',
  usage: 'verify RECEIPT.json|- [--locale vi|en]',
  options: {},
  names: { minimum: 1, maximum: 1 },
  async run(invocation) {
    const { names, locale, messages } = invocation
    const file = String(names[0])
    const read = await readJson(file, messages)
    if (!read.ok) throw new InputError([unreadableLine(file, read, invocation)])
    const result = verifyReceipt(read.json)
    if (!result.ok) {
      throw new InputError(result.issues.map((issue) => issueLine(file, issue, locale, messages)))
    }
    const { engine } = result.recorded
    const here = `@tieuchi/rules@${version}`
    const other = engine === here ? [] : [messages.text.otherEngine({ receipt: engine, here })]
    const lines = result.same
      ? [messages.text.same]
      : [messages.text.different, ...result.differences.map(({ path }) => `  ${formatPath(path)}`)]
    return {
      ...jsonAnswer(result),
      exitCode: result.same ? 0 : 1,
      messages: [...other, ...lines].map((line) => `${file}: ${line}`),
    }
  },
}
