import { LogicEngine } from 'json-logic-engine'
import { type Contestant, outcomeOf } from './contestant.js'
import { jsonLogicFor } from './json-logic.js'

const common = {
  package: 'json-logic-engine',
  mode: 'verdict',
  rulesFor: jsonLogicFor,
  inputFor: (assessment) => assessment.facts,
} as const satisfies Partial<Contestant>

/** Makes code out of text, which a strict content security policy forbids. */
export const jsonLogicEngineBuilt: Contestant = {
  ...common,
  name: 'json-logic-engine, build()',
  prepare: (rules) => {
    const built = new LogicEngine().build(rules) as (facts: unknown) => unknown
    return { judge: built, outcomeOf: (result) => outcomeOf(result === true) }
  },
}

export const jsonLogicEngineRun: Contestant = {
  ...common,
  name: 'json-logic-engine, run()',
  prepare: (rules) => {
    const engine = new LogicEngine()
    return { judge: (facts) => engine.run(rules, facts), outcomeOf: (result) => outcomeOf(result === true) }
  },
}
