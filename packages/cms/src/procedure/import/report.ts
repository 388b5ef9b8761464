import type { Label } from '../../fields/label.js'
import type { Language } from '../../i18n/language.js'
import { importLimits } from './limits.js'

/** Something to mend in a file, where a spreadsheet program shows it. */
export interface FileProblem {
  row: number
  column?: string
  message: string
}

/** What came of reading a file: every problem by row and column, or none. */
export interface Report {
  /** Rows of data. */
  rows: number
  problemCount: number
  /** By row; the first ones where there are very many. */
  problems: FileProblem[]
}

/** Collects the problems of a file. A cell has one at most: what follows from it is not told again. */
export class Findings {
  readonly #found: (FileProblem & { order: number })[] = []
  readonly #places = new Set<string>()
  readonly #rows = new Set<number>()

  constructor(private readonly language: Language) {}

  add(row: number, column: { label: Label; order: number } | undefined, message: Label | string): void {
    const place = `${row} ${column?.order ?? ''}`
    if (column && this.#places.has(place)) return
    this.#places.add(place)
    this.#rows.add(row)
    const text = typeof message === 'string' ? message : message[this.language]
    const named = column ? { column: column.label[this.language] } : {}
    this.#found.push({ row, ...named, message: text, order: column?.order ?? -1 })
  }

  has(row: number): boolean {
    return this.#rows.has(row)
  }

  get count(): number {
    return this.#found.length
  }

  report(rows: number): Report {
    const sorted = [...this.#found].sort((one, other) => one.row - other.row || one.order - other.order)
    const problems = sorted.slice(0, importLimits.problems).map(({ order: _, ...problem }) => problem)
    return { rows, problemCount: sorted.length, problems }
  }
}
