import { formatDate, isCalendarDate } from '../model/calendar-date.js'
import type { TighterDirection } from '../model/tightening.js'
import type { ParameterValue } from '../parameter.js'
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
const value = (stated: ParameterValue['value']): string => {
  if (Array.isArray(stated)) return quoted(stated)
  return isCalendarDate(stated) ? day(stated) : String(stated)
}
const meant = (similar: string | null) => (similar ? `; did you mean "${similar}"?` : '.')
const unitName = (id: string) =>
  id === 'counted'
    ? 'a unit that counts (households, people, cases ...)'
    : `the unit "${unitLabel(id, 'en')}"`
const directions: Record<TighterDirection, string> = {
  higher: 'it may only be higher',
  lower: 'it may only be lower',
  earlier: 'it may only be earlier',
  later: 'it may only be later',
  subset: 'options may only be taken away',
  superset: 'options may only be added',
  none: 'it must stay as it is',
}
const outcomes: Record<string, string> = { met: 'met', 'not-met': 'not met' }
const points = (minimum: number, below: number | null) =>
  below === null ? `${minimum} points or more` : `${minimum} to less than ${below} points`
const earlier = (row: number | null) => (row === null ? 'what stands' : `row ${row + 1}`)

/** What is so, with the days on which it is. */
function over({ from, before }: { from: string | null; before: string | null }, sentence: string): string {
  if (from === null) return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
  return `From ${day(from)}${before === null ? '' : ` to before ${day(before)}`}, ${sentence}.`
}

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
  'unknown-event-type': ({ eventType, similar }) =>
    `There is no event type with the id "${eventType}"${meant(similar)}`,
  'unknown-list': ({ list, similar }) => `There is no list with the id "${list}"${meant(similar)}`,
  'unknown-field': ({ field, records, similar }) =>
    `"${records}" has no field with the id "${field}"${meant(similar)}`,
  'unknown-criterion': ({ criterion, similar }) =>
    `There is no criterion with the id "${criterion}"${meant(similar)}`,
  'unknown-origin': ({ set, revision }) =>
    `Revision ${revision} of "${set}" is not among the sets that this one is based on.`,
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
  'derived-wrong-type': ({ expected, received }) =>
    `This fact needs ${type(expected)}, and the parameter is ${type(received)}.`,
  'derived-wrong-unit': ({ expected, received }) =>
    `The result must have ${unitName(expected)}, not ${unitName(received)}.`,
  'events-or-list': () => 'Choose exactly one source to count from: event types, or a list.',
  'window-needs-events': () => 'Only events have a previous period; a list has none.',
  'field-needs-number': ({ field, type: name }) =>
    `This derivation works on numbers, and the field "${field}" is of type ${name}.`,
  'field-differs': ({ field, records, other }) =>
    `The field "${field}" of "${records}" and that of "${other}" differ in type or unit.`,
  'reserved-field': ({ field }) => `The id "${field}" is reserved; choose another.`,
  'classification-not-allowed': ({ type: name }) =>
    `Only choices can be classified, not fields of the type ${name}.`,
  'classification-cycle': ({ fields }) =>
    `These fields are classified by each other in a circle: ${fields.join(' -> ')}.`,
  'tier-above-points': ({ points }) => `A tier cannot give more than the ${points} points of its criterion.`,
  'when-or-each': () => 'Choose exactly one way to take points off: by a condition, or for each of a number.',
  'each-needs-number': ({ fact, type: name }) =>
    `Points are taken off for each of a number, and the fact "${fact}" is of type ${name}.`,
  'maximum-needs-each': () => 'A maximum goes only with points that are taken off for each of a number.',
  'duplicate-reference': ({ criterion, first }) =>
    `The criterion "${criterion}" is already entry ${first + 1} of this list.`,
  'count-above-list': ({ count, of }) => `${count} criteria are asked for, and the list has only ${of}.`,
  'points-range-empty': ({ minimum, below }) =>
    `No number of points is ${minimum} or more and below ${below}.`,
  'based-on-itself': ({ set }) => `The set "${set}" cannot be based on itself.`,
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
  'unused-event-type': ({ eventType }) => `No fact is counted from the event type "${eventType}".`,
  'unused-list': ({ list }) => `No fact is counted from the list "${list}".`,
  'never-met': (when) => over(when, 'this condition can never be met, whatever is reported'),
  'never-fails': (when) => over(when, 'this condition is always met, whatever is reported'),
  contradiction: ({ with: codes, ...when }) =>
    over(when, `this criterion can never be met together with ${quoted(codes)}`),
  'tier-unreachable': ({ with: row, ...when }) =>
    over(
      when,
      `these points are never given, because ${earlier(row)} before them holds wherever they would be`,
    ),
  'class-unreachable': ({ with: row, ...when }) =>
    over(when, `this row never gives a class, because ${earlier(row)} before it holds wherever it does`),
  'band-unreachable': ({ with: band, ...when }) =>
    over(when, `no result is given this band${band === null ? '' : `; "${band}" comes first`}`),
  'bands-gap': ({ outcome, minimum, below }) =>
    `A result that is ${outcomes[outcome] ?? outcome} with ${points(minimum, below)} fits none of the bands.`,
  'bands-overlap': ({ with: band, ...when }) =>
    over(when, `the points of this band overlap those of "${band}", which comes first`),
  'points-unreachable': ({ maximum, ...when }) =>
    over(when, `more points are asked for than there are; there are at most ${maximum}`),
  'count-unreachable': ({ of, ...when }) =>
    over(when, `more criteria must be met than are listed; ${of} ${of === 1 ? 'is' : 'are'} listed`),
  'parameter-gap': ({ parameter, from, before }) =>
    `The parameter "${parameter}" has no value from ${day(from)}${before === null ? ' on' : ` to before ${day(before)}`}.`,
  'missing-translation': () => 'This text has no English yet.',
  'fact-not-in-set': ({ fact, similar }) =>
    `The set has no fact "${fact}"${similar ? `; did you mean "${similar}"?` : '.'}`,
  'fact-is-derived': ({ fact }) => `The fact "${fact}" is derived and cannot be supplied.`,
  'fact-outside-period': ({ from, before, value }) =>
    `${day(value)} is outside the assessment period (from ${day(from)} to before ${day(before)}).`,
  'event-before-record': ({ from, events }) =>
    `${events === 1 ? '1 event lies' : `${events} events lie`} before ${day(from)}, from which on the record is complete, and will not be counted.`,
  'base-differs': ({ expected, received }) =>
    `This local set is based on ${received}, and the base given is ${expected}.`,
  'local-id-of-base': ({ id }) => `The id "${id}" belongs to the base; a local set needs an id of its own.`,
  'id-in-base': ({ id }) => `The id "${id}" is already used in the base; choose another.`,
  'base-changed': () => 'This belongs to the base; a local set may not change it.',
  'base-removed': ({ id }) => `A local set may not drop "${id}" of its base.`,
  'not-of-base': () => 'This says that it comes from the base, which does not have it.',
  'not-for-locals': () => 'A local set may not add anything to this list.',
  'outside-base-force': ({ from, before }) =>
    before === null
      ? `This set is in force before its base is (from ${day(from)}).`
      : `This set is in force outside the time of its base (from ${day(from)} to before ${day(before)}).`,
  'local-criterion-not-allowed': ({ kind, allowed }) =>
    allowed === 'none'
      ? 'The base allows no criteria to be added.'
      : `The base allows no criteria of the kind ${kind} to be added.`,
  'local-value-not-allowed': ({ parameter }) =>
    `The base does not allow a local set to change the parameter "${parameter}".`,
  'no-stricter-way': ({ parameter }) =>
    `The parameter "${parameter}" may only be tightened, and it cannot be said which way is stricter; the base would have to allow any change.`,
  loosens: ({ parameter, direction, base, local, on }) =>
    `The parameter "${parameter}" must not be looser than in the base: from ${day(on)} the base says ${value(base)}, and this set ${value(local)}; ${directions[direction]}.`,
  'hash-mismatch': ({ expected, received }) =>
    `The hash does not match: ${expected} is stated, ${received} was computed.`,
  'duplicate-revision': ({ set, revision }) => `Revision ${revision} of "${set}" stands here twice.`,
}

function range(minimum: number | null, maximum: number | null): string {
  const parts = [minimum === null ? '' : `from ${minimum}`, maximum === null ? '' : `to ${maximum}`]
  const text = parts.filter(Boolean).join(' ')
  return text && ` (${text})`
}
