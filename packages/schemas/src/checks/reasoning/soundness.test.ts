import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Condition } from '../../condition.js'
import type { CriteriaSet } from '../../criteria-set.js'
import type { Criterion } from '../../criterion.js'
import { parameterValueOn } from '../../model/parameter.js'
import {
  kleene,
  type Parameters,
  type Values,
  withDerivedValues,
} from '../../model/reasoning/testing/kleene.js'
import {
  randomCondition,
  randomFacts,
  randomValues,
} from '../../model/reasoning/testing/random-conditions.js'
import { seeded } from '../../model/reasoning/testing/seed.js'
import type { Parameter } from '../../parameter.js'
import { checkReasoning } from './check-reasoning.js'

const label = { vi: 'x' }
const days = ['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31']

const dated = (
  id: string,
  type: Parameter['type'],
  values: Parameter['values'][number]['value'][],
): Parameter => ({
  id,
  label,
  type,
  values: values.map((value, index) => ({
    from: index === 0 ? '2026-01-01' : '2026-07-01',
    value,
    legalBasis: [],
    verification: 'verified',
  })),
})

const parameters = fc
  .record({
    limit: fc.array(fc.nat(4), { minLength: 1, maxLength: 2 }),
    deadline: fc.constantFrom(...days),
    accepted: fc.subarray(['low', 'middle', 'high'], { minLength: 1 }),
  })
  .map(({ limit, deadline, accepted }) => [
    dated('limit', 'number', limit),
    dated('deadline', 'date', [deadline]),
    dated('accepted', 'choices', [accepted]),
  ])

const criterion = fc.record({
  condition: randomCondition,
  applicability: fc.option(randomCondition, { nil: undefined, freq: 2 }),
  tiers: fc.option(fc.array(randomCondition, { minLength: 2, maxLength: 3 }), { nil: undefined, freq: 2 }),
})

/** Sets that are assessed by the calendar year, in force in 2026. */
const randomSet: fc.Arbitrary<CriteriaSet> = fc
  .record({ criteria: fc.array(criterion, { minLength: 2, maxLength: 4 }), parameters })
  .map(({ criteria, parameters }) => ({
    formatVersion: 1,
    id: 'test.set',
    revision: 1,
    title: label,
    inForce: { from: '2026-01-01', before: '2027-01-01' },
    window: { start: '01-01' },
    legalDocuments: [],
    facts: randomFacts,
    parameters,
    criteria: criteria.map(({ condition, applicability, tiers }, index): Criterion => {
      const scored = tiers && { points: 3, tiers: tiers.map((when, at) => ({ points: 3 - at, when })) }
      const id = `c${index}`
      return {
        id,
        code: id,
        title: label,
        kind: scored ? 'scored' : 'required',
        condition,
        ...(applicability && { applicability }),
        ...scored,
        legalBasis: [],
        verification: 'verified',
      }
    }),
    outcomeRule: {},
    bands: [],
  }))

/** True where an assessment on a day does what an issue says never happens. */
function contradicts(
  issue: ReturnType<typeof checkReasoning>[number],
  set: CriteriaSet,
  judge: (condition: Condition) => boolean | undefined,
): boolean {
  const [, index, part, row] = issue.path
  const own = set.criteria[Number(index)] as Criterion
  const isMet = ({ condition, applicability }: Criterion) =>
    (applicability === undefined || judge(applicability) === true) && judge(condition) === true
  const applies = own.applicability === undefined || judge(own.applicability) === true
  const tiers = own.tiers ?? []
  const asked = part === 'tiers' ? tiers[Number(row)]?.when : own[part as 'condition' | 'applicability']
  const truth = asked && judge(asked)
  const given = part === 'applicability' || applies
  switch (issue.code) {
    case 'never-met':
      return given && truth === true
    case 'never-fails':
      return given && truth === false
    case 'tier-unreachable':
      return (
        applies && truth === true && tiers.slice(0, Number(row)).every(({ when }) => judge(when) === false)
      )
    case 'contradiction': {
      const { with: codes } = issue.data
      return isMet(own) && set.criteria.filter(({ code }) => codes.includes(code)).every(isMet)
    }
    default:
      return false
  }
}

it('nothing that is said of a set is refuted by an assessment, with facts missing or not', () => {
  let said = 0
  const assessments = fc.array(fc.tuple(randomValues, fc.constantFrom('2026-02-01', '2026-09-01')), {
    minLength: 40,
    maxLength: 40,
  })
  fc.assert(
    fc.property(randomSet, assessments, (set, tries) => {
      const issues = checkReasoning(set)
      said += issues.length
      for (const [reported, on] of issues.length > 0 ? tries : []) {
        const { values, bound } = onDay(set, reported, on)
        for (const issue of issues) {
          const { from, before } = issue.data as { from?: string | null; before?: string | null }
          if ((from != null && on < from) || (before != null && on >= before)) continue
          const refuted = contradicts(issue, set, (condition) => kleene(condition, values, bound))
          if (refuted)
            expect.fail(`${JSON.stringify(issue)} is refuted by ${JSON.stringify(reported)} on ${on}`)
        }
      }
    }),
    seeded(1000),
  )
  expect(said).toBeGreaterThan(100)
})

function onDay(set: CriteriaSet, reported: Values, on: string): { values: Values; bound: Parameters } {
  const bound = new Map(
    set.parameters.flatMap((parameter) => {
      const value = parameterValueOn(parameter, on)?.value
      return value === undefined ? [] : [[parameter.id, value] as const]
    }),
  )
  return { values: withDerivedValues(randomFacts, reported, bound), bound }
}
