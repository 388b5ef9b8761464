import { importTexts as texts } from '../i18n/import.js'
import type { Column } from './column.js'
import { folded } from './columns/plain-columns.js'
import type { Findings } from './report.js'
import { type Sheet, textOfCell } from './sheet/cell.js'

/** A column of the register with its place in the file; -1 where the file does not have it. */
export interface PlacedColumn extends Column {
  at: number
  order: number
}

/**
 * Finds the columns by their headings: in Vietnamese, in English, or by the name of the field. What is not known is a
 * problem, because its content would be lost.
 */
export function placeColumns(sheet: Sheet, columns: readonly Column[], findings: Findings): PlacedColumn[] {
  const heading = sheet.headingRow
  const places = new Map<Column, number>()
  const byName = new Map(columns.flatMap((column) => namesOf(column).map((name) => [name, column] as const)))
  sheet.headings.forEach((text, at) => {
    if (text === '') return
    const column = byName.get(folded(text.replace(/\s*\*$/, '')))
    if (!column) findings.add(heading, undefined, texts.unknownHeading(text))
    else if (places.has(column)) findings.add(heading, undefined, texts.repeatedHeading(text))
    else places.set(column, at)
  })
  for (const { number, cells } of sheet.rows) {
    const isLost = cells.some((cell, at) => textOfCell(cell) !== '' && (sheet.headings[at] ?? '') === '')
    if (isLost) findings.add(number, undefined, texts.cellWithoutHeading)
  }
  return columns.map((column, order) => ({ ...column, at: places.get(column) ?? -1, order }))
}

const namesOf = ({ label, field }: Column): string[] => [label.vi, label.en, field].map(folded)
