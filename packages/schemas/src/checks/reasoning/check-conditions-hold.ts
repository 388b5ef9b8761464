import { type Issue, problem, warning } from '../../issue.js'
import { placesIn } from './places.js'
import type { Reasoner } from './reasoner.js'

/**
 * Conditions that can never be met, or never fail, where they are asked for: whatever is reported, and whatever is
 * missing. That a criterion which decides the result can never be met on any day is an error.
 */
export function checkConditionsHold(reasoner: Reasoner): Issue[] {
  const issues: Issue[] = []
  for (const { path, condition, given, subjects, decisive, row } of placesIn(reasoner.set)) {
    if (reasoner.isExhausted()) break
    const never = reasoner.whenImpossible([...given, { condition, holds: true }], subjects)
    if (never) {
      // Where it is never asked for, that is the problem, and it is said there.
      if (given.length > 0 && reasoner.whenImpossible(given, subjects)) continue
      const whole = never.from === null && never.before === null
      issues.push((whole && decisive ? problem : warning)('never-met', path, never))
    }
    if (row || (never && never.from === null)) continue
    const always = reasoner.whenImpossible([...given, { condition, holds: false }], subjects)
    if (always && !(given.length > 0 && reasoner.whenImpossible(given, subjects)))
      issues.push(warning('never-fails', path, always))
  }
  return issues
}
