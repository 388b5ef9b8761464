import type { Assessment, CalendarDate, CriteriaSet, Period, PlainValue } from '@tieuchi/schemas'
import { type ReasoningContext, reasoningContext, windowContaining } from '@tieuchi/schemas/model'
import { parameterValues } from '../bind-parameters.js'
import { hashOf } from '../hash.js'

/** A set on a day, as the search for cases needs it. */
export interface Setting {
  set: CriteriaSet
  on: CalendarDate
  period: Period
  parameters: ReadonlyMap<string, PlainValue>
  context: ReasoningContext
  setHash: string
  /** Facts with which everything is in order, as far as that was found. */
  usual: Assessment['facts']
}

export function settingOf(set: CriteriaSet, on: CalendarDate): Setting {
  const period = windowContaining(set.window.start, on)
  const parameters = parameterValues(set, on, period)
  const subjects = new Map(set.facts.map((fact) => [fact.id, fact]))
  const context = contextFor(subjects, parameters, period)
  return { set, on, period, parameters, context, setHash: hashOf(set), usual: {} }
}

export function contextFor(
  subjects: Parameters<typeof reasoningContext>[0],
  parameters: Setting['parameters'],
  period?: Period,
): ReasoningContext {
  return reasoningContext(subjects, parameters as Parameters<typeof reasoningContext>[1], period)
}
