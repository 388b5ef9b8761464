import type { PayloadRequest } from 'payload'
import readXlsxFile from 'read-excel-file/universal'
import { WorkflowError } from '../../../errors.js'
import type { ErrorCode } from '../../../i18n/errors.js'
import { importLimits } from '../limits.js'
import { type Cell, type Sheet, sheetOf } from './cell.js'
import { decodeText } from './decode-text.js'
import { inspectXlsx, type XlsxProblem } from './inspect-xlsx.js'
import { readCsv } from './read-csv.js'

/**
 * Reads the table of a CSV or XLSX file. Which of them it is, its content says and not its name.
 * @throws WorkflowError `import-file-type`, `import-encoding`, `import-broken`, `import-too-large`,
 *   `import-too-many-rows`, `import-cell-error`, `import-empty`
 */
export async function readSheet(req: PayloadRequest, file: Uint8Array): Promise<Sheet> {
  if (file.length > importLimits.bytes) throw tooLarge(req)
  const sheet = sheetOf(isZip(file) ? await tableOfXlsx(req, file) : tableOfCsv(req, file))
  if (!sheet || sheet.rows.length === 0) throw new WorkflowError('import-empty', req)
  if (sheet.rows.length > importLimits.rows) throw tooManyRows(req)
  return sheet
}

/** @throws WorkflowError `import-too-large` */
export const tooLarge = (req: PayloadRequest): WorkflowError =>
  new WorkflowError('import-too-large', req, { most: importLimits.bytes / 1_000_000 })

const tooManyRows = (req: PayloadRequest): WorkflowError =>
  new WorkflowError('import-too-many-rows', req, { most: importLimits.rows.toLocaleString('vi') })

const startsWith = (file: Uint8Array, ...bytes: number[]): boolean =>
  bytes.every((byte, index) => file[index] === byte)
const isZip = (file: Uint8Array): boolean => startsWith(file, 0x50, 0x4b, 0x03, 0x04)
/** Older workbooks, and newer ones under a password. */
const isOldWorkbook = (file: Uint8Array): boolean => startsWith(file, 0xd0, 0xcf, 0x11, 0xe0)
const isPdf = (file: Uint8Array): boolean => startsWith(file, 0x25, 0x50, 0x44, 0x46)
const isPicture = (file: Uint8Array): boolean =>
  startsWith(file, 0x89, 0x50, 0x4e, 0x47) || startsWith(file, 0xff, 0xd8, 0xff)

function tableOfCsv(req: PayloadRequest, file: Uint8Array): Cell[][] {
  if (isOldWorkbook(file) || isPdf(file) || isPicture(file)) throw new WorkflowError('import-file-type', req)
  const text = decodeText(file)
  if (text === undefined) throw new WorkflowError('import-encoding', req)
  if (/^\s*<(!doctype|html|\?xml)/i.test(text)) throw new WorkflowError('import-file-type', req)
  const read = readCsv(text)
  if ('brokenRow' in read) throw new WorkflowError('import-broken-quote', req, { row: read.brokenRow })
  return read.table
}

async function tableOfXlsx(req: PayloadRequest, file: Uint8Array): Promise<Cell[][]> {
  const found = inspectXlsx(file)
  if (found) throw refusal(req, found)
  try {
    const [first] = await readXlsxFile(new Blob([new Uint8Array(file)]))
    return (first?.data ?? []) as unknown as Cell[][]
  } catch {
    throw new WorkflowError('import-broken', req)
  }
}

function refusal(req: PayloadRequest, found: XlsxProblem): WorkflowError {
  const codes: Record<XlsxProblem['problem'], ErrorCode> = {
    broken: 'import-broken',
    'too-large': 'import-unpacks-too-large',
    'too-many-rows': 'import-stray-cell',
    'too-many-columns': 'import-stray-cell',
    'cell-error': 'import-cell-error',
  }
  return new WorkflowError(codes[found.problem], req, 'cell' in found ? { cell: found.cell } : {})
}
