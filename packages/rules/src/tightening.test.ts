import type { CriteriaSet, Parameter, ParameterValue } from '@tieuchi/schemas'
import { type TighterDirection, tighterDirection } from '@tieuchi/schemas/model'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { evaluate } from './evaluate.js'
import { assessmentWithGaps } from './testing/random-assessments.js'
import { dates, optionIds } from './testing/random-conditions.js'
import { randomSet } from './testing/random-sets.js'
import { seeded } from './testing/seed.js'

const on = '2026-06-01'
const worstFirst = ['not-met', 'undetermined', 'met']

it('lets no result become better where a threshold is moved the way that is called stricter', async () => {
  let compared = 0
  await fc.assert(
    fc.asyncProperty(randomSet, assessmentWithGaps, fc.nat(3), async (set, assessments, by) => {
      for (const parameter of set.parameters) {
        const direction = tighterDirection(set, parameter.id)
        const stricter = tightened(set, parameter, direction, by)
        if (!stricter) continue
        for (const assessment of [assessments.complete, assessments.incomplete]) {
          const before = evaluate(set, assessment, { on })
          const after = evaluate(stricter, assessment, { on })
          if (before.outcome === 'not-applicable') continue
          const change = JSON.stringify([parameter.id, direction, parameter.values, before.outcome])
          expect(worstFirst.indexOf(after.outcome), change).toBeLessThanOrEqual(
            worstFirst.indexOf(before.outcome),
          )
          compared += 1
        }
      }
    }),
    seeded(60),
  )
  expect(compared).toBeGreaterThan(0)
})

/** The set with every value of a parameter moved the stricter way; undefined where there is no such way. */
function tightened(
  set: CriteriaSet,
  parameter: Parameter,
  direction: TighterDirection,
  by: number,
): CriteriaSet | undefined {
  if (direction === 'none') return undefined
  const values = parameter.values.map((dated) => ({
    ...dated,
    value: moved(dated.value, parameter.type === 'month-day', direction, by),
  }))
  return {
    ...set,
    parameters: set.parameters.map((other) => (other === parameter ? { ...parameter, values } : other)),
  }
}

function moved(
  value: ParameterValue['value'],
  isMonthDay: boolean,
  direction: TighterDirection,
  by: number,
): ParameterValue['value'] {
  if (typeof value === 'number') return direction === 'higher' ? value + by : Math.max(0, value - by)
  if (Array.isArray(value)) {
    return direction === 'superset' ? optionIds : value.slice(0, 1)
  }
  const days = [...dates, String(value)].map((day) => (isMonthDay ? day.slice(-5) : day)).sort()
  return (direction === 'later' ? days.at(-1) : days[0]) ?? value
}
