import { expect, it } from 'vitest'
import { checkAgreement } from './agreement.js'
import { caseNamed } from './cases/index.js'
import { enter } from './contestants/entrant.js'

it('a contestant that judges one criterion otherwise ends the comparison, with the assessment', async () => {
  const task = caseNamed('twenty')
  const byHand = await enter('by-hand', task)
  const engine = await enter('json-rules-engine', task)
  const [first] = task.set.criteria
  const other = {
    ...task,
    set: {
      ...task.set,
      criteria: task.set.criteria.map((one) =>
        one === first ? { ...one, condition: { not: one.condition } } : one,
      ),
    },
  }
  const wrong = await enter('json-rules-engine', other)
  expect(
    await checkAgreement({ ...task, assessments: task.assessments.slice(0, 50) }, [byHand, engine]),
  ).toMatchObject({
    assessments: 50,
  })
  await expect(checkAgreement(task, [byHand, wrong])).rejects.toThrow(
    /^twenty: hand-written function and json-rules-engine differ about assessment \d+: (not-met, met|met, not-met|criterion 1: .*)\n\{"registered-share":/,
  )
})
