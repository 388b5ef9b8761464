import { type Issue, type Path, problem } from '../issue.js'
import type { Origin } from '../origin.js'
import type { ReadableParts } from './readable-parts.js'

/** A set is not based on itself; what was taken over says from which of its bases, or from this set. */
export function checkOrigins({ id, revision, basedOn = [], criteria, parameters }: ReadableParts): Issue[] {
  const known = new Set([...basedOn, { id, revision }].map((set) => key(set.id, set.revision)))
  const check = (origin: Origin | undefined, path: Path): Issue[] =>
    origin === undefined || known.has(key(origin.set, origin.revision))
      ? []
      : [problem('unknown-origin', [...path, 'origin'], origin)]
  return [
    ...basedOn.flatMap((base, index) =>
      base.id === id ? [problem('based-on-itself', ['basedOn', index], { set: base.id })] : [],
    ),
    ...criteria.flatMap(({ index, item }) => check(item.origin, ['criteria', index])),
    ...parameters.flatMap(({ index, item }) =>
      item.values.flatMap(({ index: at, item: value }) =>
        check(value.origin, ['parameters', index, 'values', at]),
      ),
    ),
  ]
}

const key = (id: string | undefined, revision: number | undefined) => `${id}@${revision}`
