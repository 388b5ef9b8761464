import type { PayloadRequest } from 'payload'
import { isWorkflowError, WorkflowError } from '../../errors.js'
import { languageOf } from '../../i18n/language.js'
import { importTexts as texts } from '../i18n/import.js'
import { rememberingUnits } from '../records/place-on.js'
import { procedureSlugs } from '../slugs.js'
import { type CheckedFile, columnAt, idOfNew } from './check-file.js'
import { beginImport, noteProgress, undoImport } from './journal.js'
import { pause } from './pause.js'
import type { ReadRow } from './read-row.js'
import type { ImportedRecord, Register } from './register.js'
import type { Report } from './report.js'

/** Milliseconds between two signs of life. */
const beat = 2000
/** After so many rows that could not be stored, the rest would hardly fare better. */
const mostRefused = 100

/**
 * Writes the rows of a checked file, all of them or none: the journal is written first, each row carries the import's
 * id, and whatever goes wrong takes the whole import back. So it needs no transaction, which not every database has.
 * @returns the report; with problems in it nothing was imported
 * @throws WorkflowError `import-failed`
 */
export async function runImport(
  req: PayloadRequest,
  register: Register,
  file: string,
  checked: CheckedFile,
): Promise<Report> {
  const { rows, findings } = checked
  const { order } = register
  const sorted = order ? [...rows].sort((one, other) => order(one.record, other.record)) : rows
  const id = await beginImport(req, { register: register.slug, file, rows: rows.length })
  const run = { id, register: register.slug }
  try {
    await register.prepare?.(
      req,
      sorted.map(({ record }) => record),
    )
    const done = await writeRows(req, register, id, sorted, checked)
    const isKept = findings.count > 0 || (await noteProgress(req.payload, id, done, 'done'))
    if (!isKept) throw new WorkflowError('import-failed', req)
  } catch (error) {
    await undoImport(req.payload, run)
    if (isWorkflowError(error)) throw error
    req.payload.logger.error({ err: error, msg: 'An import was taken back' })
    throw new WorkflowError('import-failed', req)
  }
  if (findings.count > 0) await undoImport(req.payload, run)
  return findings.report(rows.length)
}

async function writeRows(
  req: PayloadRequest,
  register: Register,
  importedIn: string,
  rows: readonly ReadRow[],
  { findings, columns }: CheckedFile,
): Promise<number> {
  // Unless the file brings units itself, each unit is read once for all rows.
  const units = register.slug === procedureSlugs.units ? {} : { readUnit: rememberingUnits(req) }
  const created = new Map<string, string>()
  let done = 0
  let refused = 0
  let noted = Date.now()
  for (const { number, record } of rows) {
    try {
      const { id } = await req.payload.create({
        collection: register.slug,
        data: { ...withIds(record, created), importedIn } as never,
        depth: 0,
        req,
        // The places were looked up within the person's scope, all at once.
        context: { ...req.context, ...register.context, ...units, trusted: true, fromFile: true },
      })
      if (typeof record.code === 'string') created.set(idOfNew(record.code), String(id))
      done += 1
    } catch (error) {
      for (const { path, message } of problemsOf(req, error)) {
        findings.add(number, path === undefined ? undefined : columnAt(columns, path), message)
      }
      refused += 1
      if (refused >= mostRefused) break
    }
    await pause()
    if (Date.now() - noted > beat) {
      noted = Date.now()
      if (!(await noteProgress(req.payload, importedIn, done))) throw new WorkflowError('import-failed', req)
    }
  }
  return done
}

/** What a record says was wrong with it; an error of the program or the system is thrown on. */
function problemsOf(req: PayloadRequest, error: unknown): { path?: string; message: string }[] {
  if (isWorkflowError(error)) return [{ message: error.message }]
  const errors = (error as { data?: { errors?: { path?: string; message: string }[] } }).data?.errors
  if (!errors?.length) throw error
  return errors.map(({ path, message }) => ({
    ...(path === undefined ? {} : { path }),
    message: texts.notStored(message)[languageOf(req)],
  }))
}

/** The record with the ids of the units that the same file brought in before it. */
function withIds(record: ImportedRecord, created: ReadonlyMap<string, string>): ImportedRecord {
  if (created.size === 0) return record
  const resolve = (value: unknown): unknown => {
    if (typeof value === 'string') return created.get(value) ?? value
    if (Array.isArray(value)) return value.map(resolve)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, resolve(part)]))
  }
  return resolve(record) as ImportedRecord
}
