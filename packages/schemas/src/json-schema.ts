import * as z from 'zod'
import { assessment } from './assessment.js'
import { bundle } from './bundle.js'
import { criteriaSet } from './criteria-set.js'
import { evaluation } from './evaluation.js'
import { overlay } from './overlay.js'
import { receiptFile } from './receipt-file.js'

const documents = {
  'criteria-set': criteriaSet,
  overlay,
  assessment,
  evaluation,
  receipt: receiptFile,
  bundle,
} as const

export type DocumentName = keyof typeof documents
export const documentNames = Object.keys(documents) as DocumentName[]

/** The JSON Schema (draft 2020-12) of a kind of document, generated from its zod schema. */
export function jsonSchemaOf(name: DocumentName): Record<string, unknown> {
  return z.toJSONSchema(documents[name], { target: 'draft-2020-12' }) as Record<string, unknown>
}
