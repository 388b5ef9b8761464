import type { RecordGaps } from './record-gaps.js'

export type FieldValue = number | boolean | string

/** A field of a record as it is known: its value, the options still possible, or undefined where nothing is known. */
export type FieldReading = FieldValue | readonly string[] | undefined

/** Reads one field of records, against its declared type. */
export interface FieldReader {
  read(record: object): FieldReading
  /** Names what is missing for the field to be known exactly. */
  nameGaps(record: object, gaps: RecordGaps): void
}

/** A reader for every field of one kind of records. */
export type FieldReaders = ReadonlyMap<string, FieldReader>
