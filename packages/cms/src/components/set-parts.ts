import type { Fact, LegalDocument, Parameter } from '@tieuchi/schemas'
import type { FormState } from 'payload'
import { getDataByPath } from 'payload/shared'
import { rowOf, rowsOf } from '../mapping/row.js'
import { toCriteriaSet } from '../mapping/to-criteria-set.js'

/** The lists of a criteria set that other parts of the form refer to, as the form holds them now. */
export interface SetParts {
  facts: Fact[]
  parameters: Parameter[]
  legalDocuments: LegalDocument[]
}
export type PartName = keyof SetParts

/** One list from the form. Rows without an id or a type are left out: nothing can refer to them yet. */
export function partIn<Name extends PartName>(fields: FormState, name: Name): SetParts[Name] {
  const rows = rowsOf(toCriteriaSet({ [name]: getDataByPath(fields, name) })[name])
  return rows
    .filter((row) => row.id && (row.type || name === 'legalDocuments'))
    .map((row) => ({ ...row, label: { vi: row.id, ...rowOf(row.label) } })) as unknown as SetParts[Name]
}
