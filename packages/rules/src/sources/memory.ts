import type { Bundle, CriteriaSet } from '@tieuchi/schemas'
import { nextBundle } from '../bundle.js'
import type { Source, SourceListener } from './source.js'

export interface MemorySource extends Source {
  /** Replaces all criteria by these; engines on this source follow at once. */
  publish(criteriaSets: readonly CriteriaSet[]): void
}

/** Criteria sets that the program holds itself. They must have passed `checkCriteriaSet`. */
export function memorySource(criteriaSets: readonly CriteriaSet[]): MemorySource {
  const listeners = new Set<SourceListener>()
  let bundle: Bundle = nextBundle(undefined, criteriaSets, new Date().toISOString())
  return {
    name: 'memory',
    load: async () => bundle,
    watch(listener, current) {
      listeners.add(listener)
      if (current !== bundle) listener.onBundle(bundle)
      return () => listeners.delete(listener)
    },
    publish(replacements) {
      bundle = nextBundle({ ...bundle, revisions: [] }, replacements, new Date().toISOString())
      for (const listener of [...listeners]) listener.onBundle(bundle)
    },
  }
}
