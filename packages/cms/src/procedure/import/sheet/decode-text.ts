/**
 * The text of a file in UTF-8, with or without a byte order mark, or in UTF-16. Undefined for every other encoding: a
 * guess would put wrong letters into a register.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text = decode(bytes, encodingOf(bytes))
  // No table of texts holds such a character: it is no text, or it was read wrongly.
  return text === undefined || text.includes('\0') ? undefined : text
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  // Without a mark: half of the letters of a table are plain ones, whose other byte is zero.
  const some = bytes.subarray(0, 2000)
  const zeros = [0, 1].map((side) => some.filter((byte, at) => at % 2 === side && byte === 0).length)
  const many = some.length / 8
  if ((zeros[1] as number) > many && zeros[0] === 0) return 'utf-16le'
  if ((zeros[0] as number) > many && zeros[1] === 0) return 'utf-16be'
  return 'utf-8'
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
