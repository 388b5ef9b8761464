import type { PayloadRequest, Where } from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'
import { WorkflowError } from '../../errors.js'
import { languageOf } from '../../i18n/language.js'
import type { Column } from './column.js'
import { exportedSheetRows } from './limits.js'
import { pause } from './pause.js'
import { placesOf } from './places.js'
import { valueAt } from './record-path.js'
import type { ExportedRegister } from './register.js'
import { csvLines, type WrittenCell, xlsxFile } from './sheet/write-sheet.js'

type Stored = Record<string, unknown>

/** What the list shows: its filter, its search and its order. */
export interface Asked {
  where?: Where | undefined
  search?: string | undefined
  sort?: string | undefined
}

const page = 1000

/**
 * The records of a register that the person may read and the list shows, as a file that can be imported again.
 * @throws WorkflowError `export-too-many-rows` where an XLSX file would hold too many
 */
export async function exportRegister(
  req: PayloadRequest,
  register: ExportedRegister,
  format: 'csv' | 'xlsx',
  asked: Asked,
): Promise<ReadableStream<Uint8Array> | Uint8Array> {
  const columns = await register.columns(req)
  const pages = pagesOf(req, register, columns, asked)
  // The first page is read before anything is answered, so that a refusal is one.
  const first = await pages.next()
  const headings = columns.map(({ label }) => label[languageOf(req)])
  if (format === 'xlsx') {
    const rows: WrittenCell[][] = [headings, ...(first.value ?? [])]
    for await (const more of pages) {
      rows.push(...more)
      if (rows.length > exportedSheetRows) {
        throw new WorkflowError('export-too-many-rows', req, { most: exportedSheetRows.toLocaleString('vi') })
      }
    }
    return xlsxFile([{ name: nameOf(req, register), rows }])
  }
  return streamOf(linesOf([headings, ...(first.value ?? [])], pages))
}

async function* linesOf(
  first: WrittenCell[][],
  pages: AsyncGenerator<WrittenCell[][]>,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  yield encoder.encode(csvLines(first, { first: true }))
  for await (const rows of pages) yield encoder.encode(csvLines(rows, { first: false }))
}

async function* pagesOf(
  req: PayloadRequest,
  { slug }: ExportedRegister,
  columns: readonly Column[],
  { where, search, sort }: Asked,
): AsyncGenerator<WrittenCell[][]> {
  const collectionConfig = req.payload.collections[slug]?.config
  if (!collectionConfig) return
  const found = mergeListSearchAndWhere({
    collectionConfig,
    where: where ?? {},
    search: search ?? '',
  })
  for (let number = 1; ; number += 1) {
    const { docs } = await req.payload.find({
      collection: slug,
      where: found,
      // The id decides between equals, so that no record is on two pages.
      sort: [sort ?? String(collectionConfig.defaultSort ?? 'id'), 'id'],
      limit: page,
      page: number,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      req,
    })
    const records = docs as unknown as Stored[]
    if (records.length === 0) return
    const context = await placesOf(req, columns, records)
    yield records.map((record) =>
      columns.map(({ field, from, write }) => {
        const value = valueAt(record, from ?? field)
        return value === null || value === undefined ? '' : write(value, context)
      }),
    )
    if (records.length < page) return
    await pause()
  }
}

const streamOf = (chunks: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> =>
  new ReadableStream({
    async pull(controller) {
      const { value, done } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await chunks.return(undefined)
    },
  })

/** The name of a sheet: a spreadsheet program takes 31 letters, and some not at all. */
function nameOf(req: PayloadRequest, { slug }: ExportedRegister): string {
  const plural = req.payload.collections[slug]?.config.labels.plural as Record<string, string> | undefined
  return (plural?.[languageOf(req)] ?? slug).replace(/[\\/?*:[\]]/g, ' ').slice(0, 31)
}
