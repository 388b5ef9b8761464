import Papa from 'papaparse'
import type { Cell } from './cell.js'

/**
 * The table of a CSV text; whether commas, semicolons or tabs divide the cells is found out.
 * @returns undefined with the number of the row where a quotation mark is never closed
 */
export function readCsv(text: string): { table: Cell[][] } | { brokenRow: number } {
  // Some spreadsheet programs name the delimiter in a line of its own.
  const named = /^sep=(.)\r?\n/i.exec(text)
  const { data, errors } = Papa.parse<string[]>(named ? text.slice(named[0].length) : text, {
    delimiter: named?.[1] ?? delimiterOf(text),
  })
  const broken = errors.find(({ type }) => type === 'Quotes')
  return broken ? { brokenRow: (broken.row ?? 0) + 1 } : { table: data }
}

/** What divides the headings: cells below may hold lists with semicolons, more of them than there are columns. */
function delimiterOf(text: string): string {
  const [headings = ''] = /^.*$/m.exec(text.trimStart().replace(/"[^"]*"/g, '')) ?? []
  const count = (one: string) => headings.split(one).length
  return [';', ',', '\t', '|'].reduce((most, one) => (count(one) > count(most) ? one : most))
}
