import { type Issue, type Path, problem, warning } from '../issue.js'
import type { PointsOperand } from '../outcome-rule.js'
import type { ReadableBasis, ReadableParts } from './read-criteria-set.js'

/** Points go with scored criteria; legal bases name documents of the set; point thresholds name point parameters. */
export function checkCriteria(parts: ReadableParts): Issue[] {
  const documents = new Set(parts.declared.legalDocuments.map(({ item }) => item))
  const issues: Issue[] = []
  for (const { index, item } of parts.criteria) {
    const path: Path = ['criteria', index]
    if (item.kind === 'scored' && item.points === undefined)
      issues.push(problem('points-required', [...path, 'points'], {}))
    if (item.kind !== undefined && item.kind !== 'scored' && item.points !== undefined) {
      issues.push(problem('points-not-allowed', [...path, 'points'], { kind: item.kind }))
    }
    issues.push(...checkLegalBasis(item.legalBasis, [...path, 'legalBasis'], documents))
  }
  for (const { index, item } of parts.parameters) {
    for (const { index: at, item: value } of item.values) {
      const path: Path = ['parameters', index, 'values', at, 'legalBasis']
      issues.push(...checkLegalBasis(value.legalBasis, path, documents))
    }
  }
  issues.push(...checkPoints(parts.outcomeRule.minimumPoints, ['outcomeRule', 'minimumPoints'], parts))
  for (const { index, item } of parts.bands) {
    issues.push(...checkPoints(item.minimumPoints, ['bands', index, 'minimumPoints'], parts))
  }
  return issues
}

function checkLegalBasis(bases: ReadableBasis, path: Path, documents: Set<string>): Issue[] {
  if (bases?.length === 0) return [warning('no-legal-basis', path, {})]
  return (bases ?? []).flatMap(({ index, item: { document } }) =>
    document === undefined || documents.has(document)
      ? []
      : [problem('unknown-document', [...path, index, 'document'], { document })],
  )
}

function checkPoints(points: PointsOperand | undefined, path: Path, parts: ReadableParts): Issue[] {
  if (typeof points !== 'object') return []
  if (!parts.declared.parameters.some(({ item }) => item === points.parameter)) {
    return [problem('unknown-parameter', [...path, 'parameter'], points)]
  }
  const parameter = parts.parameters.find(({ item }) => item.id === points.parameter)?.item
  if (parameter?.type === undefined) return []
  if (parameter.type !== 'number') {
    return [problem('operand-wrong-type', path, { expected: 'number', received: parameter.type })]
  }
  return parameter.unit === undefined || parameter.unit === 'point'
    ? []
    : [problem('operand-wrong-unit', path, { expected: 'point', received: parameter.unit })]
}
