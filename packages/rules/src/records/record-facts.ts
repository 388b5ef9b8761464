import type { Assessment, CriteriaSet, Fact, Period, PlainValue } from '@tieuchi/schemas'
import { isCalendarDate, isFromRecords, isWithin, previousPeriod } from '@tieuchi/schemas/model'
import { ownValue, type Reading } from '../read-facts.js'
import { completeRecords } from './complete-records.js'
import { type FieldReaders, readersOf } from './record-fields.js'
import { type Look, type RecordFigure, recordFigure } from './record-figure.js'
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
  const records = completeRecords(set, assessment, period)
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
    for (const look of looks) look(entry, place, true)
  }
}

/** A figure's look at the events of one type. */
interface Watch {
  figure: RecordFigure
  look: Look
  window: 'current' | 'previous'
}

function lookAtEvents(
  types: NonNullable<CriteriaSet['eventTypes']>,
  figures: readonly RecordFigure[],
  readersFor: (type: NonNullable<CriteriaSet['eventTypes']>[number]) => FieldReaders,
  events: readonly unknown[],
  period: Period,
): void {
  const watches = new Map<string, Watch[]>()
  const untyped = new Map<RecordFigure, Watch>()
  for (const type of types) {
    const asking = figures.filter(({ derived }) => derived.events?.includes(type.id))
    const readers = asking.length > 0 ? readersFor(type) : new Map()
    const watch = (figure: RecordFigure, look: Look): Watch => ({
      figure,
      look,
      window: figure.derived.window ?? 'current',
    })
    watches.set(
      type.id,
      asking.map((figure) => watch(figure, figure.lookAt(type, readers))),
    )
    for (const figure of asking) {
      if (!untyped.has(figure)) untyped.set(figure, watch(figure, figure.lookAtUntyped(type, readers)))
    }
  }
  const forUntyped = [...untyped.values()]
  const before = previousPeriod(period)

  for (let index = 0; index < events.length; index += 1) {
    const event = asRecord(events[index])
    const type = ownValue(event, 'type')
    const isTyped = typeof type === 'string'
    const asking = isTyped ? watches.get(type) : forUntyped
    if (!asking || asking.length === 0) continue
    const on = ownValue(event, 'on')
    const isDated = isCalendarDate(on)
    const window = !isDated
      ? undefined
      : isWithin(period, on)
        ? 'current'
        : isWithin(before, on)
          ? 'previous'
          : 'none'
    const place = () => placeOf(event, index)
    for (const watch of asking) {
      if (window !== undefined && window !== watch.window) continue
      if (!isTyped) watch.figure.nameGap('type', type, place)
      if (!isDated) watch.figure.nameGap('on', on, place)
      watch.look(event, place, isTyped && isDated ? true : undefined)
    }
  }
}

const nothing = Object.freeze({})

function asRecord(json: unknown): object {
  return typeof json === 'object' && json !== null ? json : nothing
}
