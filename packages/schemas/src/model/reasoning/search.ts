import type { Condition } from '../../condition.js'
import { childConditions } from '../condition.js'
import { add, type Box, copyOf, narrowed } from './box.js'
import { drawnTogether } from './consistency.js'
import type { Context } from './context.js'
import { literalOf } from './literal.js'

/** A condition that must hold, or one that must fail with all that it needs for that known. */
export interface Wanted {
  condition: Condition
  holds: boolean
}

/** How much may still be done; the same question is always given up at the same point. */
export interface Budget {
  steps: number
}

/**
 * `none`: no assessment at all. `found`: `visit` accepted one of the boxes. `unknown`: the budget is used up, a
 * parameter has no value, or `visit` accepted none of the boxes that are left.
 */
export type Found = 'none' | 'found' | 'unknown'

const deepest = 200

/**
 * Goes through the boxes of assessments for which all conditions are as they are wanted, those that cannot exist left
 * out, until `visit` accepts one.
 *
 * In Kleene's logic a condition holds exactly where one disjunct of its disjunctive normal form has only comparisons
 * that hold, so that these boxes are complete: if there is none, the conditions are never as they are wanted,
 * whatever is missing. The normal form is not written out: alternatives are tried one after the other, the fewest
 * first, and what contradicts the comparisons before them is dropped at once (Davis, Putnam, Logemann and Loveland).
 */
export function search(
  wanted: readonly Wanted[],
  context: Context,
  budget: Budget,
  visit: (box: Box) => boolean,
): Found {
  const spend = (steps: number): boolean => {
    budget.steps -= steps
    return budget.steps >= 0
  }
  const empty: Box = { domains: new Map(), relations: [] }
  return explore({ goals: [...wanted], choices: [], box: empty }, 0)

  function explore(state: State, depth: number): Found {
    const settled = settle(state, context, spend)
    if (settled !== 'open') return settled
    const { box, choices } = state
    const smallest = choices.reduce<Wanted[] | undefined>(
      (best, choice) => (best === undefined || choice.length < best.length ? choice : best),
      undefined,
    )
    if (smallest === undefined) {
      const drawn = drawnTogether(box, context, spend)
      if (drawn === undefined) return 'none'
      return visit(drawn) ? 'found' : 'unknown'
    }
    if (depth >= deepest) return 'unknown'
    const others = choices.filter((choice) => choice !== smallest)
    let result: Found = 'none'
    for (const alternative of smallest) {
      if (!spend(box.domains.size + others.length)) return 'unknown'
      const found = explore({ goals: [alternative], choices: others, box: copyOf(box) }, depth + 1)
      if (found === 'found' || budget.steps < 0) return found === 'found' ? found : 'unknown'
      if (found === 'unknown') result = 'unknown'
    }
    return result
  }
}

interface State {
  /** What must hold all together. */
  goals: Wanted[]
  /** Of each of these one must hold. */
  choices: Wanted[][]
  box: Box
}

/** Works off the goals, and of the choices those that leave no choice. */
function settle(
  state: State,
  context: Context,
  spend: (steps: number) => boolean,
): 'open' | 'none' | 'unknown' {
  const { goals, box } = state
  for (;;) {
    for (let goal = goals.pop(); goal !== undefined; goal = goals.pop()) {
      if (!spend(1)) return 'unknown'
      const { condition, holds } = goal
      if ('fact' in condition) {
        const literal = literalOf(condition, holds, context)
        if (literal === undefined) return 'unknown'
        const alternatives = literal.kind === 'relation' ? strictOrders(goal, context) : undefined
        if (alternatives) state.choices = [...state.choices, alternatives]
        else if (!add(literal, box, context)) return 'none'
      } else if ('not' in condition) {
        goals.push({ condition: condition.not, holds: !holds })
      } else {
        const children = childConditions(condition).map((child) => ({ condition: child.condition, holds }))
        if ('all' in condition === holds || children.length === 1) goals.push(...children)
        else state.choices = [...state.choices, children]
      }
    }
    const left: Wanted[][] = []
    for (const choice of state.choices) {
      if (!spend(choice.length)) return 'unknown'
      const possible = choice.filter((alternative) => !isContradicted(alternative, box, context))
      if (possible.length === 0) return 'none'
      if (possible.length === 1) goals.push(...possible)
      else left.push(possible)
    }
    state.choices = left
    if (goals.length === 0) return 'open'
  }
}

/** True for a comparison that leaves nothing of the box. */
function isContradicted({ condition, holds }: Wanted, box: Box, context: Context): boolean {
  if (!('fact' in condition)) return false
  const literal = literalOf(condition, holds, context)
  return literal?.kind === 'values' && narrowed(literal, box, context) === undefined
}

/** Two ordered facts that differ: one is less than the other, one way or the other. */
function strictOrders({ condition, holds }: Wanted, context: Context): Wanted[] | undefined {
  if (!('fact' in condition)) return undefined
  const { operator, fact, value } = condition
  const type = context.subjects.get(fact)?.type
  const differ = operator === (holds ? 'notEqual' : 'equal')
  if (!differ || (type !== 'number' && type !== 'date')) return undefined
  return (['lessThan', 'greaterThan'] as const).map((order) => ({
    condition: { fact, operator: order, value },
    holds: true,
  }))
}
