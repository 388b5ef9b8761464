import type { z } from 'zod'
import { type Issue, type Path, problem } from './issue.js'

type ZodIssue = z.core.$ZodIssue

/** Turns what zod found into issues of ours, with the path from the root of the document. */
export function shapeIssues(error: z.ZodError, json: unknown): Issue[] {
  return error.issues.flatMap((found) => translate(found, json, []))
}

function translate(found: ZodIssue, json: unknown, base: Path): Issue[] {
  const path = [...base, ...(found.path as Path)]
  switch (found.code) {
    case 'invalid_type':
      return [wrongType(found.expected, json, path)]
    case 'unrecognized_keys':
      return found.keys.map((key) => problem('unknown-key', [...path, key], { key }))
    case 'invalid_value':
      return valueAt(json, path) === undefined
        ? [problem('missing', path, {})]
        : [problem('not-in-list', path, { allowed: found.values.map(String) })]
    case 'too_small':
      return [tooSmall(found.origin, Number(found.minimum), path)]
    case 'too_big':
      return [tooBig(found.origin, Number(found.maximum), path)]
    case 'invalid_format':
      return found.pattern?.startsWith('/^[a-z][a-z0-9]*')
        ? [problem('bad-identifier', path, { received: String(valueAt(json, path)) })]
        : [problem('bad-format', path, { format: found.format })]
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
    received: typeName(value),
  })
}

function tooSmall(origin: string, minimum: number, path: Path): Issue {
  if (origin === 'string') return problem('too-short', path, { minimum })
  if (origin !== 'array') return problem('below-minimum', path, { minimum })
  const key = path.at(-1)
  return key === 'all' || key === 'any'
    ? problem('empty-group', path, {})
    : problem('too-few', path, { minimum })
}

function tooBig(origin: string, maximum: number, path: Path): Issue {
  if (origin === 'string') return problem('too-long', path, { maximum })
  return origin === 'array'
    ? problem('too-many', path, { maximum })
    : problem('above-maximum', path, { maximum })
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
    const options = 'options' in found && Array.isArray(found.options) ? found.options.map(String) : []
    const at = found.discriminator === undefined ? path : [...path, found.discriminator]
    return [problem('not-in-list', at, { allowed: options })]
  }
  const branches = found.errors.map((errors) => ({
    issues: errors.flatMap((inner) => translate(inner, json, path)),
    atRoot: errors.reduce((sum, inner) => sum + rootWeight(inner, value), 0),
  }))
  branches.sort((a, b) => a.atRoot - b.atRoot)
  const best = branches[0]
  if (best === undefined || best.atRoot >= 100) {
    return [
      isConditionKey(path)
        ? problem('bad-condition', path, {})
        : problem('wrong-type', path, { expected: 'value', received: typeName(value) }),
    ]
  }
  return best.issues
}

/** How strongly an inner problem says that this branch was not meant: 100 where the value has another type. */
function rootWeight(inner: ZodIssue, value: unknown): number {
  if (inner.path.length === 0)
    return inner.code === 'unrecognized_keys'
      ? inner.keys.length * 2
      : inner.code === 'invalid_type'
        ? 100
        : 1
  const key = inner.path[0] as PropertyKey
  const absent = typeof value === 'object' && value !== null && !Object.hasOwn(value, key)
  return inner.path.length === 1 && absent ? 3 : 0
}

function isConditionKey(path: Path): boolean {
  const key = path.findLast((part) => typeof part === 'string')
  return key === 'condition' || key === 'applicability' || key === 'all' || key === 'any' || key === 'not'
}

/** The JSON type of a value as the sentences name it. */
export function typeName(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return Number.isNaN(value) ? 'nan' : typeof value
}

function valueAt(json: unknown, path: Path): unknown {
  let value = json
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<PropertyKey, unknown>)[key]
  }
  return value
}
