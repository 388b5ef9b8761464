import type { Label } from '../../fields/label.js'
import type { Language } from '../../i18n/language.js'
import type { Cell } from './sheet/cell.js'

/** A column of a register's file: how a cell is read into the record, and how the record is written into a cell. */
export interface Column {
  /** The path in the record. It is accepted as a heading too. */
  field: string
  /** The path that it is written from, where that is another. */
  from?: string
  /** The heading. */
  label: Label
  /** What to write there, for the template. */
  hint: Label
  required?: boolean
  /** Written into exports and skipped in imports: other steps give it. */
  onlyExported?: boolean
  /** Written into exports; why a row that fills it in cannot be imported. */
  refused?: Label
  /** What a cell names by codes, and the ids that a value holds. */
  names?: { of: Named; codes(text: string): string[]; ids(value: unknown): string[] }
  /** @param text the cell as a person reads it, never empty */
  read(text: string, cell: Cell, context: FileContext): Reading
  write(value: unknown, context: FileContext): string | number
}

export type Reading = { value: unknown } | { problem: Label }

/** What cells name: areas and units by their codes, decisions by their numbers. */
export type Named = 'areas' | 'units' | 'decisions'

/** What a file is read or written with: the language, and the areas and units that it names. */
export interface FileContext {
  language: Language
  /** The id of the area or unit with a code, among those that the person may write to. */
  id(of: 'areas' | 'units', code: string): string | undefined
  code(of: Named, id: string): string | undefined
  /** The name of an area or unit. */
  name(of: 'areas' | 'units', id: string): string | undefined
  /** The first day on which a unit exists. */
  beginning(unit: string): string | undefined
}
