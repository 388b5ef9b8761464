import type { Assessment, Period, RecordDerivation } from '@tieuchi/schemas'
import { isRecordComplete } from '@tieuchi/schemas/model'
import { ownValue } from '../read-facts.js'

/** The records of an assessment that are complete, so that what is not among them did not happen. */
export interface CompleteRecords {
  events: readonly unknown[]
  list(id: string): readonly unknown[] | undefined
  /** True where everything that the derivation is drawn from is there. */
  cover(derived: RecordDerivation): boolean
}

/** Takes any value for an assessment: what cannot be read is not there. */
export function completeRecords(assessment: Assessment | null | undefined, period: Period): CompleteRecords {
  const carried = objectOf(assessment)
  const events = arrayOf(ownValue(carried, 'events'))
  const lists = objectOf(ownValue(carried, 'lists'))
  const list = (id: string) => arrayOf(ownValue(lists, id))
  const stated = ownValue(carried, 'eventRecord')
  return {
    events: events ?? [],
    list,
    cover({ list: id, events: types = [], window }) {
      if (id !== undefined) return list(id) !== undefined
      return events !== undefined && isRecordComplete(stated, types, period, window)
    },
  }
}

function objectOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}

function arrayOf(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined
}
