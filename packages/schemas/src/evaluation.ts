import * as z from 'zod'
import { calendarDate } from './calendar-date.js'
import { criterionKinds } from './criterion.js'
import { operatorId } from './operator.js'
import { outcome } from './outcome.js'
import { period } from './period.js'
import { receipt } from './receipt.js'

/** The outcome of a condition: it holds, it does not, or evidence is missing. */
export const conditionOutcome = z.enum(['met', 'not-met', 'undetermined'])
export type ConditionOutcome = z.infer<typeof conditionOutcome>

export const unknownCodes = [
  'not-reported',
  'wrong-type',
  'out-of-range',
  'not-whole',
  'outside-period',
  'unknown-option',
  'empty-base',
  'parameter-without-value',
  'no-record',
  'field-missing',
  'field-unreadable',
  'not-decided',
] as const

/** A record among the events or in a list of an assessment. */
export const recordPlace = z.strictObject({
  list: z.string().optional().describe('The list; without it, the events.'),
  index: z.int().describe('Its place in the events or in the list, from 0.'),
  id: z.string().optional(),
  type: z.string().optional().describe('The event type.'),
  on: z.string().optional(),
})
export type RecordPlace = z.infer<typeof recordPlace>

/**
 * Why a value is not known: which reported fact or parameter, and what is wrong with it. `no-record` says that a list
 * is absent and the figure was not reported either; the `field-…` codes and `not-decided` (a judged subject whose
 * outcome is open) name the record.
 */
export const unknown = z.strictObject({
  code: z.enum(unknownCodes),
  fact: z.string().optional(),
  parameter: z.string().optional(),
  record: recordPlace.optional(),
  field: z.string().optional(),
  records: z.int().optional().describe('How many records have the same gap, where more than the one named.'),
  found: z.unknown().optional(),
})
export type Unknown = z.infer<typeof unknown>

const plainValue = z.union([z.number(), z.boolean(), z.string(), z.array(z.union([z.number(), z.string()]))])
export type PlainValue = z.infer<typeof plainValue>

/** What a number can be; both ends belong to it. */
export const range = z.strictObject({ minimum: z.number(), maximum: z.number() })
export type Range = z.infer<typeof range>

/** A comparison as it came out: what was found, what was required, and why it is unknown where it is. */
export const comparisonReason = z.strictObject({
  fact: z.string(),
  operator: operatorId,
  found: plainValue.nullable(),
  foundRange: range.optional().describe('What the value can be where it is not known exactly.'),
  required: plainValue.nullable(),
  parameter: z.string().optional().describe('The parameter that the required value came from.'),
  comparedFact: z.string().optional().describe('The fact that the required value came from.'),
  requiredRange: range.optional(),
  outcome: conditionOutcome,
  unknown: z.array(unknown).optional(),
})
export type ComparisonReason = z.infer<typeof comparisonReason>

/** The condition tree with the outcome at every node. */
export type Reason =
  | { all: Reason[]; outcome: ConditionOutcome }
  | { any: Reason[]; outcome: ConditionOutcome }
  | { not: Reason; outcome: ConditionOutcome }
  | ComparisonReason

export const reason: z.ZodType<Reason> = z
  .lazy(() =>
    z.union([
      z.strictObject({ all: z.array(reason), outcome: conditionOutcome }),
      z.strictObject({ any: z.array(reason), outcome: conditionOutcome }),
      z.strictObject({ not: reason, outcome: conditionOutcome }),
      comparisonReason,
    ]),
  )
  .meta({ id: 'Reason' })

/** Points as a range, because missing evidence leaves more than one score possible. */
export const score = z.strictObject({ minimum: z.number(), maximum: z.number(), outOf: z.number() })
export type Score = z.infer<typeof score>

/** A tier of points as it came out. */
export const tierEvaluation = z.strictObject({
  points: z.number(),
  outcome: conditionOutcome,
  reasons: reason,
})
export type TierEvaluation = z.infer<typeof tierEvaluation>

/** A deduction as it came out: the points taken off, as a range, and why. */
export const deductionEvaluation = z.strictObject({
  minimum: z.number(),
  maximum: z.number(),
  reasons: reason.optional().describe('Where it depends on a condition.'),
  each: z.string().optional().describe('The fact that it counts.'),
  count: range.nullable().optional().describe('What that fact says; null where it is not known.'),
  unknown: z.array(unknown).optional(),
})
export type DeductionEvaluation = z.infer<typeof deductionEvaluation>

/** What a result must reach besides the criteria themselves, as it came out. */
export const requirementEvaluation = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('minimum-points'),
    outcome: conditionOutcome,
    required: z.number().nullable(),
    parameter: z.string().optional(),
    found: range,
  }),
  z.strictObject({
    kind: z.literal('below-points').describe('Of a band only.'),
    outcome: conditionOutcome,
    required: z.number().nullable(),
    parameter: z.string().optional(),
    found: range,
  }),
  z.strictObject({
    kind: z.literal('minimum-share'),
    outcome: conditionOutcome,
    required: z.number().nullable().describe('Percent of the points of each scored criterion.'),
    parameter: z.string().optional(),
    below: z.array(z.string()).describe('Criteria that certainly stay below.'),
    open: z.array(z.string()).describe('Criteria that may stay below.'),
  }),
  z.strictObject({
    kind: z.literal('mandatory'),
    outcome: conditionOutcome,
    notMet: z.array(z.string()),
    open: z.array(z.string()),
  }),
  z.strictObject({
    kind: z.literal('at-least'),
    outcome: conditionOutcome,
    index: z.int().describe('Its place in the rule.'),
    required: z.number().nullable(),
    parameter: z.string().optional(),
    found: range,
    outOf: z.int(),
  }),
  z.strictObject({
    kind: z.literal('condition').describe('Of a band only.'),
    outcome: conditionOutcome,
    reasons: reason,
  }),
])
export type RequirementEvaluation = z.infer<typeof requirementEvaluation>

/** A reason not to assess the subject, as it came out. */
export const exclusionEvaluation = z.strictObject({
  id: z.string(),
  outcome: conditionOutcome.describe('`met`: the subject is not assessed.'),
  reasons: reason,
})
export type ExclusionEvaluation = z.infer<typeof exclusionEvaluation>

export const criterionEvaluation = z.strictObject({
  id: z.string(),
  code: z.string(),
  kind: z.enum(criterionKinds),
  outcome,
  points: score.nullable(),
  reasons: reason,
  applicability: reason.optional(),
  tiers: z.array(tierEvaluation).optional(),
  deductions: z.array(deductionEvaluation).optional(),
  missing: z.array(z.string()).describe('Reported facts that would be needed to decide.'),
})
export type CriterionEvaluation = z.infer<typeof criterionEvaluation>

/** What a fact of the set came to, so that whoever reads a verdict can do the sums again. */
export const factEvaluation = z.strictObject({
  id: z.string(),
  value: plainValue.nullable(),
  range: range.optional().describe('What it can be where it is not known exactly.'),
  reported: z
    .literal(true)
    .optional()
    .describe('The figure was reported, though the fact can be counted from records.'),
  unknown: z.array(unknown).optional(),
})
export type FactEvaluation = z.infer<typeof factEvaluation>

/** The answer to an assessment. */
export const evaluation = z.strictObject({
  set: z.strictObject({ id: z.string(), revision: z.int(), hash: z.string() }),
  subject: z.strictObject({ id: z.string().optional(), name: z.string().optional() }).optional(),
  on: calendarDate,
  knownAt: z.iso.datetime().optional().describe('Judged by what had been published at this instant.'),
  period,
  outcome,
  exclusions: z.array(exclusionEvaluation).optional().describe('Where the set has any.'),
  requirements: z.array(requirementEvaluation).optional().describe('Of the outcome rule, where it has any.'),
  score: score.nullable(),
  bands: z.array(z.string()).describe('The band given, or all bands still possible.'),
  criteria: z.array(criterionEvaluation),
  facts: z
    .array(factEvaluation)
    .optional()
    .describe('Every fact that the answer rests on, derived ones after what they are derived from.'),
  missing: z.array(unknown),
  receipt,
})
export type Evaluation = z.infer<typeof evaluation>
