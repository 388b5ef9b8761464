import type { PayloadRequest } from 'payload'
import { languageOf } from '../../i18n/language.js'
import { importTexts } from '../i18n/import.js'
import type { Register } from './register.js'
import { csvLines, xlsxFile } from './sheet/write-sheet.js'

/** An empty file of a register with its headings; as XLSX with a guide that says what each column takes. */
export async function templateOf(
  req: PayloadRequest,
  register: Register,
  format: 'csv' | 'xlsx',
): Promise<string | Uint8Array> {
  const language = languageOf(req)
  const columns = (await register.columns(req)).filter(
    ({ onlyExported, refused }) => !onlyExported && !refused,
  )
  const headings = columns.map(({ label }) => label[language])
  if (format === 'csv') return csvLines([headings], { first: true })
  const { template } = importTexts
  const guide = columns.map(({ label, hint, required }) => [
    label[language],
    hint[language],
    required ? template.yes[language] : '',
  ])
  const about = [template.column[language], template.meaning[language], template.required[language]]
  return xlsxFile([
    { name: template.data[language], rows: [headings] },
    { name: template.guide[language], rows: [about, ...guide] },
  ])
}
