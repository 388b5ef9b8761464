import type { Messages } from './messages.js'

const period = ({
  revision,
  from,
  before,
}: {
  revision: number
  from: string
  before?: string | undefined
}) => `revision ${revision} from ${from}${before === undefined ? '' : ` to before ${before}`}`

const setOrPack =
  'PACK is a name such as vn.residential-area, of which the date picks the revision, or vn.residential-area@1 for one revision.'

export const en: Messages = {
  commands: {
    packs: {
      summary: 'lists the criteria sets that come with this package',
      details: 'Prints the id, revision, title and period in force of each as JSON.',
    },
    facts: {
      summary: 'lists the facts that a set needs: id, type, unit and what each means',
      details: setOrPack,
    },
    template: {
      summary: 'prints an assessment file to fill in, with every fact set to null',
      details: `null means "not reported": evaluate then says what is missing.\n${setOrPack}`,
    },
    validate: {
      summary: 'checks criteria set files and lists every problem at once',
      details: 'Warnings do not make a file unusable. The same problems, with codes, are printed as JSON.',
    },
    evaluate: {
      summary: 'judges an assessment by the criteria in force on a date',
      details: `"-" for --input reads standard input. --format json (the default) prints the evaluation, text explains it.\n${setOrPack}`,
    },
  },
  help: {
    purpose: 'tieuchi judges facts by criteria kept as data, and says why.',
    commands: 'Commands:',
    more: 'tieuchi help COMMAND shows how a command is called. --locale vi|en picks the language; without it, LANG does.',
    exitCodes: 'Exit code 0: done, whatever the verdict. 1: the input is wrong. 2: wrong usage.',
  },
  usage: {
    rightWay: (usage) => `Usage: tieuchi ${usage}`,
    unknownCommand: (name, commands) =>
      `There is no command "${name}"; the commands are: ${commands.join(', ')}, help.`,
    unknownOption: (option, command, options) =>
      `"${command}" has no option ${option}; its options are: ${options.join(', ')}.`,
    repeatedOption: (option) => `${option} is given more than once.`,
    valueMissing: (option) => `${option} needs a value.`,
    notAllowed: (option, value, allowed) =>
      `${option} cannot be "${value}"; it is one of: ${allowed.join(', ')}.`,
    badDate: (option, value) =>
      `${option} needs a calendar date written year-month-day, such as 2026-10-31; "${value}" is none.`,
    optionMissing: (option) => `${option} is required.`,
    nameMissing: 'The name of a file or pack is missing.',
    tooManyNames: (names) => `Too many names: ${names.join(' ')}.`,
  },
  input: {
    unreadable: (reason) => `The file cannot be read: ${reason}`,
    unknownSet: (name, packs) =>
      `"${name}" is neither a file nor a pack; the packs are: ${packs.join(', ')}.`,
    notInForce: ({ set, on, periods }) =>
      `${set}: Nothing is in force on ${on}; in force are ${periods.map(period).join(', ')}.`,
    usable: (set, warnings) =>
      `${set} is usable${warnings === 0 ? '' : `, with ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`}.`,
    warning: 'warning',
  },
  text: {
    subject: 'Assessed',
    score: 'Score',
    bands: (count) => (count === 1 ? 'Band' : 'Bands still possible'),
    missing: 'Missing:',
    legalBasis: 'Legal basis',
    kinds: { required: '', scored: 'scored', advisory: 'advisory' },
    verification: { partial: 'Partly verified', unverified: 'Unverified' },
  },
}
