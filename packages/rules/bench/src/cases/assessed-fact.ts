import type { Fact, ReportedValue } from '@tieuchi/schemas'
import { oneOf, type Random, wholeBetween } from './random.js'

/** A fact with values that satisfy everything the criteria ask of it, and values that fail most of it. */
export interface AssessedFact {
  fact: Fact
  good: (random: Random) => ReportedValue
  bad: (random: Random) => ReportedValue
}

type Range = readonly [number, number]

export function numberFact(
  id: string,
  unit: NonNullable<Fact['unit']>,
  good: Range,
  bad: Range,
): AssessedFact {
  return {
    fact: { id, label: { vi: id }, type: 'number', unit },
    good: (random) => wholeBetween(random, ...good),
    bad: (random) => wholeBetween(random, ...bad),
  }
}

export function booleanFact(id: string, good: boolean): AssessedFact {
  return { fact: { id, label: { vi: id }, type: 'boolean' }, good: () => good, bad: () => !good }
}

/** Good in the first half of 2026, bad in the second. */
export function dateFact(id: string): AssessedFact {
  const dayIn = (random: Random, first: number, last: number) =>
    `2026-${twoDigits(wholeBetween(random, first, last))}-${twoDigits(wholeBetween(random, 1, 28))}`
  return {
    fact: { id, label: { vi: id }, type: 'date' },
    good: (random) => dayIn(random, 1, 6),
    bad: (random) => dayIn(random, 7, 12),
  }
}

export function choiceFact(
  id: string,
  good: readonly [string, ...string[]],
  bad: readonly [string, ...string[]],
): AssessedFact {
  const options = [...good, ...bad].map((option) => ({ id: option, label: { vi: option } }))
  return {
    fact: { id, label: { vi: id }, type: 'choice', options },
    good: (random) => oneOf(random, good),
    bad: (random) => oneOf(random, bad),
  }
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
