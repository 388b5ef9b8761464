import type { ConditionOutcome, PlainValue } from '@tieuchi/schemas'
import {
  type ConditionProperties,
  Engine,
  type NestedCondition,
  type TopLevelCondition,
} from 'json-rules-engine'
import type { BoundComparison, BoundCondition, Executor, OutcomeTree } from './executor.js'

/**
 * json-rules-engine itself decides. Each run has an engine of its own, because overlapping runs on a shared one mix.
 *
 * json-rules-engine knows only true and false. A condition with unknown comparisons is therefore run twice: once with
 * each of them decided against the condition (what holds is certain) and once in its favour (what fails is certain).
 * Where the two differ the outcome is open. Under `not` the roles change. This is exactly Kleene's logic.
 */
export const referenceExecutor: Executor = {
  name: 'reference',
  async execute(conditions, facts) {
    const engine = new Engine()
    for (const [id, value] of facts) engine.addFact(id, value)
    engine.addFact(constant, true)
    conditions.forEach((condition, index) => {
      const runs: Run[] = isComplete(condition, facts) ? ['certainly'] : ['certainly', 'possibly']
      for (const run of runs) {
        engine.addRule({
          name: ruleName(index, run),
          conditions: { all: [translate(condition, facts, run === 'possibly')] },
          event: { type: run },
        })
      }
    })
    const { results, failureResults } = await engine.run()
    const trees = new Map<string, ResultNode>()
    for (const { name, conditions: root } of [...results, ...failureResults]) {
      trees.set(name, (root as { all: ResultNode[] }).all[0] as ResultNode)
    }
    return conditions.map((condition, index) => {
      const certainly = trees.get(ruleName(index, 'certainly')) as ResultNode
      return outcomeTree(condition, certainly, trees.get(ruleName(index, 'possibly')) ?? certainly)
    })
  },
}

type Run = 'certainly' | 'possibly'

/** Not an identifier, so no fact of a set can have this name. */
const constant = '$known'

const ruleName = (index: number, run: Run) => `${index} ${run}`

function isKnown({ fact, value }: BoundComparison, facts: ReadonlyMap<string, PlainValue>): boolean {
  if (!facts.has(fact) || value === null) return false
  return !isFactOperand(value) || facts.has(value.fact)
}

function isFactOperand(value: BoundComparison['value']): value is { fact: string } {
  return typeof value === 'object' && value !== null && 'fact' in value
}

function isComplete(condition: BoundCondition, facts: ReadonlyMap<string, PlainValue>): boolean {
  if ('all' in condition) return condition.all.every((child) => isComplete(child, facts))
  if ('any' in condition) return condition.any.every((child) => isComplete(child, facts))
  if ('decided' in condition) return condition.decided !== 'undetermined'
  return 'not' in condition ? isComplete(condition.not, facts) : isKnown(condition, facts)
}

/** The condition for json-rules-engine, with every unknown comparison replaced by a constant. */
function translate(
  condition: BoundCondition,
  facts: ReadonlyMap<string, PlainValue>,
  unknownAs: boolean,
): NestedCondition {
  if ('all' in condition) return { all: condition.all.map((child) => translate(child, facts, unknownAs)) }
  if ('any' in condition) return { any: condition.any.map((child) => translate(child, facts, unknownAs)) }
  if ('not' in condition) return { not: translate(condition.not, facts, !unknownAs) }
  if ('decided' in condition) {
    const value = condition.decided === 'undetermined' ? unknownAs : condition.decided === 'met'
    return { fact: constant, operator: 'equal', value }
  }
  return isKnown(condition, facts)
    ? { fact: condition.fact, operator: condition.operator, value: condition.value }
    : { fact: constant, operator: 'equal', value: unknownAs }
}

type ResultNode = (ConditionProperties | TopLevelCondition) & { result?: boolean }

function childrenOf(node: ResultNode): ResultNode[] {
  if ('all' in node) return node.all as ResultNode[]
  if ('any' in node) return node.any as ResultNode[]
  return 'not' in node ? [node.not as ResultNode] : []
}

/** `lower` is the run in which unknown comparisons speak against the node, `upper` the one in its favour. */
function outcomeTree(condition: BoundCondition, lower: ResultNode, upper: ResultNode): OutcomeTree {
  const outcome: ConditionOutcome = lower.result ? 'met' : upper.result ? 'undetermined' : 'not-met'
  const [lowers, uppers] =
    'not' in condition ? [childrenOf(upper), childrenOf(lower)] : [childrenOf(lower), childrenOf(upper)]
  const parts =
    'all' in condition
      ? condition.all
      : 'any' in condition
        ? condition.any
        : 'not' in condition
          ? [condition.not]
          : []
  return {
    outcome,
    children: parts.map((part, index) =>
      outcomeTree(part, lowers[index] as ResultNode, uppers[index] as ResultNode),
    ),
  }
}
