import { filled, type Row, rowOf, rowsOf, unlessEmpty } from './row.js'

/** A text in both languages, as the set has it; required ones stay an object, so that the check asks for them. */
export const text = (value: unknown): Row => filled({ vi: rowOf(value).vi, en: rowOf(value).en })
export const optionalText = (value: unknown): Row | undefined => unlessEmpty(text(value))

export const options = (value: unknown): Row[] | undefined =>
  unlessEmpty(rowsOf(value).map((row) => filled({ id: row.key, label: text(row.label) })))

export const legalBasis = (value: unknown): Row[] =>
  rowsOf(value).map((row) => filled({ document: row.document, provision: optionalText(row.provision) }))

/** A list of texts where it has any; what is no list is kept for the checks to refuse. */
export const optionalList = (value: unknown): unknown =>
  Array.isArray(value) && value.length === 0 ? undefined : value
