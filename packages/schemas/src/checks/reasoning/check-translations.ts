import type { CriteriaSet } from '../../criteria-set.js'
import { type Issue, type Path, warning } from '../../issue.js'

const mostReported = 100

/** Texts without English in a set whose texts are mostly in both languages. */
export function checkTranslations(set: CriteriaSet): Issue[] {
  const texts = [...textsIn(set, [])]
  const missing = texts.filter(({ text }) => text.en === undefined)
  if (missing.length * 2 >= texts.length) return []
  return missing.slice(0, mostReported).map(({ path }) => warning('missing-translation', path, {}))
}

/** Every text that people read, with its path: an object with a Vietnamese text and nothing but texts. */
function* textsIn(value: unknown, path: Path): Generator<{ path: Path; text: { en?: unknown } }> {
  if (typeof value !== 'object' || value === null) return
  if ('vi' in value && typeof value.vi === 'string') yield { path, text: value as { en?: unknown } }
  else if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) yield* textsIn(entry, [...path, index])
  } else {
    for (const [key, entry] of Object.entries(value)) yield* textsIn(entry, [...path, key])
  }
}
