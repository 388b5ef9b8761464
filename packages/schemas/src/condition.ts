import * as z from 'zod'
import { identifier } from './identifier.js'
import { operatorId } from './operator.js'

/** The right-hand side of a comparison: a value, or a reference to a parameter or another fact. */
export const operand = z.union([
  z.number(),
  z.string().max(200),
  z.boolean(),
  z
    .array(z.union([z.number(), z.string().max(200)]))
    .min(1)
    .max(200),
  z.strictObject({ parameter: identifier }),
  z.strictObject({ fact: identifier }),
])
export type Operand = z.infer<typeof operand>

/** A comparison of one fact, in json-rules-engine's form. */
export const comparison = z.strictObject({ fact: identifier, operator: operatorId, value: operand })
export type Comparison = z.infer<typeof comparison>

/** `all`, `any`, `not` or a comparison, in json-rules-engine's form; groups are never empty. */
export type Condition = { all: Condition[] } | { any: Condition[] } | { not: Condition } | Comparison

export const condition: z.ZodType<Condition> = z
  .lazy(() =>
    z.union([
      z.strictObject({ all: z.array(condition).min(1) }),
      z.strictObject({ any: z.array(condition).min(1) }),
      z.strictObject({ not: condition }),
      comparison,
    ]),
  )
  .meta({ id: 'Condition' })
