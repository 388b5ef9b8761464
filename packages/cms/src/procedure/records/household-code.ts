/**
 * The one writing of a household's code, so that the same household is not counted twice: without spaces, in capitals,
 * with plain hyphens.
 * @example ` hd–012 ` and `HD - 012` are `HD-012`
 */
export function householdCode(written: unknown): string {
  if (typeof written !== 'string' && typeof written !== 'number') return ''
  return String(written)
    .normalize('NFC')
    .replace(/[\p{Z}\s\p{Cf}]+/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .toLocaleUpperCase('vi')
}

/** A code has a digit in it; a text without one is likelier a name, and names are not kept. */
export const isHouseholdCode = (code: string): boolean =>
  code.length <= 40 && /^[\p{L}\p{N}._/-]+$/u.test(code) && /\p{N}/u.test(code)
