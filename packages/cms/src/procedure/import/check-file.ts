import type { PayloadRequest } from 'payload'
import { languageOf } from '../../i18n/language.js'
import type { Unit } from '../collections/unit.js'
import { importTexts as texts } from '../i18n/import.js'
import { areaDayProblems } from '../records/area-days.js'
import { rememberingUnits } from '../records/place-on.js'
import { procedureSlugs } from '../slugs.js'
import type { FileContext } from './column.js'
import { type PlacedColumn, placeColumns } from './headings.js'
import type { Writable } from './may-import.js'
import { pause } from './pause.js'
import { ownPlaces, placesNamed } from './places.js'
import type { ReadRow } from './read-row.js'
import { putAt } from './record-path.js'
import type { ImportedRecord, Register } from './register.js'
import { markRepeated } from './repeated.js'
import { Findings, type Report } from './report.js'
import { type Sheet, textOfCell } from './sheet/cell.js'

export interface CheckedFile {
  findings: Findings
  report: Report
  rows: ReadRow[]
  columns: PlacedColumn[]
}

/** Rows between two pauses in which the server answers others. */
const stretch = 500

/**
 * Reads a file against a register and finds everything that is wrong with it, by row and column, without writing
 * anything: cells, places outside the person's scope, what the forms would refuse, rows that repeat each other, and rows
 * that the register already has.
 */
export async function checkFile(
  req: PayloadRequest,
  register: Register,
  sheet: Sheet,
  writable: Writable,
): Promise<CheckedFile> {
  const findings = new Findings(languageOf(req))
  const columns = placeColumns(sheet, await register.columns(req), findings)
  const own = await ownPlaces(req, columns, writable)
  for (const column of columns) {
    const isGiven = column.at >= 0 || column.field in own
    if (column.required && !isGiven) {
      findings.add(sheet.headingRow, undefined, texts.missingColumn(column.label))
    }
  }
  const context = await contextOf(req, register, sheet, columns, writable)
  const rows: ReadRow[] = []
  for (const { number, cells } of sheet.rows) {
    const record: ImportedRecord = { ...own }
    for (const column of columns) {
      if (column.at < 0 || column.onlyExported) continue
      const cell = cells[column.at] ?? null
      const text = textOfCell(cell)
      if (text === '') {
        if (column.required) findings.add(number, column, texts.required)
        continue
      }
      const reading = column.refused ? { problem: column.refused } : column.read(text, cell, context)
      if ('problem' in reading) findings.add(number, column, reading.problem)
      else putAt(record, column.field, reading.value)
    }
    register.complete?.(record, context)
    rows.push({ number, record })
    if (rows.length % stretch === 0) await pause()
  }
  await findProblems(req, register, rows, columns, findings)
  await markRepeated(req, register, rows, columns, findings)
  return { findings, report: findings.report(sheet.rows.length), rows, columns }
}

/** The column that a problem of a field belongs to: the field itself, or what it is a part of. */
export const columnAt = (columns: readonly PlacedColumn[], path: string): PlacedColumn | undefined =>
  columns.find(({ field }) => field === path) ?? columns.find(({ field }) => field === path.split('.')[0])

async function findProblems(
  req: PayloadRequest,
  register: Register,
  rows: readonly ReadRow[],
  columns: readonly PlacedColumn[],
  findings: Findings,
): Promise<void> {
  const before = req.context.readUnit
  req.context.readUnit = unitsOfFile(req, register, rows)
  for (const [index, { number, record }] of rows.entries()) {
    const problems = [
      ...((await register.problems?.(req, record)) ?? []),
      ...(await areaDayProblems(req, register.slug, record)),
    ]
    for (const { path, message } of problems) {
      const column = columnAt(columns, path)
      // That a whole column is missing is told once, at the headings.
      if (!(column?.required && column.at < 0)) findings.add(number, column, message)
    }
    if (index % stretch === stretch - 1) await pause()
  }
  req.context.readUnit = before
}

/** A unit of the file that others of the file name is known by its code until it has an id. */
export const idOfNew = (code: string): string => `new:${code}`

/** Reads units of the register and, where the file brings units, those of the file. */
function unitsOfFile(req: PayloadRequest, register: Register, rows: readonly ReadRow[]) {
  const read = rememberingUnits(req)
  if (register.slug !== procedureSlugs.units) return read
  const units = new Map(
    rows.map(({ record }) => {
      const id = idOfNew(String(record.code))
      return [id, { ...record, id } as unknown as Unit]
    }),
  )
  return (id: string) =>
    Promise.resolve(units.get(id)).then((unit) => unit ?? (id.startsWith('new:') ? undefined : read(id)))
}

async function contextOf(
  req: PayloadRequest,
  register: Register,
  sheet: Sheet,
  columns: readonly PlacedColumn[],
  writable: Writable,
): Promise<FileContext> {
  const codes = { areas: new Set<string>(), units: new Set<string>(), decisions: new Set<string>() }
  for (const { names, at } of columns) {
    if (!names || at < 0) continue
    for (const { cells } of sheet.rows) {
      for (const code of names.codes(textOfCell(cells[at]))) codes[names.of].add(code)
    }
  }
  const context = await placesNamed(req, codes, writable)
  if (register.slug !== procedureSlugs.units) return context
  const at = columns.find(({ field }) => field === 'code')?.at ?? -1
  const own = new Set(sheet.rows.map(({ cells }) => textOfCell(cells[at])))
  const id: FileContext['id'] = (of, code) =>
    context.id(of, code) ?? (of === 'units' && own.has(code) ? idOfNew(code) : undefined)
  return { ...context, id }
}
