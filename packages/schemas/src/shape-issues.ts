import type { z } from 'zod'
import { type Issue, type Path, problem } from './issue.js'

type ZodIssue = z.core.$ZodIssue

/** Turns what zod found in a value into issues of ours; `base` is the path to that value in the document. */
export function shapeIssues(error: z.ZodError, value: unknown, base: Path = []): Issue[] {
  return error.issues
    .flatMap((found) => translate(found, value, []))
    .map((issue) => ({ ...issue, path: [...base, ...issue.path.map(asKey)] }))
}

function translate(found: ZodIssue, json: unknown, base: Path): Issue[] {
  const path = [...base, ...(found.path as Path)]
  switch (found.code) {
    case 'invalid_type':
      return [wrongType(found.expected, json, path)]
    case 'unrecognized_keys':
      return found.keys.map((key) => problem('unknown-key', [...path, key], { key }))
    case 'invalid_value':
      return [notInList(found.values, json, path)]
    case 'too_small':
      return [tooSmall(found, path)]
    case 'too_big':
      return [tooBig(found.origin, Number(found.maximum), path)]
    case 'invalid_format':
      return [badFormat(found.format, found.pattern, json, path)]
    case 'invalid_union':
      return closestBranch(found, json, path)
    case 'custom':
      return [problem(found.params?.code ?? 'bad-format', path, {})]
    default:
      return [problem('bad-format', path, { format: found.code })]
  }
}

function wrongType(expected: string, json: unknown, path: Path): Issue {
  const value = valueAt(json, path)
  if (value === undefined) return problem('missing', path, {})
  return problem('wrong-type', path, {
    expected: expected === 'int' ? 'integer' : expected,
    received: expected === 'int' && Number.isFinite(value) ? 'fraction' : typeName(value),
  })
}

function notInList(values: readonly unknown[], json: unknown, path: Path): Issue {
  const value = valueAt(json, path)
  if (value === undefined) return problem('missing', path, {})
  const expected = typeof values[0]
  return expected === 'string' || expected === typeof value
    ? problem('not-in-list', path, { allowed: values.map(String) })
    : problem('wrong-type', path, { expected, received: typeName(value) })
}

function tooSmall(found: Extract<ZodIssue, { code: 'too_small' }>, path: Path): Issue {
  const minimum = Number(found.minimum)
  if (found.origin === 'string') return problem('too-short', path, { minimum })
  if (found.origin === 'array') return problem('too-few', path, { minimum })
  return problem('below-minimum', path, found.inclusive ? { minimum } : { minimum, exclusive: true })
}

function tooBig(origin: string, maximum: number, path: Path): Issue {
  if (origin === 'string') return problem('too-long', path, { maximum })
  return origin === 'array'
    ? problem('too-many', path, { maximum })
    : problem('above-maximum', path, { maximum })
}

function badFormat(format: string, pattern: string | undefined, json: unknown, path: Path): Issue {
  if (pattern === '/\\S/') return problem('too-short', path, { minimum: 1 })
  return pattern?.startsWith('/^[a-z][a-z0-9]*')
    ? problem('bad-identifier', path, { received: String(valueAt(json, path)) })
    : problem('bad-format', path, { format })
}

/** Of a union, the problems of the branch that the author most likely meant: the one with the fewest at its root. */
function closestBranch(
  found: Extract<ZodIssue, { code: 'invalid_union' }>,
  json: unknown,
  path: Path,
): Issue[] {
  const value = valueAt(json, path)
  if (value === undefined) return [problem('missing', path, {})]
  if (found.errors.length === 0) {
    const allowed = 'options' in found && Array.isArray(found.options) ? found.options.map(String) : []
    return [problem('not-in-list', path, { allowed })]
  }
  const branches = found.errors.map((errors) => ({
    errors,
    weight: errors.reduce((sum, inner) => sum + rootWeight(inner, value), 0),
  }))
  branches.sort((a, b) => a.weight - b.weight)
  const best = branches[0]
  return best === undefined || best.weight >= otherType
    ? [problem('wrong-type', path, { expected: expectedOf(found.errors), received: typeName(value) })]
    : best.errors.flatMap((inner) => translate(inner, json, path))
}

const otherType = 100

/** How strongly an inner problem says that this branch was not meant. */
function rootWeight(inner: ZodIssue, value: unknown): number {
  if (inner.path.length === 0) {
    if (inner.code === 'invalid_type') return otherType
    return inner.code === 'unrecognized_keys' ? inner.keys.length * 2 : 1
  }
  const key = inner.path[0] as PropertyKey
  const absent = typeof value === 'object' && value !== null && !Object.hasOwn(value, key)
  return inner.path.length === 1 && absent ? 3 : 0
}

/** What to name where no branch fits: the one plain type that is accepted, or "a value" where there are several. */
function expectedOf(branches: readonly ZodIssue[][]): string {
  const plain = branches.flatMap(([first]) =>
    first?.code === 'invalid_type' && first.path.length === 0 && first.expected !== 'object'
      ? [first.expected]
      : [],
  )
  return plain.length === 1 && plain[0] !== undefined ? plain[0] : 'value'
}

/** The type of a value as the sentences name it. */
export function typeName(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (Number.isNaN(value)) return 'nan'
  return typeof value === 'number' && !Number.isFinite(value) ? 'infinity' : typeof value
}

/** Keys that are symbols cannot come from JSON, but they must not break the report. */
function asKey(key: PropertyKey): string | number {
  return typeof key === 'symbol' ? String(key) : key
}

function valueAt(json: unknown, path: Path): unknown {
  let value = json
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<PropertyKey, unknown>)[key]
  }
  return value
}
