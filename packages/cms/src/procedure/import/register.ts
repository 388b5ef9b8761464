import type { PayloadRequest } from 'payload'
import type { Label } from '../../fields/label.js'
import type { Column, FileContext } from './column.js'
import type { ExportableSlug } from './exportable-slugs.js'
import type { ImportableSlug } from './importable-slugs.js'

export type ImportedRecord = Record<string, unknown>

/** What is wrong with a record, at one of its fields. */
export interface RecordProblem {
  path: string
  message: Label | string
}

/** What makes the records of a collection rows of a file. */
export interface ExportedRegister {
  slug: ExportableSlug
  columns(req: PayloadRequest): Column[] | Promise<Column[]>
}

/** What makes the rows of a file records of a collection, and back. */
export interface Register extends ExportedRegister {
  slug: ImportableSlug
  /** The fields that together say which record it is. A file does not have it twice, nor the register. */
  identity: readonly string[]
  /** The fields by which stored records are found that a row could repeat, the most telling first. */
  foundBy: readonly string[]
  /** Fills in what a row may leave out because the rest says it. */
  complete?(record: ImportedRecord, context: FileContext): void
  /** Everything that is wrong with a record beyond its cells: the same that the form is told. */
  problems?(req: PayloadRequest, record: ImportedRecord): RecordProblem[] | Promise<RecordProblem[]>
  /** Where rows of a file name each other, the ones named come first. */
  order?(one: ImportedRecord, other: ImportedRecord): number
  /** What the hooks are told, because the file was looked at as a whole. */
  context?: Record<string, unknown>
  /** The last thing before the first row is written, such as taking numbers for all of them at once. */
  prepare?(req: PayloadRequest, records: ImportedRecord[]): Promise<void>
}
