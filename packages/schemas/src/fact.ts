import { z } from 'zod'
import { identifier } from './identifier.js'
import { localizedText } from './localized-text.js'
import { option } from './option.js'
import { unitId } from './unit.js'

/** How a fact follows from other facts. */
export const derivation = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('percent').describe('100 * numerator / denominator, never rounded.'),
    numerator: identifier,
    denominator: identifier,
    whenEmpty: z.number().optional().describe('The value where the denominator is 0; without it, unknown.'),
  }),
  z.strictObject({
    kind: z.literal('ratio').describe('numerator / denominator, never rounded.'),
    numerator: identifier,
    denominator: identifier,
    whenEmpty: z.number().optional().describe('The value where the denominator is 0; without it, unknown.'),
  }),
  z.strictObject({ kind: z.literal('difference'), minuend: identifier, subtrahend: identifier }),
  z.strictObject({ kind: z.literal('sum'), terms: z.array(identifier).min(1).max(100) }),
])
export type Derivation = z.infer<typeof derivation>

export const factTypes = ['number', 'boolean', 'date', 'choice'] as const
export type FactType = (typeof factTypes)[number]

/** One measured thing: reported in an assessment, or derived from other facts. */
export const fact = z.strictObject({
  id: identifier,
  label: localizedText,
  description: localizedText.optional(),
  type: z.enum(factTypes),
  unit: unitId.optional().describe('Required for numbers, not allowed elsewhere.'),
  options: z
    .array(option)
    .min(1)
    .max(100)
    .optional()
    .describe('Required for choices, not allowed elsewhere.'),
  withinPeriod: z.literal(true).optional().describe('Dates only: a date outside the period is unreadable.'),
  derived: derivation.optional(),
})
export type Fact = z.infer<typeof fact>
