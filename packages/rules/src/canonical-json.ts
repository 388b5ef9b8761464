/**
 * Canonical JSON by RFC 8785: the same text for the same value, whatever the order of its keys. Takes any value: what
 * is no JSON is written as `JSON.stringify` writes it, NaN and Infinity as null and undefined not at all; a bigint and
 * what contains itself, which it refuses, are written as null.
 */
export function canonicalJson(json: unknown): string {
  const texts: string[] = []
  writeCanonicalJson(json, (text) => texts.push(text))
  return texts.join('')
}

/** An object or list that is being written. */
interface Opened {
  value: object
  keys: string[] | undefined
  length: number
  next: number
  isEmpty: boolean
}

/** Writes the canonical JSON of a value piece by piece, so that neither its depth nor its length matters. */
export function writeCanonicalJson(json: unknown, write: (text: string) => void): void {
  const open: Opened[] = []
  const inside = new Set<object>()
  const begin = (value: unknown, before: string) => {
    if (typeof value !== 'object' || value === null || inside.has(value)) return write(before + scalar(value))
    const keys = Array.isArray(value) ? undefined : Object.keys(value).sort()
    // The keys say what is written and in which order; what is not nested needs nothing else.
    if (keys && isFlat(value)) return write(before + JSON.stringify(value, keys))
    inside.add(value)
    const length = keys ? keys.length : (value as unknown[]).length
    open.push({ value, keys, length, next: 0, isEmpty: true })
    write(`${before}${keys ? '{' : '['}`)
  }

  begin(asJson(json), '')
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    if (top.next === top.length) {
      write(top.keys ? '}' : ']')
      inside.delete(top.value)
      open.pop()
      continue
    }
    const key = top.keys?.[top.next]
    const value = asJson(Reflect.get(top.value, key ?? top.next))
    top.next += 1
    if (key !== undefined && isLeftOut(value)) continue
    const comma = top.isEmpty ? '' : ','
    top.isEmpty = false
    begin(value, key === undefined ? comma : `${comma}${JSON.stringify(key)}:`)
  }
}

/** True where there is nothing but texts, numbers, truth values and nulls. */
function isFlat(value: object): boolean {
  for (const key in value) {
    const part = (value as Record<string, unknown>)[key]
    const type = typeof part
    if (part !== null && type !== 'string' && type !== 'number' && type !== 'boolean') return false
  }
  return true
}

function scalar(value: unknown): string {
  if (typeof value === 'object' || typeof value === 'bigint') return 'null'
  return JSON.stringify(value) ?? 'null'
}

/** A value such as a `Date` says itself what it is in JSON. */
function asJson(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('toJSON' in value)) return value
  return typeof value.toJSON === 'function' ? value.toJSON() : value
}

const isLeftOut = (value: unknown) =>
  value === undefined || typeof value === 'function' || typeof value === 'symbol'
