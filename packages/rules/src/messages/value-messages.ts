import type { Locale } from '@tieuchi/schemas/model'

/** How values are written in one language. */
export interface ValueMessages {
  locale: Locale
  /** The language's tag for `Intl`. */
  tag: string
  yes: string
  no: string
  /** What was found of a change. */
  fall: (amount: string) => string
  rise: (amount: string) => string
  /** A range; the unit follows it. */
  between: (words: { minimum: string; maximum: string }) => string
}
