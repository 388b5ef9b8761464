import type { Assessment, CriteriaSet, Period, RecordDerivation } from '@tieuchi/schemas'
import { isCalendarDate, previousPeriod } from '@tieuchi/schemas/model'
import { ownValue } from '../read-facts.js'

/** The records of an assessment that are complete, so that what is not among them did not happen. */
export interface CompleteRecords {
  events: readonly unknown[]
  list(id: string): readonly unknown[] | undefined
  /** True where everything that the derivation is drawn from is there. */
  cover(derived: RecordDerivation): boolean
}

/**
 * Takes any value for an assessment: what cannot be read is not there, and a statement of completeness that cannot be
 * read states nothing.
 */
export function completeRecords(
  set: CriteriaSet,
  assessment: Assessment | null | undefined,
  period: Period,
): CompleteRecords {
  const carried = objectOf(assessment)
  const events = arrayOf(ownValue(carried, 'events'))
  const lists = objectOf(ownValue(carried, 'lists'))
  const list = (id: string) => arrayOf(ownValue(lists, id))
  const { current, previous, types } = statedCompleteness(set, ownValue(carried, 'eventRecord'), period)
  return {
    events: events ?? [],
    list,
    cover({ list: id, events: asked = [], window }) {
      if (id !== undefined) return list(id) !== undefined
      if (!events || !(window === 'previous' ? previous : current)) return false
      return asked.every((type) => types.has(type))
    },
  }
}

function statedCompleteness(set: CriteriaSet, stated: unknown, period: Period) {
  const all = new Set((set.eventTypes ?? []).map(({ id }) => id))
  if (stated === undefined || stated === null) return { current: true, previous: false, types: all }
  const from = ownValue(objectOf(stated), 'from') ?? period.from
  const types = ownValue(objectOf(stated), 'types') ?? [...all]
  return {
    current: isCalendarDate(from) && from <= period.from,
    previous: isCalendarDate(from) && from <= previousPeriod(period).from,
    types: new Set(typeof stated === 'object' ? arrayOf(types) : []),
  }
}

function objectOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}

function arrayOf(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined
}
