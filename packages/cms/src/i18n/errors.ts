import { en } from './errors/en.js'
import { vi } from './errors/vi.js'
import type { Language } from './language.js'

export type ErrorCode = keyof typeof vi
const texts = { vi, en }

/** The sentence for a refusal; `{name}` in a text is replaced by that detail. */
export function errorMessage(
  code: ErrorCode,
  language: Language,
  details: Record<string, unknown> = {},
): string {
  return texts[language][code].replace(/\{(\w+)\}/g, (whole, name) => String(details[name] ?? whole))
}
