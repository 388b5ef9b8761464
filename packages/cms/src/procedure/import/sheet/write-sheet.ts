import Papa from 'papaparse'
import writeXlsxFile from 'write-excel-file/node'
import { guardedText } from './cell.js'

/** What a table is written from: texts and numbers. */
export type WrittenCell = string | number

const byteOrderMark = '\uFEFF'

/**
 * Lines of a CSV file. A text that a spreadsheet program would run as a formula is guarded; the mark at the beginning
 * tells such programs that it is UTF-8.
 */
export function csvLines(rows: readonly (readonly WrittenCell[])[], options: { first: boolean }): string {
  const guarded = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? guardedText(cell) : cell)))
  const lines = Papa.unparse(guarded, { newline: '\r\n', quotes: isDividedElsewhere })
  return `${options.first ? byteOrderMark : ''}${lines}\r\n`
}

/** A program that divides at semicolons or tabs would make cells of a text's parts, and run one as a formula. */
const isDividedElsewhere = (cell: unknown): boolean => typeof cell === 'string' && /[;\t|]/.test(cell)

/** An XLSX file of one or more tables. Texts stay texts there, whatever they begin with. */
export async function xlsxFile(
  sheets: readonly { name: string; rows: readonly (readonly WrittenCell[])[] }[],
): Promise<Uint8Array> {
  const written = await writeXlsxFile(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: (rows[0] ?? []).map((heading) => ({ width: Math.max(14, String(heading).length + 2) })),
      data: rows.map((row, index) =>
        row.map((value) =>
          index === 0
            ? { value: String(value), type: String, fontWeight: 'bold' as const }
            : typeof value === 'number'
              ? { value, type: Number }
              : { value, type: String },
        ),
      ),
    })),
  ).toBuffer()
  return new Uint8Array(written)
}
