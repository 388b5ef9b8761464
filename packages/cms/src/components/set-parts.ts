import type { Criterion, EventType, Fact, LegalDocument, ListType, Parameter } from '@tieuchi/schemas'
import type { FormState } from 'payload'
import { getDataByPath } from 'payload/shared'
import { type Row, rowOf, rowsOf } from '../mapping/row.js'
import { toCriteriaSet } from '../mapping/to-criteria-set.js'

/** The lists of a criteria set that other parts of the form refer to, as the form holds them now. */
export interface SetParts {
  facts: Fact[]
  parameters: Parameter[]
  legalDocuments: LegalDocument[]
  eventTypes: EventType[]
  lists: ListType[]
  criteria: Criterion[]
}
export type PartName = keyof SetParts

const typed: readonly PartName[] = ['facts', 'parameters']

/** One list from the form. Rows without an id or a type are left out: nothing can refer to them yet. */
export function partIn<Name extends PartName>(fields: FormState, name: Name): SetParts[Name] {
  const rows = rowsOf(toCriteriaSet({ [name]: getDataByPath(fields, name) })[name])
  return rows
    .filter((row) => row.id && (row.type || !typed.includes(name)))
    .map(named) as unknown as SetParts[Name]
}

/** The row with its id for a name where it has none yet. */
export const named = (row: Row): Row => ({ ...row, label: { vi: row.id, ...rowOf(row.label) } })
