import type { Assessment } from '@tieuchi/schemas'

/** The facts of an assessment that is nothing but plain JSON as far as they go; undefined for any other. */
export function plainFacts(assessment: Assessment): Assessment['facts'] | undefined {
  if (isPolluted() || !isPlain(assessment)) return undefined
  const { facts } = assessment
  return isPlain(facts) ? facts : undefined
}

/**
 * A copy of an assessment that runs nothing when it is read and that nobody else can change, but for its facts, which
 * the reader takes; undefined for an assessment that is more than plain JSON, such as an object of a class.
 */
export function assessmentCopy(assessment: Assessment): Assessment | undefined {
  if (isPolluted() || !isPlain(assessment)) return undefined
  const copy = { ...assessment }
  if (!isPlain(copy.facts)) return undefined
  for (const key in copy) {
    const part = copy[key as keyof Assessment]
    if (key === 'facts' || isScalar(part)) continue
    const own = plainCopy(part)
    if (own === undefined) return undefined
    copy[key as keyof Assessment] = own as never
  }
  return copy
}

/** Deeper than any assessment is nested. */
const mostLevels = 20

/** A copy of a value that is no scalar; undefined where it is more than plain JSON. */
export function plainCopy(value: unknown, levels = mostLevels): unknown {
  if (levels === 0 || !(Array.isArray(value) || isPlain(value))) return undefined
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>
  for (const key in copy) {
    const part = copy[key]
    if (isScalar(part)) continue
    const own = plainCopy(part, levels - 1)
    if (own === undefined) return undefined
    copy[key] = own
  }
  return copy
}

/** True for what cannot be changed; a function could say at any time what it is in JSON. */
export function isScalar(value: unknown): boolean {
  if (typeof value === 'number' || typeof value === 'string') return true
  return typeof value === 'object' ? value === null : typeof value !== 'function'
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** True where somebody gave every object of the program keys, which must not be taken for facts. */
function isPolluted(): boolean {
  for (const _ in {}) return true
  return false
}
