import type { CriteriaSet } from '@tieuchi/schemas'
import { type CompiledCriteria, type CompileOptions, compile } from './compile.js'

/** The dates for which one set is kept ready; a host mostly judges by a few of them. */
const mostDates = 50

/** `compile`, which remembers what it made as long as the set is in use. */
export function compiledOnce(): (set: CriteriaSet, options: CompileOptions) => CompiledCriteria {
  const made = new WeakMap<CriteriaSet, Map<string, CompiledCriteria>>()
  return (set, options) => {
    const key = `${options.on} ${options.knownAt ?? ''}`
    const ofSet = made.get(set) ?? new Map<string, CompiledCriteria>()
    const known = ofSet.get(key)
    if (known) return known
    const compiled = compile(set, options)
    if (ofSet.size >= mostDates) ofSet.clear()
    made.set(set, ofSet.set(key, compiled))
    return compiled
  }
}
