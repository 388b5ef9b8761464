import { formatDate } from '../model/calendar-date.js'
import type { Messages } from './messages.js'
import { operatorLabel, unitLabel } from './table-labels.js'

const types: Record<string, string> = {
  number: 'a number',
  integer: 'a whole number',
  string: 'text',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  value: 'a value',
  null: 'null',
  undefined: 'nothing',
  nan: 'NaN',
  infinity: 'an infinite number',
  fraction: 'a number with a fraction',
  bigint: 'a bigint',
  function: 'a function',
  symbol: 'a symbol',
  date: 'a date (YYYY-MM-DD)',
  'month-day': 'a day of the year (MM-DD)',
  choice: 'one of the options',
  choices: 'a list of options',
}
const type = (name: string) => types[name] ?? name
const formats: Record<string, string> = {
  url: 'a web address that begins with http:// or https://',
  datetime: 'an instant such as 2027-01-31T08:00:00Z',
}
const quoted = (words: string[]) => words.map((word) => `"${word}"`).join(', ')
const day = (date: string) => formatDate(date, 'en')

export const en: Messages = {
  'not-json': ({ reason }) => `This is not valid JSON: ${reason}.`,
  'too-deep': ({ limit }) => `The data is nested more than ${limit} levels deep.`,
  'too-large': ({ limit }) => `The data is too large: more than ${limit} values.`,
  'too-many-problems': ({ limit }) => `There are more problems; only the first ${limit} are listed.`,
  missing: () => 'This is required and missing.',
  'wrong-type': ({ expected, received }) => `Expected ${type(expected)}, got ${type(received)}.`,
  'unknown-key': ({ key }) => `There is no property "${key}" here.`,
  'not-in-list': ({ allowed }) => `Must be one of ${quoted(allowed)}.`,
  'bad-format': ({ format }) =>
    formats[format] ? `This must be ${formats[format]}.` : 'This is not in the right format.',
  'bad-identifier': () =>
    'An id is lower-case letters and digits in words joined by hyphens, beginning with a letter.',
  'bad-date': () => 'Not a calendar date; write year-month-day, such as 2027-01-31.',
  'bad-month-day': () => 'Not a day of every year; write month-day, such as 03-31.',
  'too-short': () => 'This must not be empty.',
  'too-long': ({ maximum }) => `At most ${maximum} characters.`,
  'too-few': ({ minimum }) => `At least ${minimum} ${minimum === 1 ? 'entry is' : 'entries are'} needed.`,
  'too-many': ({ maximum }) => `At most ${maximum} entries.`,
  'below-minimum': ({ minimum, exclusive }) =>
    exclusive ? `Must be more than ${minimum}.` : `Must be ${minimum} or more.`,
  'above-maximum': ({ maximum }) => `Must be ${maximum} or less.`,
  'period-empty': () => 'The end must come after the beginning.',
  'bad-condition': () =>
    'A condition is an "all", "any" or "not" group, or a comparison with fact, operator and value.',
  'empty-group': () => 'A group of conditions must not be empty; add a condition or remove the group.',
  'condition-too-deep': ({ limit }) => `The condition is nested more than ${limit} levels deep.`,
  'condition-too-large': ({ limit }) => `The condition has more than ${limit} parts.`,
  'duplicate-id': ({ id, first }) => `The id "${id}" is already used by entry ${first + 1}.`,
  'duplicate-code': ({ code, first }) => `The code "${code}" is already used by criterion ${first + 1}.`,
  'unknown-fact': ({ fact }) => `There is no fact with the id "${fact}".`,
  'unknown-parameter': ({ parameter }) => `There is no parameter with the id "${parameter}".`,
  'unknown-document': ({ document }) => `There is no legal document with the id "${document}".`,
  'unknown-option': ({ option, allowed }) => `"${option}" is not an option; choose ${quoted(allowed)}.`,
  'unit-required': () => 'A number needs a unit.',
  'unit-not-allowed': ({ type: name }) => `The type ${name} has no unit.`,
  'options-required': () => 'List the options.',
  'options-not-allowed': ({ type: name }) => `The type ${name} has no options.`,
  'points-required': () => 'A scored criterion needs points.',
  'points-not-allowed': ({ kind }) => `A criterion of the kind ${kind} has no points.`,
  'period-not-allowed': ({ type: name }) =>
    `Only dates can be held to the assessment period, not the type ${name}.`,
  'derived-needs-number': ({ fact, type: name }) =>
    `Derivations work on numbers, and the fact "${fact}" is of type ${name}.`,
  'derived-cycle': ({ facts }) =>
    `These facts are derived from each other in a circle: ${facts.join(' -> ')}.`,
  'operator-not-for-type': ({ operator, type: name, fact }) =>
    `The operator "${operatorLabel(operator, 'en')}" does not work on the fact "${fact}" of type ${name}.`,
  'operand-wrong-type': ({ expected, received }) =>
    `This must be compared with ${type(expected)}, not ${type(received)}.`,
  'operand-wrong-unit': ({ expected, received }) =>
    `The two sides have different units: "${unitLabel(expected, 'en')}" and "${unitLabel(received, 'en')}".`,
  'value-wrong-type': ({ expected, received }) =>
    `The value must be ${type(expected)}, not ${type(received)}.`,
  'value-out-of-range': ({ unitLabel, minimum, maximum, value }) =>
    `${value} is outside the range of the unit "${unitLabel}"${range(minimum, maximum)}.`,
  'value-not-whole': ({ unitLabel, value }) =>
    `${value} must be a whole number, because the unit is "${unitLabel}".`,
  'values-overlap': ({ with: other, from }) =>
    `The period overlaps that of value ${other + 1}, which begins on ${day(from)}.`,
  'value-outside-force': ({ from }) =>
    `This value begins on ${day(from)}, when the set is no longer in force.`,
  'no-criteria': () => 'A criteria set needs at least one criterion.',
  'no-legal-basis': () => 'No legal basis is given.',
  'unused-fact': ({ fact }) => `No criterion uses the fact "${fact}".`,
  'unused-parameter': ({ parameter }) => `No criterion uses the parameter "${parameter}".`,
  'fact-not-in-set': ({ fact, similar }) =>
    `The set has no fact "${fact}"${similar ? `; did you mean "${similar}"?` : '.'}`,
  'fact-is-derived': ({ fact }) => `The fact "${fact}" is derived from others and cannot be supplied.`,
  'fact-outside-period': ({ from, before, value }) =>
    `${day(value)} is outside the assessment period (from ${day(from)} to before ${day(before)}).`,
  'hash-mismatch': ({ expected, received }) =>
    `The hash does not match: ${expected} is stated, ${received} was computed.`,
  'duplicate-revision': ({ set, revision }) => `Revision ${revision} of "${set}" stands here twice.`,
}

function range(minimum: number | null, maximum: number | null): string {
  const parts = [minimum === null ? '' : `from ${minimum}`, maximum === null ? '' : `to ${maximum}`]
  const text = parts.filter(Boolean).join(' ')
  return text && ` (${text})`
}
