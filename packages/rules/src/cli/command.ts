import type { Locale } from '@tieuchi/schemas/model'
import type { Messages } from './messages/messages.js'

/** What the process gives back: JSON or text for standard output, lines for standard error. */
export interface Answer {
  exitCode: 0 | 1
  /** In pieces where it may be long. */
  output?: string | AsyncIterable<string>
  messages?: string[]
  /** How it ended, where that is known only after the output was written. */
  after?: () => { exitCode: 0 | 1; messages: string[] }
}

/** The options as they were given, each checked to be one that the command has. */
export type Given = Readonly<Record<string, string | undefined>>

export interface Invocation {
  given: Given
  /** What stands on the command line without `--name`. */
  names: readonly string[]
  locale: Locale
  messages: Messages
}

export interface Command {
  name: keyof Messages['commands']
  /** How it is called, without `tieuchi`. */
  usage: string
  /** The names of the options beside `--locale` and `--help`, with what each may be where that is a closed list. */
  options: Readonly<
    Record<string, { required?: boolean; allowed?: readonly string[]; date?: boolean; instant?: boolean }>
  >
  /** How many names it takes. */
  names: { minimum: number; maximum: number }
  run(invocation: Invocation): Promise<Answer>
}

/** JSON for standard output. */
export function jsonAnswer(value: unknown): Answer {
  return { exitCode: 0, output: `${JSON.stringify(value, null, 2)}\n` }
}
