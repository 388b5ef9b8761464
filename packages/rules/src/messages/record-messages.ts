import type { FactType } from '@tieuchi/schemas'

/** How events, the entries of lists and what they are picked by are put into words. */
export interface RecordMessages {
  /** One event; `on` is empty where its day is not known, `place` counts from 1. */
  event: (words: { type: string; on: string; id: string; place: string }) => string
  /** What an event is called whose type is not known. */
  anyEvent: string
  /** One entry of a list. */
  entry: (words: { list: string; id: string; place: string }) => string
  /** A sentence: so many others have the same gap. */
  likewise: (others: string) => string
  /** What a record says of itself. */
  reserved: Record<'id' | 'name' | 'type' | 'on', string>
  /** A comparison that picks records, as a phrase after "those": "with deaths of at least 1 person". */
  picked: Record<FactType, (words: { label: string; required: string }) => string>
  /** A group of such phrases inside another. */
  grouped: (phrase: string) => string
}
