import jsonLogic, { type RulesLogic } from 'json-logic-js'
import { type Contestant, outcomeOf } from './contestant.js'
import { jsonLogicFor } from './json-logic.js'

export const jsonLogicJs: Contestant = {
  name: 'json-logic-js',
  package: 'json-logic-js',
  mode: 'verdict',
  rulesFor: jsonLogicFor,
  inputFor: (assessment) => assessment.facts,
  prepare: (rules) => ({
    judge: (facts) => jsonLogic.apply(rules as RulesLogic, facts),
    outcomeOf: (result) => outcomeOf(result === true),
  }),
}
