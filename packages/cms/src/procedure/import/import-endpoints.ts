import { addDataAndFileToRequest, type Endpoint, type PayloadRequest, type Where } from 'payload'
import { endpoint } from '../../endpoints/endpoint.js'
import { WorkflowError } from '../../errors.js'
import { todayOf } from '../records/today.js'
import { checkFile } from './check-file.js'
import { exportRegister } from './export-register.js'
import { type ExportableSlug, isImportable } from './exportable-slugs.js'
import type { ImportableSlug } from './importable-slugs.js'
import { latestImport, undoAbandoned } from './journal.js'
import { importLimits } from './limits.js'
import { importers, writableBy, writableOrRefused } from './may-import.js'
import { exportedRegisters, registers } from './registers/registers.js'
import { runImport } from './run-import.js'
import { readSheet, tooLarge } from './sheet/read-sheet.js'
import { templateOf } from './template.js'

/**
 * The endpoints with which a register is written to a file, and filled from one where its records are not made by steps:
 * `GET /export`; `POST /import` (with `?dryRun=true` it only looks), `GET /import` (whether the person may, who else may,
 * and how far their last import is), `GET /import/template`.
 */
export const fileEndpoints = (slug: ExportableSlug): Endpoint[] => [
  ...(isImportable(slug) ? importEndpoints(slug) : [notImported]),
  endpoint('get', '/export', async (req) => {
    if (!req.user) throw new WorkflowError('not-logged-in', req)
    const format = formatOf(req)
    const { where, search, sort } = req.query as { where?: Where; search?: unknown; sort?: unknown }
    const content = await exportRegister(req, exportedRegisters[slug], format, {
      where,
      search: textOf(search),
      sort: textOf(sort),
    })
    return download(content, `${slug}-${todayOf(req)}`, format)
  }),
]

const notImported = endpoint('get', '/import', async () => Response.json({ allowed: false, importers: [] }))

const importEndpoints = (slug: ImportableSlug): Endpoint[] => [
  endpoint('post', '/import', (req) => importFile(req, slug)),
  endpoint('get', '/import', async (req) => {
    const allowed = writableBy(req, slug) !== undefined
    const latest = (allowed && (await latestImport(req, slug))) || null
    return Response.json({ allowed, importers: importers(slug), latest })
  }),
  endpoint('get', '/import/template', async (req) => {
    writableOrRefused(req, slug)
    const format = formatOf(req)
    return download(await templateOf(req, registers[slug], format), `mau-${slug}`, format)
  }),
]

async function importFile(req: PayloadRequest, slug: ImportableSlug): Promise<Response> {
  const writable = writableOrRefused(req, slug)
  const register = registers[slug]
  await undoAbandoned(req.payload)
  const { name, data } = await uploaded(req)
  const checked = await checkFile(req, register, await readSheet(req, data), writable)
  if (req.query.dryRun === 'true') return Response.json({ report: checked.report })
  const report = checked.findings.count > 0 ? checked.report : await runImport(req, register, name, checked)
  if (report.problemCount === 0) return Response.json({ report, imported: report.rows }, { status: 201 })
  const { code, message, status } = new WorkflowError('import-refused', req, { count: report.problemCount })
  return Response.json({ errors: [{ code, message }], report }, { status })
}

/** The room that the frame around a file takes in a request. */
const frame = 10_000

/** The file of a multipart request, in memory. @throws WorkflowError `import-no-file`, `import-too-large` */
async function uploaded(req: PayloadRequest): Promise<{ name: string; data: Uint8Array }> {
  if (Number(req.headers.get('content-length') ?? 0) > importLimits.bytes + frame) throw tooLarge(req)
  if (!req.headers.get('content-type')?.startsWith('multipart/form-data')) {
    throw new WorkflowError('import-no-file', req)
  }
  await addDataAndFileToRequest(req)
  if (!req.file?.data?.length) throw new WorkflowError('import-no-file', req)
  // An installation whose limit for files is lower gets the beginning of a longer one.
  if ((req.file as { truncated?: boolean }).truncated) throw tooLarge(req)
  return { name: req.file.name, data: req.file.data }
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

const formatOf = (req: PayloadRequest): 'csv' | 'xlsx' => (req.query.format === 'csv' ? 'csv' : 'xlsx')

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

const download = (
  content: string | Uint8Array | ReadableStream<Uint8Array>,
  name: string,
  format: 'csv' | 'xlsx',
): Response =>
  new Response(content as BodyInit, {
    headers: {
      'Content-Type': types[format],
      'Content-Disposition': `attachment; filename="${name}.${format}"`,
      'Cache-Control': 'no-store',
    },
  })
