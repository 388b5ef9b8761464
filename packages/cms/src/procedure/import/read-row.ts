import type { ImportedRecord } from './register.js'

/** A row that is read, with its number in the file. */
export interface ReadRow {
  number: number
  record: ImportedRecord
}
