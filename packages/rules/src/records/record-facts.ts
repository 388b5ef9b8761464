import type { Assessment, CriteriaSet, Fact, Period, PlainValue } from '@tieuchi/schemas'
import { isFromRecords } from '@tieuchi/schemas/model'
import type { Reading } from '../read-facts.js'
import { completeRecords } from './complete-records.js'
import type { FieldReaders } from './field-reader.js'
import { lookAtEvents } from './look-at-events.js'
import { readersOf } from './record-fields.js'
import { asRecord, type RecordFigure, recordFigure } from './record-figure.js'
import { placeOf } from './record-gaps.js'

/**
 * Every fact that is drawn from records and whose records are complete in the assessment. Goes once through each
 * list of records and keeps nothing of it but the figures; whatever a record is, it is never an exception:
 * - an event of a type that the set does not have is left out;
 * - an event whose type or day cannot be read, and a record with a gap in what is asked of it, may or may not count.
 */
export function recordFacts(
  set: CriteriaSet,
  assessment: Assessment | null | undefined,
  period: Period,
  parameters: ReadonlyMap<string, PlainValue>,
): Map<string, Reading> {
  const records = completeRecords(assessment, period)
  const figures = set.facts.flatMap((fact: Fact) =>
    isFromRecords(fact.derived) && records.cover(fact.derived)
      ? [recordFigure(fact, fact.derived, parameters)]
      : [],
  )
  const readers = (of: Parameters<typeof readersOf>[0]) => readersOf(of, period, parameters)
  for (const list of set.lists ?? []) {
    const asking = figures.filter(({ derived }) => derived.list === list.id)
    if (asking.length > 0) lookAtList(list, asking, readers(list), records.list(list.id) ?? [])
  }
  const asking = figures.filter(({ derived }) => derived.list === undefined)
  if (asking.length > 0) {
    lookAtEvents(set.eventTypes ?? [], asking, readers, records.events, period)
  }
  return new Map(figures.map((figure) => [figure.fact.id, figure.reading()]))
}

function lookAtList(
  list: NonNullable<CriteriaSet['lists']>[number],
  figures: readonly RecordFigure[],
  readers: FieldReaders,
  entries: readonly unknown[],
): void {
  const looks = figures.map((figure) => figure.lookAt(list, readers))
  for (let index = 0; index < entries.length; index += 1) {
    const entry = asRecord(entries[index])
    const place = () => placeOf(entry, index, list.id)
    for (const look of looks) look(entry, place, [])
  }
}
