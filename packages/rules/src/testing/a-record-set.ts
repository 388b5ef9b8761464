import type { Assessment, CriteriaSet, Derivation, RecordField } from '@tieuchi/schemas'
import { parameterValues } from '../bind-parameters.js'
import type { Reading } from '../read-facts.js'
import { readingsFor } from '../readings.js'
import { aCriteriaSet, aCriterion, aFact, aField, aList, anEventType, aParameter } from './a-criteria-set.js'

const on = '2026-06-01'
const period = { from: '2025-11-01', before: '2026-11-01' }

/** Complete for the period and the year before it. */
export const since = { from: '2024-11-01' }

export const grades = ['light', 'serious', 'grave'].map((id) => ({ id, label: { vi: id, en: id } }))
export const deaths = aField('deaths', { unit: 'person' })
const damage = aField('damage', { unit: 'dong' })
const severity: RecordField = aField('severity', {
  type: 'choice',
  options: grades,
  classification: {
    rows: [
      { option: 'grave', when: { fact: 'deaths', operator: 'greaterThanInclusive', value: 3 } },
      {
        option: 'serious',
        when: {
          any: [
            { fact: 'deaths', operator: 'greaterThanInclusive', value: 1 },
            { fact: 'damage', operator: 'greaterThanInclusive', value: { parameter: 'serious-from' } },
          ],
        },
      },
    ],
    otherwise: 'light',
  },
})

/** A set whose facts are derived in these ways, and whose criteria read every one of them. */
export function setWith(derived: Record<string, Derivation>, parts: Partial<CriteriaSet> = {}): CriteriaSet {
  const facts = Object.entries(derived).map(([id, how]) => aFact(id, { derived: how, ...unitFor(how) }))
  return aCriteriaSet({
    eventTypes: [anEventType('fire', [deaths, damage, severity]), anEventType('crash', [deaths])],
    lists: [
      aList('groups', [aField('households', { unit: 'household' })]),
      aList('areas', [], { outcomesOf: 'test.area' }),
    ],
    parameters: [aParameter('serious-from', [['2020-01-01', 3_000_000_000]], { unit: 'dong' })],
    facts,
    criteria: facts.map(({ id }) => aCriterion(id, { fact: id, operator: 'greaterThanInclusive', value: 0 })),
    ...parts,
  })
}

function unitFor({ kind }: Derivation) {
  if (kind === 'share') return { unit: 'percent' as const }
  return kind === 'count' ? {} : { unit: 'person' as const }
}

/** The readings of an assessment whose period is November 2025 to before November 2026. */
export function read(set: CriteriaSet, assessment: unknown): Record<string, Reading> {
  return Object.fromEntries(
    readingsFor(set, assessment as Assessment, period, parameterValues(set, on, period)),
  )
}

/** A fire on a day, harmless but for the rest. */
export const fire = (day: string, rest = {}) => ({ type: 'fire', on: day, deaths: 0, damage: 0, ...rest })
