import * as z from 'zod'
import { condition } from './condition.js'
import { identifier } from './identifier.js'
import { legalBasis } from './legal-basis.js'
import { localizedText } from './localized-text.js'
import { origin } from './origin.js'
import { verification } from './verification.js'
import { writtenText } from './written-text.js'

export const criterionKinds = ['required', 'scored', 'advisory'] as const
export type CriterionKind = (typeof criterionKinds)[number]

/** Points for a condition; of a criterion's tiers the first that holds counts. */
export const tier = z.strictObject({ points: z.number().min(0).max(1_000_000), when: condition })
export type Tier = z.infer<typeof tier>

/** Points taken off: once where `when` holds, or for each unit of the fact `each`. Exactly one of the two is given. */
export const deduction = z.strictObject({
  points: z.number().positive().max(1_000_000),
  when: condition.optional(),
  each: identifier.optional().describe('A fact: the points are taken off as many times as it says.'),
  maximum: z
    .number()
    .positive()
    .max(1_000_000)
    .optional()
    .describe('At most so many points in all; with `each`.'),
  label: localizedText.optional(),
})
export type Deduction = z.infer<typeof deduction>

/** One thing that is judged: a condition with its place in the law. */
export const criterion = z.strictObject({
  id: identifier,
  code: writtenText(30).describe('As the regulation numbers it, such as 1a.'),
  title: localizedText,
  description: localizedText.optional(),
  kind: z.enum(criterionKinds),
  points: z
    .number()
    .positive()
    .max(1_000_000)
    .optional()
    .describe('Required for scored, not allowed elsewhere.'),
  tiers: z
    .array(tier)
    .min(1)
    .max(50)
    .optional()
    .describe('Scored only: the points by condition, best first; without them all points where it is met.'),
  deductions: z
    .array(deduction)
    .min(1)
    .max(50)
    .optional()
    .describe('Scored only: taken off the points, never below 0.'),
  condition,
  applicability: condition.optional().describe('Where it is not met, the criterion does not apply.'),
  legalBasis: z.array(legalBasis).max(50),
  verification,
  note: localizedText.optional().describe('What is not known, or how an unclear text was read.'),
  origin: origin.optional().describe('Where a local set was resolved: the set that states this criterion.'),
})
export type Criterion = z.infer<typeof criterion>
