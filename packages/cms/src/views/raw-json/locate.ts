/**
 * Where the value at a path begins in a JSON text, or undefined where the text has no such value. The path of a
 * missing key leads to the object that lacks it.
 * @param json a text that JSON.parse accepts
 */
export function locate(json: string, path: readonly (string | number)[]): number | undefined {
  let at = skipSpace(json, 0)
  for (const part of path) {
    const inner = enter(json, at, part)
    if (inner === undefined) return at
    at = inner
  }
  return at
}

/** The line of an offset, counted from 1. */
export const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

/** The start of one member of the object or list that begins at the offset. */
function enter(json: string, start: number, part: string | number): number | undefined {
  const close = json[start] === '{' ? '}' : json[start] === '[' ? ']' : undefined
  let at = skipSpace(json, start + 1)
  for (let index = 0; close && json[at] !== close && at < json.length; index += 1) {
    let key: string | number = index
    if (close === '}') {
      const end = skipValue(json, at)
      key = JSON.parse(json.slice(at, end)) as string
      at = skipSpace(json, skipSpace(json, end) + 1)
    }
    if (key === part) return at
    at = skipSpace(json, skipValue(json, at))
    if (json[at] === ',') at = skipSpace(json, at + 1)
  }
  return undefined
}

function skipSpace(json: string, from: number): number {
  let at = from
  while (at < json.length && ' \n\r\t'.includes(json[at] as string)) at += 1
  return at
}

/** The offset behind the value that begins at the offset. */
function skipValue(json: string, from: number): number {
  if (json[from] === '"') return skipString(json, from)
  let at = from
  if (json[from] !== '{' && json[from] !== '[') {
    while (at < json.length && !',]} \n\r\t'.includes(json[at] as string)) at += 1
    return at
  }
  for (let depth = 0; at < json.length; at += 1) {
    const sign = json[at]
    if (sign === '"') at = skipString(json, at) - 1
    else if (sign === '{' || sign === '[') depth += 1
    else if ((sign === '}' || sign === ']') && --depth === 0) return at + 1
  }
  return at
}

function skipString(json: string, from: number): number {
  let at = from + 1
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1
  return at + 1
}
