import type { Issue } from '../issue.js'
import type { Locale } from '../model/localized-text.js'
import type { Messages } from './messages.js'
import { unitLabel } from './table-labels.js'

/** What is wrong, in the sentence of one language; `describeIssue` says what stands in it. */
export function issueSentence(messages: Messages, locale: Locale, { code, data }: Issue): string {
  const word = messages[code] as (data: unknown) => string
  const shown = Object.fromEntries(Object.entries(data).map(([key, value]) => [key, shortened(value)]))
  return word('unit' in data ? { ...shown, unitLabel: unitLabel(data.unit, locale) } : shown)
}

const longest = { text: 200, list: 100 }

function shortened(value: unknown): unknown {
  if (Array.isArray(value)) {
    const shown = value.slice(0, longest.list).map(shortened)
    return value.length > longest.list ? [...shown, '…'] : shown
  }
  return typeof value === 'string' && value.length > longest.text ? `${value.slice(0, longest.text)}…` : value
}
