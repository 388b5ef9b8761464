import * as z from 'zod'
import { condition } from './condition.js'
import { identifier } from './identifier.js'

const whenEmpty = z
  .number()
  .optional()
  .describe('The value where there is nothing to divide by or to choose from; without it, unknown.')

/** Records are counted from events of some types or from the entries of one list. */
const records = {
  events: z.array(identifier).min(1).max(50).optional().describe('Event types; not together with `list`.'),
  list: identifier.optional().describe('A list of the assessment; not together with `events`.'),
  window: z
    .literal('previous')
    .optional()
    .describe('Events only: those of the year before the assessment period.'),
  where: condition.optional().describe('Over the fields of a record; without it, all records.'),
}

/** How a fact follows from other facts, from records or from a parameter. */
export const derivation = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('percent').describe('100 * numerator / denominator, never rounded.'),
    numerator: identifier,
    denominator: identifier,
    whenEmpty,
  }),
  z.strictObject({
    kind: z.literal('ratio').describe('numerator / denominator, never rounded.'),
    numerator: identifier,
    denominator: identifier,
    whenEmpty,
  }),
  z.strictObject({ kind: z.literal('difference'), minuend: identifier, subtrahend: identifier }),
  z.strictObject({
    kind: z.literal('percent-change').describe('100 * (current - previous) / previous, never rounded.'),
    current: identifier,
    previous: identifier,
    whenEmpty,
  }),
  z.strictObject({ kind: z.literal('sum'), terms: z.array(identifier).min(1).max(100) }),
  z.strictObject({ kind: z.literal('minimum'), terms: z.array(identifier).min(1).max(100) }),
  z.strictObject({ kind: z.literal('maximum'), terms: z.array(identifier).min(1).max(100) }),
  z.strictObject({
    kind: z.literal('parameter').describe('The value of a parameter, so that a condition can depend on it.'),
    parameter: identifier,
  }),
  z.strictObject({ kind: z.literal('count').describe('How many records there are.'), ...records }),
  z.strictObject({
    kind: z.literal('total').describe('The sum of a field over records.'),
    field: identifier,
    ...records,
  }),
  z.strictObject({
    kind: z.literal('smallest').describe('The smallest value of a field over records.'),
    field: identifier,
    whenEmpty,
    ...records,
  }),
  z.strictObject({
    kind: z.literal('largest').describe('The largest value of a field over records.'),
    field: identifier,
    whenEmpty,
    ...records,
  }),
  z.strictObject({
    kind: z
      .literal('share')
      .describe('The percentage of the records for which `meets` holds, never rounded; of those in `where`.'),
    meets: condition,
    whenEmpty,
    ...records,
  }),
])
export type Derivation = z.infer<typeof derivation>
export type DerivationKind = Derivation['kind']
/** A derivation over events or over the entries of a list. */
export type RecordDerivation = Extract<Derivation, { events?: unknown }>
