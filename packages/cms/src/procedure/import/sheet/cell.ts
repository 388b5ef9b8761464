import { formatDate, isCalendarDate } from '@tieuchi/schemas/model'

/** What a cell of a table holds: texts from CSV, typed values from XLSX. A date of a sheet has no time zone. */
export type Cell = string | number | boolean | Date | null

/** A table as a file holds it: the headings, and the rows below with the numbers that a spreadsheet program shows. */
export interface Sheet {
  headings: string[]
  /** The row of the headings, counted from 1. */
  headingRow: number
  rows: { number: number; cells: Cell[] }[]
}

const guarded = /^'(?=[=+\-@\t\r\n＝＋－＠])/

/** A cell as a person reads it; what guards an exported text against being run as a formula is taken off. */
export function textOfCell(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return String(cell).normalize('NFC').trim().replace(guarded, '')
}

const startsFormula = /^[=+\-@\t\r\n＝＋－＠]/

/** A text that a spreadsheet program would run as a formula gets an apostrophe in front, which makes it a text. */
export const guardedText = (text: string): string => (startsFormula.test(text) ? `'${text}` : text)

/** A calendar date as people write it, day first. */
export const dateText = (value: unknown): string =>
  isCalendarDate(value) ? formatDate(value, 'vi') : String(value ?? '')

/** The table below the first row that is not empty. Undefined if there is none. */
export function sheetOf(table: readonly (readonly Cell[])[]): Sheet | undefined {
  const isEmpty = (row: readonly Cell[]): boolean => row.every((cell) => textOfCell(cell) === '')
  const top = table.findIndex((row) => !isEmpty(row))
  const heading = table[top]
  if (!heading) return undefined
  const rows = table
    .map((cells, index) => ({ number: index + 1, cells: [...cells] }))
    .filter(({ cells }, index) => index > top && !isEmpty(cells))
  return { headings: heading.map((cell) => textOfCell(cell)), headingRow: top + 1, rows }
}
