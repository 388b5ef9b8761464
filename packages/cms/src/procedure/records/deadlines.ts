import type { CalendarDate, CriteriaSet } from '@tieuchi/schemas'
import { comparisonsIn, dateIn, parameterValueOn } from '@tieuchi/schemas/model'
import type { FactSource, Settings } from '../settings-defaults.js'
import { daysAfter } from './today.js'
import { windowOf } from './window.js'

export type DeadlineKind = 'registration' | 'party-resolution' | 'self-assessment'

/** The last day for something, in an assessment year. */
export interface Deadline {
  kind: DeadlineKind
  on: CalendarDate
}

const kinds: Partial<Record<FactSource, DeadlineKind>> = {
  'registration-filed-on': 'registration',
  'party-resolution-on': 'party-resolution',
}

/**
 * The deadlines of a year: those that the criteria themselves set (a date fact that must not be later than a day of the
 * year, where the settings say what it is taken from), and the self-assessment's of the settings.
 */
export function deadlinesOf(
  criteriaSet: CriteriaSet,
  settings: Pick<Settings, 'factSources' | 'selfAssessDays'>,
  year: number,
): Deadline[] {
  const window = windowOf(criteriaSet, year)
  const lastDay = daysAfter(window.before, -1)
  const found: Deadline[] = []
  for (const { condition } of criteriaSet.criteria) {
    for (const { comparison } of comparisonsIn(condition)) {
      const source = settings.factSources.find(({ fact }) => fact === comparison.fact)?.source
      const kind = source && kinds[source]
      if (!kind || comparison.operator !== 'lessThanInclusive') continue
      const day = dayOf(criteriaSet, comparison.value, lastDay)
      if (day && !found.some((deadline) => deadline.kind === kind)) {
        found.push({ kind, on: /^\d{2}-\d{2}$/.test(day) ? dateIn(year, day) : day })
      }
    }
  }
  return [...found, { kind: 'self-assessment', on: daysAfter(lastDay, settings.selfAssessDays) }]
}

function dayOf(criteriaSet: CriteriaSet, operand: unknown, on: CalendarDate): string | undefined {
  if (typeof operand === 'string') return operand
  const id = (operand as { parameter?: string } | null)?.parameter
  const parameter = criteriaSet.parameters.find((one) => one.id === id)
  const value = parameter && parameterValueOn(parameter, on)?.value
  return typeof value === 'string' ? value : undefined
}
