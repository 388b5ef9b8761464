import { type Issue, type Path, problem, warning } from '../issue.js'
import type { LegalBasis } from '../legal-basis.js'
import type { PointsOperand } from '../outcome-rule.js'
import type { ReadableParts } from './readable-parts.js'

/** Points go with scored criteria; legal bases name documents of the set; point thresholds name point parameters. */
export function checkCriteria(parts: ReadableParts): Issue[] {
  const documents = parts.declared.legalDocuments
  const issues: Issue[] = []
  for (const { index, item } of parts.criteria) {
    const path: Path = ['criteria', index]
    if (item.kind === 'scored' && item.points === undefined)
      issues.push(problem('points-required', [...path, 'points'], {}))
    if (item.kind !== 'scored' && item.points !== undefined) {
      issues.push(problem('points-not-allowed', [...path, 'points'], { kind: item.kind }))
    }
    issues.push(...checkLegalBasis(item.legalBasis, [...path, 'legalBasis'], documents))
  }
  for (const { index, item } of parts.parameters) {
    item.values.forEach((value, at) => {
      issues.push(
        ...checkLegalBasis(value.legalBasis, ['parameters', index, 'values', at, 'legalBasis'], documents),
      )
    })
  }
  issues.push(...checkPoints(parts.outcomeRule?.minimumPoints, ['outcomeRule', 'minimumPoints'], parts))
  for (const { index, item } of parts.bands) {
    issues.push(...checkPoints(item.minimumPoints, ['bands', index, 'minimumPoints'], parts))
  }
  return issues
}

function checkLegalBasis(bases: LegalBasis[], path: Path, documents: Set<string>): Issue[] {
  if (bases.length === 0) return [warning('no-legal-basis', path, {})]
  return bases.flatMap(({ document }, index) =>
    documents.has(document) ? [] : [problem('unknown-document', [...path, index, 'document'], { document })],
  )
}

function checkPoints(points: PointsOperand | undefined, path: Path, parts: ReadableParts): Issue[] {
  if (typeof points !== 'object') return []
  if (!parts.declared.parameters.has(points.parameter)) {
    return [problem('unknown-parameter', [...path, 'parameter'], points)]
  }
  const parameter = parts.parameters.find(({ item }) => item.id === points.parameter)?.item
  if (!parameter) return []
  if (parameter.type !== 'number') {
    return [problem('operand-wrong-type', path, { expected: 'number', received: parameter.type })]
  }
  return parameter.unit === 'point'
    ? []
    : [problem('operand-wrong-unit', path, { expected: 'point', received: parameter.unit ?? '' })]
}
