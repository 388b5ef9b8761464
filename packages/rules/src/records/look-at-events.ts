import type { EventType, Period } from '@tieuchi/schemas'
import { isCalendarDate, isWithin, previousPeriod } from '@tieuchi/schemas/model'
import { ownValue } from '../read-facts.js'
import type { FieldReaders } from './field-reader.js'
import { asRecord, type EventKey, type Look, type RecordFigure } from './record-figure.js'
import { placeOf } from './record-gaps.js'

/** A figure's look at events, and the window from which it takes them. */
interface Watch {
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
    const readers: FieldReaders = asking.length > 0 ? readersFor(type) : new Map()
    const own: Watch[] = []
    for (const figure of asking) {
      const window = figure.derived.window ?? 'current'
      own.push({ look: figure.lookAt(type, readers), window })
      if (!untyped.has(figure)) untyped.set(figure, { look: figure.lookAtUntyped(type, readers), window })
    }
    watches.set(type.id, own)
  }
  const forUntyped = [...untyped.values()]
  const windowOf = windowReader(period)

  for (let index = 0; index < events.length; index += 1) {
    const event = asRecord(events[index])
    const type = ownValue(event, 'type')
    const isTyped = typeof type === 'string'
    const asking = isTyped ? watches.get(type) : forUntyped
    if (!asking || asking.length === 0) continue
    const window = windowOf(ownValue(event, 'on'))
    const unreadable = unreadableKeys(isTyped, window !== undefined)
    const place = () => placeOf(event, index)
    for (const watch of asking) {
      if (window !== undefined && window !== watch.window) continue
      watch.look(event, place, unreadable)
    }
  }
}

function unreadableKeys(isTyped: boolean, isDated: boolean): readonly EventKey[] {
  if (isTyped) return isDated ? [] : ['on']
  return isDated ? ['type'] : ['type', 'on']
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
