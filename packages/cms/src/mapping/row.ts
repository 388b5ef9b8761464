/** A document or an array row as a form or a request delivers it: nothing about its values is known yet. */
export type Row = Record<string, unknown>

export const rowOf = (value: unknown): Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Row) : {}

/** The rows of an array field; what is not a list of objects becomes empty rows, which the checks then refuse. */
export const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? value.map(rowOf) : [])

/** The row without what a form leaves empty: undefined, null and empty text. */
export function filled(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  )
}

/** Undefined for a row or list without anything in it, so that an optional part is left out. */
export function unlessEmpty<Value extends object>(value: Value): Value | undefined {
  return Object.keys(value).length === 0 ? undefined : value
}
