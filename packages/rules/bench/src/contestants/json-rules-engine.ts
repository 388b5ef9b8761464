import { Engine, type RuleProperties, type RuleResult } from 'json-rules-engine'
import type { Case } from '../cases/case.js'
import { boundCriteria } from './bound-conditions.js'
import { type Contestant, type Judge, outcomeOf } from './contestant.js'

/** A rule for each criterion; a rule's conditions must be a group. */
function rulesFor({ set }: Case): RuleProperties[] {
  return boundCriteria(set).map(({ id, condition }) => ({
    name: id,
    conditions: ('fact' in condition ? { all: [condition] } : condition) as RuleProperties['conditions'],
    event: { type: 'met' },
  }))
}

interface Run {
  results: RuleResult[]
  failureResults: RuleResult[]
}

/** Results come in the order in which they were done. */
const inOrderOf = (rules: RuleProperties[]) => (result: unknown) => {
  const { results } = result as Run
  const met = new Set(results.map(({ name }) => name))
  return rules.map(({ name }) => outcomeOf(met.has(name as string)))
}

const judgeWith = (
  rules: RuleProperties[],
  judge: (facts: Record<string, unknown>) => Promise<Run>,
): Judge => ({
  judge: (facts) => judge(facts as Record<string, unknown>),
  outcomeOf: (result) => outcomeOf((result as Run).failureResults.length === 0),
  criteriaOf: inOrderOf(rules),
})

const common = {
  package: 'json-rules-engine',
  mode: 'full',
  rulesFor,
  inputFor: (assessment) => assessment.facts,
} as const satisfies Partial<Contestant>

/** One engine, and no run before the one before it has ended. */
export const jsonRulesEngine: Contestant = {
  ...common,
  name: 'json-rules-engine',
  prepare: (rules) => {
    const engine = new Engine(structuredClone(rules) as RuleProperties[])
    return judgeWith(rules as RuleProperties[], (facts) => engine.run(facts))
  },
}

/** As a server needs it, where runs overlap: they mix on one engine, so each has its own. */
export const jsonRulesEnginePerRun: Contestant = {
  ...common,
  name: 'json-rules-engine, an engine for each run',
  prepare: (rules) => {
    const written = rules as RuleProperties[]
    return judgeWith(written, (facts) => new Engine(written).run(facts))
  },
}

export const jsonRulesEngineWritten: Contestant = {
  ...common,
  name: 'json-rules-engine, written out as JSON',
  mode: 'written',
  prepare: (rules) => {
    const engine = new Engine(structuredClone(rules) as RuleProperties[])
    return {
      judge: async (facts) => {
        const { results, failureResults } = await engine.run(facts as Record<string, unknown>)
        // Without `false` each result would be a text inside the text.
        const plain = (list: RuleResult[]) => list.map((result) => result.toJSON(false))
        return JSON.stringify({ results: plain(results), failureResults: plain(failureResults) })
      },
      outcomeOf: (text) => outcomeOf((JSON.parse(text as string) as Run).failureResults.length === 0),
      criteriaOf: (text) => inOrderOf(rules as RuleProperties[])(JSON.parse(text as string)),
    }
  },
}
