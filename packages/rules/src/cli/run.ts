import { version } from '../version.js'
import type { Answer, Command } from './command.js'
import { boundaryCasesCommand } from './commands/boundary-cases.js'
import { diffCommand } from './commands/diff.js'
import { evaluateCommand } from './commands/evaluate.js'
import { explainCommand } from './commands/explain.js'
import { factsCommand } from './commands/facts.js'
import { packsCommand } from './commands/packs.js'
import { recordsCommand } from './commands/records.js'
import { simulateCommand } from './commands/simulate.js'
import { templateCommand } from './commands/template.js'
import { validateCommand } from './commands/validate.js'
import { verifyCommand } from './commands/verify.js'
import { generalHelp, helpOn } from './help.js'
import { InputError } from './input-error.js'
import { en } from './messages/en.js'
import { vi } from './messages/vi.js'
import { checkCommandLine, localeFrom, splitCommandLine } from './parse-command-line.js'
import { UsageError } from './usage-error.js'

const commands: readonly Command[] = [
  packsCommand,
  factsCommand,
  recordsCommand,
  templateCommand,
  validateCommand,
  evaluateCommand,
  explainCommand,
  diffCommand,
  simulateCommand,
  boundaryCasesCommand,
  verifyCommand,
]

/** Runs one command line. Exit code 0: done, whatever the verdict; 1: the input is wrong; 2: wrong usage. */
export async function run(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<Omit<Answer, 'exitCode'> & { exitCode: 0 | 1 | 2 }> {
  const at = args.findIndex((arg, index) => !arg.startsWith('-') && args[index - 1] !== '--locale')
  const first = args[at]
  const command = commands.find(({ name }) => name === first)
  const line = splitCommandLine(command ? args.toSpliced(at, 1) : args, command)
  const locale = localeFrom(line, environment)
  const messages = { vi, en }[locale]
  try {
    if (line.options.has('version')) return { exitCode: 0, output: `${version}\n` }
    if (command && line.options.has('help')) return { exitCode: 0, output: helpOn(command, messages) }
    if (!command && (first === 'help' || (first === undefined && line.options.has('help')))) {
      const about = commands.find(({ name }) => name === line.names[1])
      return { exitCode: 0, output: about ? helpOn(about, messages) : generalHelp(commands, messages) }
    }
    if (!command) {
      const names = commands.map(({ name }) => name)
      throw new UsageError(
        first === undefined ? generalHelp(commands, messages) : messages.usage.unknownCommand(first, names),
      )
    }
    const given = checkCommandLine(line, command, messages)
    return await command.run({ given, names: line.names, locale, messages })
  } catch (error) {
    if (error instanceof UsageError) return { exitCode: 2, messages: [error.message.trimEnd()] }
    if (error instanceof InputError) return { exitCode: 1, messages: error.lines }
    throw error
  }
}
