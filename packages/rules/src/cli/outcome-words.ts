import type { Outcome } from '@tieuchi/schemas'
import type { Locale } from '@tieuchi/schemas/model'
import { en } from '../messages/en.js'
import { vi } from '../messages/vi.js'

/** The outcomes in words, as explanations have them. */
export function outcomeWords(locale: Locale): Record<Outcome, string> {
  return { vi, en }[locale].outcome
}
