import type { CriteriaSet } from '../../criteria-set.js'
import type { Issue } from '../../issue.js'
import { checkBands } from './check-bands.js'
import { checkClassBasis } from './check-class-basis.js'
import { checkConditionsHold } from './check-conditions-hold.js'
import { checkContradictions } from './check-contradictions.js'
import { checkParameterGaps } from './check-parameter-gaps.js'
import { checkRows } from './check-rows.js'
import { checkTranslations } from './check-translations.js'
import { reasonerFor } from './reasoner.js'

/**
 * What a set without errors cannot mean: criteria that nobody can meet or fail, criteria against each other, bands
 * that are never given, thresholds without a value. Everything said is proven; what would take too long to prove is
 * left unsaid.
 */
export function checkReasoning(set: CriteriaSet): Issue[] {
  const reasoner = reasonerFor(set)
  return [
    ...checkParameterGaps(reasoner),
    ...checkConditionsHold(reasoner),
    ...checkRows(reasoner),
    ...checkContradictions(reasoner),
    ...checkBands(reasoner),
    ...checkClassBasis(set),
    ...checkTranslations(set),
  ]
}
