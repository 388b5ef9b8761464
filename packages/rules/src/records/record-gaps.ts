import type { RecordPlace, Unknown } from '@tieuchi/schemas'
import { foundValue, ownValue } from '../read-facts.js'

type FieldCode = 'field-missing' | 'field-unreadable' | 'not-decided'

/** Why a figure drawn from records is not known: each gap once, with the first record that has it and how many do. */
export class RecordGaps {
  private readonly found = new Map<string, { unknown: Unknown; records: number }>()
  private seen = new Set<string>()
  private place: () => RecordPlace = () => ({ index: 0 })

  constructor(private readonly fact: string) {}

  /** The gaps named from now on are those of this record. */
  beginRecord(place: () => RecordPlace): void {
    this.place = place
    if (this.seen.size > 0) this.seen = new Set()
  }

  /** True the first time that a field of this record is looked into. */
  enter(field: string): boolean {
    if (this.seen.has(field)) return false
    this.seen.add(field)
    return true
  }

  /** A field whose value is missing or not one that it can have. */
  unreadable(field: string, found: unknown): void {
    if (found === undefined || found === null) this.field('field-missing', field)
    else this.field('field-unreadable', field, found)
  }

  field(code: FieldCode, field: string, found?: unknown): void {
    this.once(`${code} ${field}`, () => ({
      code,
      fact: this.fact,
      record: this.place(),
      field,
      ...(found !== undefined && found !== null && foundValue(found)),
    }))
  }

  parameter(parameter: string): void {
    this.once(`parameter ${parameter}`, () => ({ code: 'parameter-without-value', parameter }))
  }

  private once(key: string, describe: () => Unknown): void {
    if (!this.enter(`gap ${key}`)) return
    const known = this.found.get(key)
    if (known) known.records += 1
    else this.found.set(key, { unknown: describe(), records: 1 })
  }

  get unknown(): Unknown[] {
    return [...this.found.values()].map(({ unknown, records }) =>
      unknown.record && records > 1 ? { ...unknown, records } : unknown,
    )
  }
}

/** Where a record stands, with what names it as far as that is readable. */
export function placeOf(record: object, index: number, list?: string): RecordPlace {
  const text = (key: string) => {
    const value = ownValue(record, key)
    return typeof value === 'string' ? { [key]: value } : {}
  }
  if (list !== undefined) return { list, index, ...text('id') }
  return { index, ...text('id'), ...text('type'), ...text('on') }
}
