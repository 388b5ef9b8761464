import type { PayloadRequest, Where } from 'payload'
import { importTexts as texts } from '../i18n/import.js'
import { folded } from './columns/plain-columns.js'
import type { PlacedColumn } from './headings.js'
import type { ReadRow } from './read-row.js'
import type { ImportedRecord, Register } from './register.js'
import type { Findings } from './report.js'

/** Marks the rows that repeat a row of the file above, and those that the register already has. */
export async function markRepeated(
  req: PayloadRequest,
  register: Register,
  rows: readonly ReadRow[],
  columns: readonly PlacedColumn[],
  findings: Findings,
): Promise<void> {
  const { identity } = register
  const column = columns.find(({ field }) => field === identity.at(-1))
  const first = new Map<string, number>()
  const whole = rows.filter(({ record }) =>
    identity.every((name) => isOptional(columns, name) || record[name] !== undefined),
  )
  const stored = await storedKeys(
    req,
    register,
    whole.map(({ record }) => record),
  )
  for (const { number, record } of whole) {
    const key = keyOf(identity, record)
    const other = first.get(key)
    if (other !== undefined) findings.add(number, column, texts.repeatedRow(other))
    else first.set(key, number)
    if (other === undefined && stored.has(key)) findings.add(number, column, texts.alreadyThere)
  }
}

const isOptional = (columns: readonly PlacedColumn[], name: string): boolean =>
  columns.find(({ field }) => field === name)?.required !== true

const batch = 300

async function storedKeys(
  req: PayloadRequest,
  { slug, identity, foundBy }: Register,
  records: readonly ImportedRecord[],
): Promise<Set<string>> {
  const keys = new Set<string>()
  const [first, ...others] = foundBy
  if (!first) return keys
  const valuesOf = (name: string) => [...new Set(records.map((record) => record[name]))].filter(Boolean)
  const more = others.flatMap((name): Where[] => {
    const values = valuesOf(name)
    return values.length > batch ? [] : [{ [name]: { in: values } }]
  })
  const values = valuesOf(first)
  for (let start = 0; start < values.length; start += batch) {
    const where: Where = { and: [{ [first]: { in: values.slice(start, start + batch) } }, ...more] }
    const { docs } = await req.payload.db.find<ImportedRecord & { id: string }>({
      collection: slug,
      where,
      limit: 0,
      pagination: false,
      select: Object.fromEntries(identity.map((name) => [name, true])),
      req,
    })
    for (const record of docs) keys.add(keyOf(identity, record))
  }
  return keys
}

const keyOf = (identity: readonly string[], record: ImportedRecord): string =>
  JSON.stringify(identity.map((name) => comparable(record[name])))

function comparable(value: unknown): unknown {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'object') return folded(value)
  const entries = Object.entries(value).filter(([, part]) => part !== null && part !== undefined)
  return entries.length === 0 ? '' : entries.sort(([one], [other]) => (one < other ? -1 : 1))
}
