import type { EventType, Period } from '@tieuchi/schemas'
import { isCalendarDate, isWithin, previousPeriod } from '@tieuchi/schemas/model'
import { ownValue } from '../read-facts.js'
import type { FieldReaders } from './record-fields.js'
import { asRecord, type Look, type RecordFigure } from './record-figure.js'
import { placeOf } from './record-gaps.js'

/** A figure's look at the events of one type. */
interface Watch {
  figure: RecordFigure
  look: Look
  window: Window
}

/** Shows every event, in one pass, to the figures that ask for its type and its window. */
export function lookAtEvents(
  types: readonly EventType[],
  figures: readonly RecordFigure[],
  readersFor: (type: EventType) => FieldReaders,
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
  const windowOf = windowReader(period)

  for (let index = 0; index < events.length; index += 1) {
    const event = asRecord(events[index])
    const type = ownValue(event, 'type')
    const isTyped = typeof type === 'string'
    const asking = isTyped ? watches.get(type) : forUntyped
    if (!asking || asking.length === 0) continue
    const on = ownValue(event, 'on')
    const window = windowOf(on)
    const place = () => placeOf(event, index)
    for (const watch of asking) {
      if (window !== undefined && window !== watch.window) continue
      if (!isTyped) watch.figure.nameGap('type', type, place)
      if (window === undefined) watch.figure.nameGap('on', on, place)
      watch.look(event, place, isTyped && window !== undefined ? true : undefined)
    }
  }
}

type Window = 'current' | 'previous'

/** Finds the window of a day: `neither`, or undefined where it is no day at all. Days repeat, so many are remembered. */
function windowReader(period: Period): (on: unknown) => Window | 'neither' | undefined {
  const before = previousPeriod(period)
  const known = new Map<string, Window | 'neither'>()
  return (on) => {
    if (typeof on !== 'string') return undefined
    const remembered = known.get(on)
    if (remembered !== undefined || !isCalendarDate(on)) return remembered
    const window = isWithin(period, on) ? 'current' : isWithin(before, on) ? 'previous' : 'neither'
    if (known.size < 1_000) known.set(on, window)
    return window
  }
}
