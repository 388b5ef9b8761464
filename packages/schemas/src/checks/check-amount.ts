import { type Issue, type Path, problem } from '../issue.js'
import { type UnitId, unitOf, unitProblem } from '../model/unit.js'

/** A number is an amount that its unit can have. */
export function checkAmount(unit: UnitId, value: number, path: Path): Issue[] {
  const found = unitProblem(unit, value)
  if (found === undefined) return []
  if (found === 'not-whole') return [problem('value-not-whole', path, { unit, value })]
  const { minimum = null, maximum = null } = unitOf(unit)
  return [problem('value-out-of-range', path, { unit, minimum, maximum, value })]
}
