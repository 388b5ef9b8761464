import * as z from 'zod'
import { assessment } from './assessment.js'
import { contentHash } from './bundle.js'
import { criteriaSet } from './criteria-set.js'
import { evaluation } from './evaluation.js'

/** A verdict with everything it rests on: whoever has this file can run it again without asking anybody. */
export const receiptFile = z.strictObject({
  formatVersion: z.literal(1),
  criteriaSet,
  assessment,
  evaluation,
  hash: contentHash.describe('Of the file without this field.'),
})
export type ReceiptFile = z.infer<typeof receiptFile>
