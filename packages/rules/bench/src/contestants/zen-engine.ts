import { ZenEngine } from '@gorules/zen-engine'
import type { Assessment, Comparison, Fact } from '@tieuchi/schemas'
import type { Case } from '../cases/case.js'
import { type BoundCondition, boundCriteria, isFactReference } from './bound-conditions.js'
import { type Contestant, outcomeOf } from './contestant.js'

const signs: Record<Comparison['operator'], string> = {
  equal: '==',
  notEqual: '!=',
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
  in: 'in',
  notIn: 'not in',
}

/** A hyphen is a minus in its expressions. */
const nameOf = (id: string) => id.replaceAll('-', '_')

type FactTypes = ReadonlyMap<string, Fact['type']>

function expressionOf(condition: BoundCondition, types: FactTypes): string {
  if ('all' in condition) return `(${condition.all.map((part) => expressionOf(part, types)).join(' and ')})`
  if ('any' in condition) return `(${condition.any.map((part) => expressionOf(part, types)).join(' or ')})`
  if ('not' in condition) return `not (${expressionOf(condition.not, types)})`
  const { fact, operator, value } = condition
  const required = isFactReference(value) ? nameOf(value.fact) : JSON.stringify(value)
  // It compares no texts by order.
  return types.get(fact) === 'date'
    ? `date(${nameOf(fact)}) ${signs[operator]} date(${required})`
    : `${nameOf(fact)} ${signs[operator]} ${required}`
}

/** A graph of an input, one node of expressions, and an output. */
function graphOf(expressions: readonly { key: string; value: string }[]) {
  const position = { x: 0, y: 0 }
  return {
    nodes: [
      { id: 'input', name: 'input', type: 'inputNode', position },
      {
        id: 'criteria',
        name: 'criteria',
        type: 'expressionNode',
        position,
        content: { expressions: expressions.map((expression, index) => ({ id: `${index}`, ...expression })) },
      },
      { id: 'output', name: 'output', type: 'outputNode', position },
    ],
    edges: [
      { id: 'in', type: 'edge', sourceId: 'input', targetId: 'criteria' },
      { id: 'out', type: 'edge', sourceId: 'criteria', targetId: 'output' },
    ],
  }
}

const expressionsFor = ({ set }: Case) => {
  const types = new Map(set.facts.map(({ id, type }) => [id, type]))
  return boundCriteria(set).map(({ id, condition }) => ({
    key: nameOf(id),
    value: expressionOf(condition, types),
  }))
}

const inputFor = ({ facts }: Assessment) =>
  Object.fromEntries(Object.entries(facts).map(([id, value]) => [nameOf(id), value]))

interface Rules {
  keys: string[]
  graph: ReturnType<typeof graphOf>
}

interface Response {
  result: Record<string, boolean>
}

const decisionOf = (rules: unknown) => new ZenEngine().createDecision((rules as Rules).graph)

/** An expression for each criterion, and the trace of what was found. */
export const zenEngineTraced: Contestant = {
  name: 'GoRules ZEN, with trace',
  package: '@gorules/zen-engine',
  mode: 'full',
  rulesFor: (task): Rules => {
    const expressions = expressionsFor(task)
    return { keys: expressions.map(({ key }) => key), graph: graphOf(expressions) }
  },
  inputFor,
  prepare: (rules) => {
    const decision = decisionOf(rules)
    const { keys } = rules as Rules
    const criteriaOf = (response: unknown) =>
      keys.map((key) => outcomeOf((response as Response).result[key] === true))
    return {
      judge: (facts) => decision.evaluate(facts, { trace: true }),
      outcomeOf: (response) => outcomeOf(criteriaOf(response).every((outcome) => outcome === 'met')),
      criteriaOf,
    }
  },
}

/** All criteria in one expression, which stops at the first that is not met. */
export const zenEngine: Contestant = {
  name: 'GoRules ZEN',
  package: '@gorules/zen-engine',
  mode: 'verdict',
  rulesFor: (task): Rules => {
    const value = expressionsFor(task)
      .map((expression) => expression.value)
      .join(' and ')
    return { keys: ['met'], graph: graphOf([{ key: 'met', value }]) }
  },
  inputFor,
  prepare: (rules) => {
    const decision = decisionOf(rules)
    return {
      judge: (facts) => decision.evaluate(facts),
      outcomeOf: (response) => outcomeOf((response as Response).result.met === true),
    }
  },
}
