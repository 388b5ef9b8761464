import type { Condition } from '../../condition.js'
import type { CriteriaSet } from '../../criteria-set.js'
import { isCalendarDate } from '../../model/calendar-date.js'
import { comparisonsIn } from '../../model/condition.js'
import { derivationInputs } from '../../model/derivation.js'
import type { Subject } from '../../model/reasoning/context.js'
import type { Budget } from '../../model/reasoning/search.js'

/** What conditions read, directly or through derived facts. */
export interface Read {
  facts: Set<string>
  parameters: Set<string>
  /** The days they name themselves. */
  dates: Set<string>
  /** True where it matters which year is assessed: a date is held to the period, or a deadline comes every year. */
  yearly: boolean
}

/** Finds out what conditions read. Each fact, input and comparison costs a step of the budget. */
export function readBy(
  conditions: readonly Condition[],
  subjects: ReadonlyMap<string, Subject>,
  set: CriteriaSet,
  budget: Budget,
): Read {
  const read: Read = { facts: new Set(), parameters: new Set(), dates: new Set(), yearly: false }
  for (const condition of conditions) {
    for (const { comparison } of comparisonsIn(condition)) {
      const { fact, value } = comparison
      budget.steps -= 1
      read.facts.add(fact)
      if (typeof value === 'object' && 'fact' in value) read.facts.add(value.fact)
      if (typeof value === 'object' && 'parameter' in value) read.parameters.add(value.parameter)
      if (isCalendarDate(value)) read.dates.add(value)
    }
  }
  // A set grows while it is walked, so inputs of inputs are reached too.
  for (const id of read.facts) {
    if (budget.steps < 0) break
    const subject = subjects.get(id)
    if (subject === undefined) continue
    read.yearly ||= 'withinPeriod' in subject && subject.withinPeriod === true
    const derived = 'derived' in subject ? subject.derived : undefined
    if (derived?.kind === 'parameter') read.parameters.add(derived.parameter)
    const inputs = derived ? derivationInputs(derived) : []
    budget.steps -= inputs.length
    for (const input of inputs) read.facts.add(input)
  }
  read.yearly ||= set.parameters.some(({ id, type }) => type === 'month-day' && read.parameters.has(id))
  return read
}
