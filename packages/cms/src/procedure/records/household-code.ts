/**
 * The one writing of a household's code, so that the same household is not counted twice: in capitals, without spaces,
 * with plain digits, and with a plain hyphen wherever letters and digits meet.
 * @example ` hd–012 `, `HD 012`, `hd012` and `ＨＤ．０１２` are `HD-012`
 */
export function householdCode(written: unknown): string {
  if (typeof written !== 'string' && typeof written !== 'number') return ''
  return String(written)
    .normalize('NFKC')
    .replace(/[\p{Z}\s\p{Cf}]+/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/(?<=\p{L})[-._]*(?=\p{N})|(?<=\p{N})[-._]*(?=\p{L})/gu, '-')
    .toLocaleUpperCase('vi')
}

/** A code has a digit in it; a text without one is likelier a name, and names are not kept. */
export const isHouseholdCode = (code: string): boolean =>
  code.length <= 40 && /^[\p{L}\p{N}._/-]+$/u.test(code) && /\p{N}/u.test(code)
