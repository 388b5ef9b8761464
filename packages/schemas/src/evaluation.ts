import { z } from 'zod'
import { calendarDate } from './calendar-date.js'
import { criterionKinds } from './criterion.js'
import { operatorId } from './operator.js'
import { period } from './period.js'

export const outcomes = ['met', 'not-met', 'undetermined', 'not-applicable'] as const
export const outcome = z.enum(outcomes)
export type Outcome = z.infer<typeof outcome>

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
] as const

/** Why a value is not known: which reported fact or parameter, and what is wrong with it. */
export const unknown = z.strictObject({
  code: z.enum(unknownCodes),
  fact: z.string().optional(),
  parameter: z.string().optional(),
  found: z.unknown().optional(),
})
export type Unknown = z.infer<typeof unknown>

const plainValue = z.union([z.number(), z.boolean(), z.string(), z.array(z.union([z.number(), z.string()]))])
export type PlainValue = z.infer<typeof plainValue>

/** A comparison as it came out: what was found, what was required, and why it is unknown where it is. */
export const comparisonReason = z.strictObject({
  fact: z.string(),
  operator: operatorId,
  found: plainValue.nullable(),
  required: plainValue.nullable(),
  parameter: z.string().optional().describe('The parameter that the required value came from.'),
  comparedFact: z.string().optional().describe('The fact that the required value came from.'),
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

export const criterionEvaluation = z.strictObject({
  id: z.string(),
  code: z.string(),
  kind: z.enum(criterionKinds),
  outcome,
  points: score.nullable(),
  reasons: reason,
  applicability: reason.optional(),
  missing: z.array(z.string()).describe('Reported facts that would be needed to decide.'),
})
export type CriterionEvaluation = z.infer<typeof criterionEvaluation>

/** What an evaluation rests on, so that it can be repeated and compared. */
export const receipt = z.strictObject({
  engine: z.string(),
  executor: z.string(),
  setHash: z.string(),
  assessmentHash: z.string(),
  on: calendarDate,
  outcome,
})
export type Receipt = z.infer<typeof receipt>

/** The answer to an assessment. */
export const evaluation = z.strictObject({
  set: z.strictObject({ id: z.string(), revision: z.int(), hash: z.string() }),
  subject: z.strictObject({ id: z.string().optional(), name: z.string().optional() }).optional(),
  on: calendarDate,
  period,
  outcome,
  score: score.nullable(),
  bands: z.array(z.string()).describe('The band given, or all bands still possible.'),
  criteria: z.array(criterionEvaluation),
  missing: z.array(unknown),
  receipt,
})
export type Evaluation = z.infer<typeof evaluation>
