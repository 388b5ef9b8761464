import { numberAt, type PlaneColumn } from './plane-column.js'

/** What a fact is in every assessment of a population, in the order of the assessments. */
export type Column = PlaneColumn | NumberColumn

/** Numbers that are not whole, far apart, or known only as ranges; NaN where nothing is known. */
export interface NumberColumn {
  least: Float64Array
  /** The same array where no value is known only as a range. */
  most: Float64Array
}

export const isPlanes = (column: Column): column is PlaneColumn => 'planes' in column

/** A column as numbers, however it is stored. */
export function numbersOf(column: Column, rows: number): NumberColumn {
  if (!isPlanes(column)) return column
  const least = Float64Array.from({ length: rows }, (_, row) => numberAt(column, row))
  return { least, most: least }
}

/** Puts what every column has in a row into its slot. */
export function readRow(
  columns: readonly Column[],
  row: number,
  { least, most }: { least: Float64Array; most: Float64Array },
): void {
  for (let slot = 0; slot < columns.length; slot += 1) {
    const column = columns[slot] as Column
    if (isPlanes(column)) least[slot] = most[slot] = numberAt(column, row)
    else {
      least[slot] = column.least[row] as number
      most[slot] = column.most[row] as number
    }
  }
}
