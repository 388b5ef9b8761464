import { idOf } from '../access/scope.js'
import type { Nomination } from '../collections/nomination.js'
import { householdCode } from './household-code.js'

/** Two nominations of one nominee for the same thing have the same key; its unique index lets only one in. */
export function nominationKey(nomination: Partial<Nomination>): string {
  const { unit, area, kind, subject, occasion, year, movement, featOn } = nomination
  const what = occasion === 'feat' ? `feat ${featOn}` : `${year} ${movement}`
  return [idOf(unit), idOf(area) ?? '', kind, householdCode(subject ?? ''), what].join(' | ')
}
