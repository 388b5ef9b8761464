import type { Command } from './command.js'
import type { Messages } from './messages/messages.js'

/** What the program does and which commands it has. */
export function generalHelp(commands: readonly Command[], messages: Messages): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  const lines = commands.map(({ name }) => `  ${name.padEnd(width)}  ${messages.commands[name].summary}`)
  return `${messages.help.purpose}\n\n${messages.help.commands}\n${lines.join('\n')}\n\n${messages.help.more}\n\n${messages.help.exitCodes}\n`
}

/** How one command is called. */
export function helpOn({ name, usage }: Command, messages: Messages): string {
  const { summary, details } = messages.commands[name]
  return `${summary}\n\n${messages.usage.rightWay(usage)}\n\n${details}\n`
}
