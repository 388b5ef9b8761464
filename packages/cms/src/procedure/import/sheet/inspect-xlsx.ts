import { inflateRawSync } from 'node:zlib'
import { importLimits } from '../limits.js'

/** Why a workbook is not read. */
export type XlsxProblem =
  | { problem: 'broken' | 'too-large' }
  | { problem: 'too-many-rows' | 'too-many-columns' | 'cell-error'; cell: string }

interface Entry {
  name: string
  method: number
  bytes: Uint8Array
}

/**
 * Looks into an XLSX file before it is read: a small archive must not unpack to more than memory holds, one stray cell
 * far out must not make a table of millions, and a cell with an error such as #N/A must not pass for an empty one.
 */
export function inspectXlsx(file: Uint8Array): XlsxProblem | undefined {
  const entries = entriesOf(file)
  if (!entries) return { problem: 'broken' }
  let left: number = importLimits.unpackedBytes
  for (const entry of entries) {
    const content = unpack(entry, left)
    if (content === 'too-large') return { problem: 'too-large' }
    if (!content) return { problem: 'broken' }
    left -= content.length
    const found = /^xl\/worksheets\/[^/]+\.xml$/i.test(entry.name) ? inspectCells(content) : undefined
    if (found) return found
  }
  return undefined
}

function inspectCells(content: Uint8Array): XlsxProblem | undefined {
  const xml = new TextDecoder().decode(content)
  for (const [, attributes = ''] of xml.matchAll(/<(?:\w+:)?c\s([^>]*)>/g)) {
    const [, cell, letters = '', row] = /\br="(([A-Z]+)(\d+))"/.exec(attributes) ?? []
    if (!cell) continue
    if (Number(row) > importLimits.rows + 100) return { problem: 'too-many-rows', cell }
    if (columnOf(letters) > importLimits.columns) return { problem: 'too-many-columns', cell }
    if (/\bt="e"/.test(attributes)) return { problem: 'cell-error', cell }
  }
  return undefined
}

const columnOf = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)

function unpack({ method, bytes }: Entry, most: number): Uint8Array | 'too-large' | undefined {
  if (method === 0) return bytes.length > most ? 'too-large' : bytes
  if (method !== 8) return undefined
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.max(most, 1) })
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : undefined
  }
}

/** The parts of a zip archive, from the directory at its end. Undefined where it is not sound. */
function entriesOf(file: Uint8Array): Entry[] | undefined {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  let end = file.length - 22
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1
  if (end < 0) return undefined
  try {
    const entries: Entry[] = []
    let at = view.getUint32(end + 16, true)
    for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
      if (view.getUint32(at, true) !== 0x02014b50) return undefined
      const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
      const name = new TextDecoder().decode(file.subarray(at + 46, at + 46 + (nameLength as number)))
      const local = view.getUint32(at + 42, true)
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
      const bytes = file.subarray(start, start + view.getUint32(at + 20, true))
      entries.push({ name, method: view.getUint16(at + 10, true), bytes })
      at += 46 + (nameLength as number) + (extra as number) + (comment as number)
    }
    return entries
  } catch {
    return undefined
  }
}
