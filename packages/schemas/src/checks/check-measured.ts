import type { Fact } from '../fact.js'
import { type Issue, type Path, problem } from '../issue.js'

/** A number has a unit, a choice has options, and nothing else has either. Of facts and of fields of records. */
export function checkMeasured({ type, unit, options }: Partial<Fact>, path: Path): Issue[] {
  if (type === undefined) return []
  const issues: Issue[] = []
  if (type === 'number' && unit === undefined) issues.push(problem('unit-required', [...path, 'unit'], {}))
  if (type !== 'number' && unit !== undefined)
    issues.push(problem('unit-not-allowed', [...path, 'unit'], { type }))
  if (type === 'choice' && !options) issues.push(problem('options-required', [...path, 'options'], {}))
  if (type !== 'choice' && options)
    issues.push(problem('options-not-allowed', [...path, 'options'], { type }))
  return issues
}
