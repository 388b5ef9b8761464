import { parseArgs } from 'node:util'
import { isCalendarDate, type Locale, locales } from '@tieuchi/schemas/model'
import type { Command } from './command.js'
import type { Messages } from './messages/messages.js'
import { UsageError } from './usage-error.js'

/** What every command takes. */
const everywhere: Command['options'] = { locale: { allowed: locales }, help: {}, version: {} }
const switches = ['help', 'version']

export interface CommandLine {
  /** Each option with every value given for it; undefined stands for a value that is not there. */
  options: Map<string, (string | undefined)[]>
  names: string[]
}

/** Splits the command line without judging it, so that `--locale` is known before anything is refused. */
export function splitCommandLine(args: readonly string[], command: Command | undefined): CommandLine {
  const known = { ...everywhere, ...command?.options }
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: {
      ...Object.fromEntries(Object.keys(known).map((name) => [name, { type: 'string' as const }])),
      ...Object.fromEntries(switches.map((name) => [name, { type: 'boolean' as const }])),
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
    },
  })
  const options: CommandLine['options'] = new Map()
  const names: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') names.push(token.value)
    if (token.kind !== 'option') continue
    const isNextOption = !token.inlineValue && /^-./.test(token.value ?? '')
    options.set(token.name, [...(options.get(token.name) ?? []), isNextOption ? undefined : token.value])
  }
  return { options, names }
}

/**
 * Checks a command line against its command.
 * @throws UsageError with everything that is wrong
 */
export function checkCommandLine(
  { options, names }: CommandLine,
  command: Command,
  messages: Messages,
): Record<string, string | undefined> {
  const known = { ...everywhere, ...command.options }
  const problems: string[] = []
  const given: Record<string, string | undefined> = {}
  for (const [name, values] of options) {
    const rule = Object.hasOwn(known, name) ? known[name] : undefined
    const [value] = values
    if (!rule) problems.push(messages.usage.unknownOption(`--${name}`, command.name, optionNames(command)))
    else if (switches.includes(name)) continue
    else if (values.length > 1) problems.push(messages.usage.repeatedOption(`--${name}`))
    else if (!value) problems.push(messages.usage.valueMissing(`--${name}`))
    else if (rule.allowed && !rule.allowed.includes(value))
      problems.push(messages.usage.notAllowed(`--${name}`, value, rule.allowed))
    else if (rule.date && !isCalendarDate(value)) problems.push(messages.usage.badDate(`--${name}`, value))
    else if (rule.instant && !isInstant(value)) problems.push(messages.usage.badInstant(`--${name}`, value))
    else given[name] = value
  }
  for (const [name, { required }] of Object.entries(command.options)) {
    if (required && !options.has(name)) problems.push(messages.usage.optionMissing(`--${name}`))
  }
  if (names.length < command.names.minimum) problems.push(messages.usage.nameMissing)
  // What follows an unknown option was probably its value.
  const unknown = [...options.keys()].some((name) => !Object.hasOwn(known, name))
  if (names.length > command.names.maximum && !unknown)
    problems.push(messages.usage.tooManyNames(names.slice(command.names.maximum)))
  if (problems.length > 0)
    throw new UsageError([...problems, messages.usage.rightWay(command.usage)].join('\n'))
  return given
}

/** An ISO 8601 instant in UTC, as bundles carry them. */
function isInstant(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value))
}

function optionNames(command: Command): string[] {
  return [...Object.keys(command.options), 'locale', 'help'].map((name) => `--${name}`)
}

/** The language asked for, else that of the environment: English where it is English, Vietnamese otherwise. */
export function localeFrom({ options }: CommandLine, environment: NodeJS.ProcessEnv): Locale {
  const asked = options.get('locale')?.[0]
  const found = locales.find((locale) => locale === asked)
  if (found) return found
  const set = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  return /^en([_.@-]|$)/i.test(set) ? 'en' : 'vi'
}
