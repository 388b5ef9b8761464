import { evaluateWith, referenceExecutor } from '@tieuchi/rules/reference'
import type { Assessment, CriteriaSet, Evaluation } from '@tieuchi/schemas'
import { on } from '../cases/case.js'
import type { Contestant } from './contestant.js'

/** json-rules-engine decides and tieuchi does the rest: the same answers, missing evidence included. */
export const oursByReference: Contestant = {
  name: 'tieuchi, with json-rules-engine as its reference',
  package: '@tieuchi/rules',
  mode: 'full',
  rulesFor: ({ set }) => set,
  inputFor: (assessment) => assessment,
  prepare: (rules) => ({
    judge: (assessment) =>
      evaluateWith(referenceExecutor, rules as CriteriaSet, assessment as Assessment, { on }),
    outcomeOf: (evaluation) => (evaluation as Evaluation).outcome,
    criteriaOf: (evaluation) => (evaluation as Evaluation).criteria.map(({ outcome }) => outcome),
  }),
}
