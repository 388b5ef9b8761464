import * as z from 'zod'
import { calendarDate } from './calendar-date.js'
import { identifier } from './identifier.js'
import { legalBasis } from './legal-basis.js'
import { localizedText } from './localized-text.js'
import { option } from './option.js'
import { origin } from './origin.js'
import { unitId } from './unit.js'
import { verification } from './verification.js'

export const parameterTypes = ['number', 'boolean', 'date', 'month-day', 'choices'] as const
export type ParameterType = (typeof parameterTypes)[number]

/** A value of a parameter, the period in which it holds, and what it rests on. */
export const parameterValue = z.strictObject({
  from: calendarDate,
  before: calendarDate.optional().describe('Without it, the value holds until the next value begins.'),
  value: z.union([z.number(), z.boolean(), z.string().max(200), z.array(identifier).min(1).max(100)]),
  legalBasis: z.array(legalBasis).max(50),
  verification,
  origin: origin.optional().describe('Where a local set was resolved: the set that states this value.'),
})
export type ParameterValue = z.infer<typeof parameterValue>

/** What a local set may do to a threshold of its base. */
export const localChanges = ['none', 'tighten', 'any'] as const
export type LocalChange = (typeof localChanges)[number]

/** A named threshold with dated values. */
export const parameter = z.strictObject({
  id: identifier,
  label: localizedText,
  description: localizedText.optional(),
  type: z.enum(parameterTypes),
  unit: unitId.optional().describe('Required for numbers, not allowed elsewhere.'),
  options: z
    .array(option)
    .min(1)
    .max(100)
    .optional()
    .describe('Required for choices, not allowed elsewhere.'),
  values: z.array(parameterValue).min(1).max(200),
  localChange: z
    .enum(localChanges)
    .optional()
    .describe('What a set based on this one may do to it; `tighten` unless given.'),
})
export type Parameter = z.infer<typeof parameter>
