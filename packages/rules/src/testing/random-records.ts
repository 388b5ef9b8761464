import type { Assessment, Condition, CriteriaSet, Derivation, Event, ListEntry } from '@tieuchi/schemas'
import fc from 'fast-check'
import { aFact, aField, aList, anEventType, aParameter } from './a-criteria-set.js'
import {
  comparisonOf,
  conditionsOf,
  dates,
  equality,
  listed,
  optionIds,
  options,
  ordered,
  someOf,
} from './random-conditions.js'

/** Values of every field of an event. The days lie before, in and after the year 2026 and the year before it. */
export const fieldValues = {
  on: ['2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'],
  deaths: [0, 1, 2, 3],
  rate: [0, 12.5, 50, 100],
  intended: [true, false],
  'found-on': dates,
  cause: optionIds,
} satisfies Record<string, (string | number | boolean)[]>

const choice = { type: 'choice' as const, options }

const recordParameters: CriteriaSet['parameters'] = [
  aParameter('few', [['2020-01-01', 1]], { unit: 'person' }),
  aParameter('no-more', [['2030-01-01', 1]], { unit: 'person' }),
  aParameter('some-cases', [['2020-01-01', 2]]),
]

const plainComparison = fc.oneof(
  comparisonOf(['deaths'], ordered, fc.constantFrom(...fieldValues.deaths), [
    { parameter: 'few' },
    { parameter: 'no-more' },
    { fact: 'deaths' },
  ]),
  comparisonOf(['deaths'], listed, someOf(fieldValues.deaths)),
  comparisonOf(['intended'], equality, fc.boolean(), [{ parameter: 'wanted' }]),
  comparisonOf(['cause'], equality, fc.constantFrom(...optionIds)),
  comparisonOf(['cause'], listed, someOf(optionIds), [{ parameter: 'accepted' }]),
)
const severityComparison = fc.oneof(
  comparisonOf(['severity'], equality, fc.constantFrom(...optionIds), [{ fact: 'cause' }]),
  comparisonOf(['severity'], listed, someOf(optionIds), [{ parameter: 'accepted' }]),
)
const alarmComparison = comparisonOf(['alarm'], equality, fc.constantFrom(...optionIds), [
  { fact: 'severity' },
])
const fireComparison = fc.oneof(
  comparisonOf(['rate'], ordered, fc.constantFrom(...fieldValues.rate), [{ parameter: 'share' }]),
  comparisonOf(['found-on'], ordered, fc.constantFrom(...dates), [
    { parameter: 'deadline' },
    { parameter: 'quarter' },
  ]),
)

/** Conditions over the fields that all events have. */
const overEvents = conditionsOf(fc.oneof(plainComparison, severityComparison, severityComparison))
/** Conditions over the fields of a fire. */
const overFires = conditionsOf(fc.oneof(plainComparison, severityComparison, alarmComparison, fireComparison))

/** A class from the first row that holds; sometimes without a class for all others. */
const classBy = (comparison: fc.Arbitrary<Condition>) =>
  fc
    .record({
      rows: fc.array(fc.record({ option: fc.constantFrom(...optionIds), when: conditionsOf(comparison) }), {
        minLength: 1,
        maxLength: 3,
      }),
      otherwise: fc.option(fc.constantFrom(...optionIds), { nil: undefined, freq: 3 }),
    })
    .map(({ rows, otherwise }) => ({ ...choice, classification: { rows, ...(otherwise && { otherwise }) } }))

const sharedFields = [
  aField('deaths', { unit: 'person' }),
  aField('intended', { type: 'boolean' }),
  aField('cause', choice),
]

const counted = (id: string, derived: Derivation) => aFact(id, { derived })
const given = <Key extends string>(key: Key, value: Condition | undefined) => (value ? { [key]: value } : {})

/** Event types, lists, and facts of every derivation over their records. */
export const randomRecords = fc
  .record({
    severities: fc.tuple(classBy(plainComparison), classBy(plainComparison)),
    alarm: classBy(severityComparison),
    where: fc.tuple(overEvents, overFires, overFires),
    optional: fc.tuple(...Array.from({ length: 3 }, () => fc.option(overEvents, { nil: undefined }))),
  })
  .map(
    ({
      severities: [ofFires, ofCrashes],
      alarm,
      where: [shared, fires, other],
      optional: [first, second, third],
    }) => {
      const all = ['fire', 'crash']
      return {
        eventTypes: [
          anEventType('fire', [
            ...sharedFields,
            aField('rate', { unit: 'percent' }),
            aField('found-on', { type: 'date' }),
            aField('alarm', alarm),
            aField('severity', ofFires),
          ]),
          anEventType('crash', [...sharedFields, aField('severity', ofCrashes)]),
        ],
        lists: [
          aList('groups', [...sharedFields, aField('severity', ofCrashes)]),
          aList('areas', [], { outcomesOf: 'test.area' }),
        ],
        facts: [
          counted('fires', { kind: 'count', events: ['fire'], where: fires }),
          counted('fires-before', { kind: 'count', events: ['fire'], window: 'previous', where: fires }),
          counted('accidents', { kind: 'count', events: all, where: shared }),
          aFact('dead', {
            unit: 'person',
            derived: { kind: 'total', field: 'deaths', events: all, ...given('where', first) },
          }),
          aFact('worst-rate', {
            unit: 'percent',
            derived: { kind: 'largest', field: 'rate', events: ['fire'], where: other },
          }),
          aFact('least-rate', {
            unit: 'percent',
            derived: { kind: 'smallest', field: 'rate', events: ['fire'], whenEmpty: 100 },
          }),
          aFact('rates', {
            unit: 'percent',
            derived: { kind: 'total', field: 'rate', events: ['fire'], where: other },
          }),
          aFact('good-groups', {
            unit: 'percent',
            derived: { kind: 'share', list: 'groups', meets: shared, ...given('where', second) },
          }),
          aFact('intended-share', {
            unit: 'percent',
            derived: { kind: 'share', events: all, meets: shared, whenEmpty: 0, ...given('where', third) },
          }),
          aFact('safe-areas', {
            unit: 'percent',
            derived: {
              kind: 'share',
              list: 'areas',
              meets: { fact: 'outcome', operator: 'equal', value: 'met' },
            },
          }),
          aFact('change', {
            unit: 'case-change',
            derived: { kind: 'difference', minuend: 'fires', subtrahend: 'fires-before' },
          }),
          aFact('growth', {
            unit: 'percent-change',
            derived: { kind: 'percent-change', current: 'fires', previous: 'fires-before', whenEmpty: 0 },
          }),
          aFact('of-all', {
            unit: 'percent',
            derived: { kind: 'percent', numerator: 'fires', denominator: 'accidents', whenEmpty: 0 },
          }),
          aFact('most', {
            derived: { kind: 'maximum', terms: ['fires', 'fires-before', 'accidents', 'some'] },
          }),
          aFact('least', { derived: { kind: 'minimum', terms: ['fires', 'accidents'] } }),
          aFact('in-all', { derived: { kind: 'sum', terms: ['fires', 'fires-before', 'accidents'] } }),
          aFact('some', { derived: { kind: 'parameter', parameter: 'some-cases' } }),
          aFact('strict', { type: 'boolean', derived: { kind: 'parameter', parameter: 'wanted' } }),
        ],
        parameters: recordParameters,
      }
    },
  )

const few = fc.integer({ min: 0, max: 4 })

/** Comparisons of the facts that are drawn from records. */
export const recordFactComparison = fc.oneof(
  comparisonOf(['fires', 'fires-before', 'accidents', 'most', 'least', 'in-all'], ordered, few, [
    { parameter: 'some-cases' },
    { fact: 'some' },
    { fact: 'fires-before' },
    { fact: 'accidents' },
  ]),
  comparisonOf(['fires', 'accidents', 'in-all'], listed, someOf([0, 1, 2, 3, 4, 5])),
  comparisonOf(['dead'], ordered, few, [{ parameter: 'few' }]),
  comparisonOf(
    ['worst-rate', 'least-rate', 'rates', 'good-groups', 'intended-share', 'safe-areas', 'of-all'],
    ordered,
    fc.constantFrom(0, 12.5, 50, 100),
    [{ parameter: 'share' }, { fact: 'safe-areas' }],
  ),
  comparisonOf(['change'], ordered, fc.integer({ min: -2, max: 2 })),
  comparisonOf(['growth'], ordered, fc.constantFrom(-50, 0, 50, 100)),
  comparisonOf(['strict'], equality, fc.boolean()),
)

const oneOf = <Value>(values: readonly Value[]) => fc.constantFrom(...values)
const ownClass = fc.option(oneOf(optionIds), { nil: undefined, freq: 3 })
const shared = {
  deaths: oneOf(fieldValues.deaths),
  intended: fc.boolean(),
  cause: oneOf(optionIds),
  severity: ownClass,
}
const written = <Record extends object>(record: Record) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))

/** An event with every field that has no class; a class it has only where it was decided. */
export const completeEvent: fc.Arbitrary<Event> = fc
  .record({
    type: fc.constantFrom('fire', 'fire', 'crash'),
    on: oneOf(fieldValues.on),
    ...shared,
    rate: oneOf(fieldValues.rate),
    'found-on': oneOf(dates),
    alarm: ownClass,
  })
  .map((event) => written(event) as Event)

const completeEntry = fc.record(shared).map((entry) => written(entry) as ListEntry)

/** Events of two years and lists, with every field. */
export const completeRecords: fc.Arbitrary<Pick<Assessment, 'events' | 'eventRecord' | 'lists'>> = fc.record({
  events: fc.array(completeEvent, { maxLength: 6 }),
  eventRecord: fc.constant({ from: '2025-01-01' }),
  lists: fc.record({
    groups: fc.array(completeEntry, { maxLength: 4 }),
    areas: fc.array(fc.record({ outcome: oneOf(['met', 'not-met', 'not-applicable']) }), { maxLength: 4 }),
  }),
})
