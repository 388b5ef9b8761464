import { type Issue, type Path, problem, warning } from '../issue.js'
import type { ReadableBasis, ReadableParts } from './readable-parts.js'

/** Criteria, thresholds and exclusions say what they rest on, and name documents of the set. */
export function checkLegalBasis(parts: ReadableParts): Issue[] {
  const documents = new Set(parts.declared.legalDocuments.map(({ item }) => item))
  const check = (basis: ReadableBasis, path: Path) => checkBasis(basis, [...path, 'legalBasis'], documents)
  return [
    ...parts.criteria.flatMap(({ index, item }) => check(item.legalBasis, ['criteria', index])),
    ...parts.parameters.flatMap(({ index, item }) =>
      item.values.flatMap(({ index: at, item: value }) =>
        check(value.legalBasis, ['parameters', index, 'values', at]),
      ),
    ),
    ...parts.exclusions.flatMap(({ index, item }) => check(item.legalBasis, ['exclusions', index])),
    ...parts.eventTypes.flatMap(({ index, item }) => check(item.legalBasis, ['eventTypes', index])),
  ]
}

function checkBasis(bases: ReadableBasis, path: Path, documents: Set<string>): Issue[] {
  if (bases?.length === 0) return [warning('no-legal-basis', path, {})]
  return (bases ?? []).flatMap(({ index, item: { document } }) =>
    document === undefined || documents.has(document)
      ? []
      : [problem('unknown-document', [...path, index, 'document'], { document })],
  )
}
