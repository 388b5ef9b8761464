import type { Condition } from '../../condition.js'
import type { CriteriaSet } from '../../criteria-set.js'
import { type Context, contextOf, type Subject } from '../../model/reasoning/context.js'
import { isImpossible } from '../../model/reasoning/satisfiable.js'
import type { Budget, Wanted } from '../../model/reasoning/search.js'
import { factsOf } from './places.js'
import { readBy } from './read-by.js'
import { type Stretch, stretchesOf, type When, when } from './stretches.js'

/** Answers questions about the conditions of one set, each within a budget of its own and all within one together. */
export interface Reasoner {
  set: CriteriaSet
  /** When these conditions can never all be as they are wanted; undefined where they can, or where it is not known. */
  whenImpossible: (wanted: readonly Wanted[], subjects: ReadonlyMap<string, Subject>) => When | undefined
  /** The law over time for these conditions, with a context for each; undefined where it changes too often. */
  lawFor: (conditions: readonly Condition[], subjects: ReadonlyMap<string, Subject>) => Law | undefined
  /** The facts that conditions read, directly or through derived facts. */
  factsRead: (conditions: readonly Condition[]) => ReadonlySet<string>
  /** The parameters that conditions read, directly or through derived facts. */
  parametersRead: (
    conditions: readonly Condition[],
    subjects: ReadonlyMap<string, Subject>,
  ) => ReadonlySet<string>
  /** True where there is nothing left of the budget. */
  isExhausted: () => boolean
}

export interface Law {
  stretches: Stretch[]
  /** True only where the conditions can never all be as they are wanted under a law. */
  isImpossible: (wanted: readonly Wanted[], law: Stretch['laws'][number]) => boolean
  contextUnder: (law: Stretch['laws'][number]) => Context
}

/** Less than a second in all; hardly any set uses a hundredth of it. */
const usualSteps = { together: 600_000, each: 20_000 }

export function reasonerFor(set: CriteriaSet, total: Budget = { steps: usualSteps.together }): Reasoner {
  const lawFor: Reasoner['lawFor'] = (conditions, subjects) => {
    const before = total.steps
    const { parameters, dates, yearly } = readBy(conditions, subjects, set, total)
    if (total.steps < 0) return undefined
    const cost = before - total.steps
    const read = set.parameters.filter(({ id }) => parameters.has(id))
    const stretches = stretchesOf(set, read, { yearly, dates }, (steps) => {
      total.steps -= steps
      return total.steps >= 0
    })
    if (stretches === undefined) return undefined
    const contexts = new Map<Stretch['laws'][number], Context>()
    const contextUnder: Law['contextUnder'] = (law) => {
      const context = contexts.get(law) ?? contextOf(subjects, law.parameters, law.period)
      contexts.set(law, context)
      return context
    }
    return {
      stretches,
      contextUnder,
      isImpossible: (wanted, law) => {
        // What the conditions read is read again under each law.
        total.steps -= cost
        const budget = { steps: Math.min(usualSteps.each, total.steps) }
        const given = budget.steps
        const impossible = budget.steps > 0 && isImpossible(wanted, contextUnder(law), budget)
        total.steps -= given - budget.steps
        return impossible
      },
    }
  }
  return {
    set,
    lawFor,
    whenImpossible: (wanted, subjects) => {
      const law = lawFor(
        wanted.map(({ condition }) => condition),
        subjects,
      )
      return law && when(law.stretches, set, (part) => law.isImpossible(wanted, part))
    },
    factsRead: (conditions) => readBy(conditions, factsOf(set), set, total).facts,
    parametersRead: (conditions, subjects) => readBy(conditions, subjects, set, total).parameters,
    isExhausted: () => total.steps < 0,
  }
}
