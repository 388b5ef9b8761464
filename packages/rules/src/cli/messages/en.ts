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
    records: {
      summary: 'lists the event types and lists that a set counts from',
      details: setOrPack,
    },
    template: {
      summary: 'prints an assessment file to fill in, with every fact set to null',
      details: `--from figures (the default) asks for totals; --from records for the events and lists they are counted from.\nnull means "not reported": evaluate then says what is missing.\n${setOrPack}`,
    },
    validate: {
      summary: 'checks criteria set files and lists every problem at once',
      details: 'Warnings do not make a file unusable. The same problems, with codes, are printed as JSON.',
    },
    evaluate: {
      summary: 'judges an assessment by the criteria in force on a date',
      details: `"-" for --input reads standard input. --format json (the default) prints the evaluation, text explains it, receipt prints a file that verify runs again.\nBUNDLE is a published bundle; --id picks a set of it, and --known-at (such as 2026-03-01T00:00:00Z) only uses what had been published by then.\n${setOrPack}`,
    },
    explain: {
      summary: 'says in words how an assessment came out, and what it would take to pass',
      details: `--format json prints the sentences as JSON.\n${setOrPack}`,
    },
    diff: {
      summary: 'says how two revisions differ, in terms of the law',
      details:
        'Each name is a file with a criteria set, or a pack with its revision, such as vn.residential-area@1.',
    },
    simulate: {
      summary: 'says whose verdict a draft would change, from what to what, and because of which criteria',
      details:
        'The file for --input has one assessment per line (NDJSON). --format json prints one change per line and the summary last.',
    },
    'boundary-cases': {
      summary: 'makes cases just below, on and just above every threshold, each with its verdict',
      details: `For tests, or for an official to confirm sentence by sentence.\n${setOrPack}`,
    },
    verify: {
      summary: 'runs a receipt again offline and says whether the result is the same, byte for byte',
      details: 'Exit code 1 where the receipt was altered or gives another result.',
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
    badInstant: (option, value) =>
      `${option} needs an instant in UTC, such as 2026-03-01T00:00:00Z; "${value}" is none.`,
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
    knownAtNeedsBundle: (name) =>
      `${name}: --known-at needs a published bundle, because only that says when each revision was published.`,
    whichSet: (name, sets) => `${name} has several sets; pick one with --id: ${sets.join(', ')}.`,
    notInFile: (name, set, sets) => `${name} has no set "${set}"; it has: ${sets.join(', ')}.`,
    whichRevision: (name, revisions) =>
      `${name} has several revisions; name one: ${revisions.map((revision) => `${name}@${revision}`).join(', ')}.`,
    bundleNotRevision: (name) => `${name} has several revisions; a file with exactly one is needed here.`,
    line: (file, line) => `${file}, line ${line}`,
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
    whatItTakes: 'What it would take:',
    noChanges: 'The two revisions are the same.',
    simulated: ({ subjects, changed }) =>
      `${subjects} ${subjects === 1 ? 'subject' : 'subjects'} judged; the verdict changes for ${changed}.`,
    fromTo: (from, to) => `${from} → ${to}`,
    because: 'because of',
    notExercised: 'Thresholds for which no case could be made:',
    same: 'Run again, the result is the same, byte for byte.',
    different: 'Not the same:',
    otherEngine: ({ receipt, here }) => `The receipt was made by ${receipt}; this is ${here}.`,
    kinds: { required: '', scored: 'scored', advisory: 'advisory' },
    verification: { partial: 'Partly verified', unverified: 'Unverified' },
  },
}
