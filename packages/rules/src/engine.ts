import type { CriteriaEngine, CriteriaEngineOptions } from './criteria-engine.js'
import { engineWith } from './engine-with.js'
import { explain } from './explain.js'

/**
 * An engine that judges by the criteria of a source and follows it when they change. When the source fails later,
 * the last good criteria stay in use.
 * @throws CriteriaError `source-unavailable`, `bundle-invalid` where there is nothing to begin with
 */
export function createCriteriaEngine(options: CriteriaEngineOptions): Promise<CriteriaEngine> {
  return engineWith(explain, options)
}
