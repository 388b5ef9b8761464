import type { Issue } from './issue.js'
import { en } from './messages/en.js'
import type { Messages } from './messages/messages.js'
import { unitLabel } from './messages/table-labels.js'
import { vi } from './messages/vi.js'
import type { Locale } from './model/localized-text.js'

const messages: Record<Locale, Messages> = { vi, en }

/** The sentence that tells a person what is wrong, without its place. Very long data is shortened. */
export function describeIssue(issue: Issue, locale: Locale): string {
  const word = messages[locale][issue.code] as (data: unknown) => string
  const data = Object.fromEntries(Object.entries(issue.data).map(([key, value]) => [key, shortened(value)]))
  return word('unit' in issue.data ? { ...data, unitLabel: unitLabel(issue.data.unit, locale) } : data)
}

const longest = { text: 200, list: 100 }

function shortened(value: unknown): unknown {
  if (Array.isArray(value)) {
    const shown = value.slice(0, longest.list).map(shortened)
    return value.length > longest.list ? [...shown, '…'] : shown
  }
  return typeof value === 'string' && value.length > longest.text ? `${value.slice(0, longest.text)}…` : value
}

/** A path as it is written for people and for forms: `criteria.0.condition.all.1.fact`. */
export function formatPath(path: readonly (string | number)[]): string {
  return path.join('.')
}
