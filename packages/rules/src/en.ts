import type { CriteriaSet, Evaluation } from '@tieuchi/schemas'
import type { CriteriaEngine, CriteriaEngineOptions } from './criteria-engine.js'
import { engineWith } from './engine-with.js'
import type { Explanation } from './explain/explanation.js'
import { explanationIn } from './explain/explanation-in.js'
import { whatItTakes } from './messages/en/what-it-takes.js'
import { en } from './messages/en.js'
import { linesIn } from './what-it-takes/lines-in.js'
import type { WhatItTakes } from './what-it-takes.js'

/** `createCriteriaEngine` with an engine that explains in English, and carries no other language. */
export function createCriteriaEngine(options: CriteriaEngineOptions): Promise<CriteriaEngine<[]>> {
  return engineWith(explain, options)
}

/** `explain` in English. */
export function explain(evaluation: Evaluation, criteriaSet: CriteriaSet): Explanation {
  return explanationIn(en, evaluation, criteriaSet)
}

/** `describeWhatItTakes` in English. */
export function describeWhatItTakes(result: WhatItTakes, criteriaSet: CriteriaSet): string[] {
  return linesIn(en, whatItTakes, result, criteriaSet)
}
