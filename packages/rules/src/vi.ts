import type { CriteriaSet, Evaluation } from '@tieuchi/schemas'
import type { CriteriaEngine, CriteriaEngineOptions } from './criteria-engine.js'
import { engineWith } from './engine-with.js'
import type { Explanation } from './explain/explanation.js'
import { explanationIn } from './explain/explanation-in.js'
import { whatItTakes } from './messages/vi/what-it-takes.js'
import { vi } from './messages/vi.js'
import { linesIn } from './what-it-takes/lines-in.js'
import type { WhatItTakes } from './what-it-takes.js'

/** `createCriteriaEngine` with an engine that explains in Vietnamese, and carries no other language. */
export function createCriteriaEngine(options: CriteriaEngineOptions): Promise<CriteriaEngine<[]>> {
  return engineWith(explain, options)
}

/** `explain` in Vietnamese. */
export function explain(evaluation: Evaluation, criteriaSet: CriteriaSet): Explanation {
  return explanationIn(vi, evaluation, criteriaSet)
}

/** `describeWhatItTakes` in Vietnamese. */
export function describeWhatItTakes(result: WhatItTakes, criteriaSet: CriteriaSet): string[] {
  return linesIn(vi, whatItTakes, result, criteriaSet)
}
