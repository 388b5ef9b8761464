import type { Locale } from '@tieuchi/schemas/model'
import { en } from './en.js'
import type { Messages } from './messages.js'
import { vi } from './vi.js'

/** The sentences of an explanation in every language. */
export const messagesIn: Record<Locale, Messages> = { vi, en }
