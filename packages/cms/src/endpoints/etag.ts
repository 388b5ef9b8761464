/**
 * True if an If-None-Match header names the entity tag: one of a list, strong or weak, or `*` (RFC 9110, 13.1.2).
 */
export function matchesETag(header: string, tag: string): boolean {
  return header.split(',').some((one) => {
    const candidate = one.trim()
    return candidate === '*' || candidate.replace(/^W\//, '') === `"${tag}"`
  })
}
