import type { Issue } from './issue.js'
import { en } from './messages/en.js'
import type { Messages } from './messages/messages.js'
import { vi } from './messages/vi.js'
import { type Locale, textIn } from './model/localized-text.js'
import { type UnitId, unitOf, units } from './model/unit.js'

const messages: Record<Locale, Messages> = { vi, en }

/** The sentence that tells a person what is wrong, without its place. */
export function describeIssue(issue: Issue, locale: Locale): string {
  const word = messages[locale][issue.code] as (data: unknown) => string
  return word(
    'unit' in issue.data ? { ...issue.data, unitLabel: unitLabel(issue.data.unit, locale) } : issue.data,
  )
}

function unitLabel(unit: string, locale: Locale): string {
  return Object.hasOwn(units, unit) ? textIn(unitOf(unit as UnitId).label, locale) : unit
}

/** A path as it is written for people and for forms: `criteria.0.condition.all.1.fact`. */
export function formatPath(path: readonly (string | number)[]): string {
  return path.join('.')
}
