import type { FormState } from 'payload'
import { type Row, rowOf } from '../mapping/row.js'

/** The form state of a row of legal documents with the content of an entry of the register. */
export function registeredRowState(entry: Row): FormState {
  const values: Row = {
    key: entry.key,
    number: entry.number,
    'title.vi': rowOf(entry.title).vi,
    'title.en': rowOf(entry.title).en,
    'issuer.vi': rowOf(entry.issuer).vi,
    'issuer.en': rowOf(entry.issuer).en,
    issuedOn: entry.issuedOn,
    inForceFrom: entry.inForceFrom,
    url: entry.url,
  }
  return Object.fromEntries(
    Object.entries(values).map(([path, value]) => [
      path,
      { value: value ?? null, initialValue: null, valid: true },
    ]),
  )
}
