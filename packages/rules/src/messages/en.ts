import { computation } from './en/computation.js'
import { records } from './en/records.js'
import { scoring } from './en/scoring.js'
import { values } from './en/values.js'
import type { Messages } from './messages.js'

/** Quoted, with the quotes inside it in the other form. */
const within = (text: string) => `"${text.replaceAll('"', "'")}"`

export const en: Messages = {
  values,
  outcome: {
    met: 'met',
    'not-met': 'not met',
    undetermined: 'evidence missing',
    'not-applicable': 'not applicable',
  },
  summary: ({ title, verdict, from, before }) =>
    `${title}: ${verdict} (assessed from ${from} to before ${before}).`,
  verdict: {
    met: 'met',
    'not-met': 'not met',
    undetermined: 'no verdict yet, because evidence is missing',
    'not-applicable': 'not subject to these criteria',
    excluded: 'not assessed',
  },
  demanded: {
    group: {
      all: {
        met: 'All of these hold:',
        'not-met': 'All of these must hold, and not all do:',
        undetermined: 'All of these must hold, and evidence is missing:',
      },
      any: {
        met: 'At least one of these holds:',
        'not-met': 'At least one of these must hold, and none does:',
        undetermined: 'At least one of these must hold, and evidence is missing:',
      },
      not: {
        met: 'This must not hold, and it does not:',
        'not-met': 'This must not hold, but it does:',
        undetermined: 'This must not hold, and evidence is missing:',
      },
    },
    comparison: {
      met: ({ label, found, required }) => `${label}: ${found}, as required (${required}).`,
      'not-met': ({ label, found, required }) => `${label}: ${found}, where ${required} is required.`,
      undetermined: ({ label, found, required }) =>
        found
          ? `${label}: ${found}, not yet comparable with what is required (${required}).`
          : `${label}: not known; ${required} is required.`,
      open: ({ label, found, required }) =>
        `${label}: ${found}; it is open whether that is ${required}, as required.`,
    },
  },
  stated: {
    group: {
      all: {
        met: 'All of these hold:',
        'not-met': 'Not all of these hold:',
        undetermined: 'It is open whether all of these hold:',
      },
      any: {
        met: 'At least one of these holds:',
        'not-met': 'None of these holds:',
        undetermined: 'It is open whether any of these holds:',
      },
      not: {
        met: 'This does not hold:',
        'not-met': 'This holds:',
        undetermined: 'It is open whether this holds:',
      },
    },
    comparison: {
      met: ({ label, found, required }) => `${label}: ${found}, which fits ${within(required)}.`,
      'not-met': ({ label, found, required }) =>
        `${label}: ${found}, which does not fit ${within(required)}.`,
      undetermined: ({ label, found, required }) =>
        `${label}: ${found || 'not known'}; it is open whether that fits ${within(required)}.`,
      open: ({ label, found, required }) =>
        `${label}: ${found}; it is open whether that fits ${within(required)}.`,
    },
  },
  decrease: (amount) => `a fall by at least ${amount}`,
  anyFall: 'a fall',
  noRise: 'no rise',
  requirement: {
    equal: (required) => required,
    notEqual: (required) => `other than ${required}`,
    lessThan: (required) => `less than ${required}`,
    lessThanInclusive: (required) => `at most ${required}`,
    greaterThan: (required) => `more than ${required}`,
    greaterThanInclusive: (required) => `at least ${required}`,
    in: (required) => required,
    notIn: (required) => `other than ${required}`,
  },
  dateRequirement: {
    lessThan: (required) => `before ${required}`,
    lessThanInclusive: (required) => `no later than ${required}`,
    greaterThan: (required) => `after ${required}`,
    greaterThanInclusive: (required) => `no earlier than ${required}`,
  },
  valueOf: ({ required, label }) => `${required}, the value of "${label}"`,
  rangeOf: ({ range, label }) => `"${label}" (${range})`,
  named: (label) => `"${label}"`,
  unknown: {
    'not-reported': ({ label }) => `"${label}" has not been reported.`,
    'wrong-type': ({ label, found, type }) => `"${label}" cannot be read: ${found} is not ${type}.`,
    'out-of-range': ({ label, found }) => `"${label}" cannot be used: ${found} is outside the range allowed.`,
    'not-whole': ({ label, found }) => `"${label}" cannot be used: ${found} is not a whole number.`,
    'outside-period': ({ label, found }) =>
      `"${label}" cannot be used: ${found} is outside the assessment period.`,
    'unknown-option': ({ label, found }) => `"${label}" cannot be used: ${found} is not one of the options.`,
    'empty-base': ({ label }) => `The share cannot be computed, because "${label}" is 0.`,
    'parameter-without-value': ({ label }) => `The parameter "${label}" has no value on this date.`,
    'no-record': ({ label }) => `"${label}" has not been reported, and there is no record to count it from.`,
    'field-missing': ({ label, field, record }) => `"${label}": ${record} does not say "${field}".`,
    'field-unreadable': ({ label, field, record, found }) =>
      `"${label}": "${field}" of ${record} cannot be read (${found}).`,
    'not-decided': ({ label, record }) => `"${label}": ${record} has not been decided.`,
  },
  types: {
    number: 'a number',
    boolean: 'true or false',
    date: 'a real date written year-month-day',
    choice: 'the id of an option',
  },
  applies: {
    met: 'This criterion applies:',
    'not-met': 'This criterion does not apply:',
    undetermined: 'It is not known whether this criterion applies:',
  },
  provision: ({ provision, document }) => `${provision}, ${document}`,
  score: ({ minimum, maximum, outOf }) =>
    minimum === maximum ? `${minimum} of ${outOf} points` : `${minimum} to ${maximum} of ${outOf} points`,
  knownAt: (instant) => `Judged by what had been published at ${instant} (UTC).`,
  instant: ({ date, time }) => `${time} on ${date}`,
  localCriterion: 'Added locally, besides the criteria of the set above.',
  inheritedCriterion: ({ set, revision }) => `Taken over from ${set}, revision ${revision}.`,
  localValue: (label) => `The value of "${label}" is set locally.`,
  inheritedValue: ({ label, set, revision }) =>
    `The value of "${label}" is taken over from ${set}, revision ${revision}.`,
  records,
  computation,
  scoring,
}
