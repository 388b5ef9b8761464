import type { Case } from './case.js'
import { generatedSet } from './generated.js'
import { nested } from './nested.js'
import { randomAssessments, withGaps } from './random-assessments.js'
import { twenty, twentyFacts } from './twenty.js'

/** Levels of groups put around every criterion. The format ends at 16 levels in all: the last two go past its check. */
export const nestings = [0, 4, 12, 40, 100] as const

const seed = 20261130

const twentyWith = (name: string, set = twenty): Case => ({
  name,
  set,
  assessments: randomAssessments(twentyFacts, 1000, seed),
})

const generatedWith = (name: string, criteria: number, assessments: number): Case => {
  const { set, facts } = generatedSet(criteria, seed)
  return { name, set, assessments: randomAssessments(facts, assessments, seed) }
}

const cases: Record<string, () => Case> = {
  twenty: () => twentyWith('twenty'),
  'with-gaps': () => {
    const complete = twentyWith('with-gaps')
    return { ...complete, assessments: withGaps(complete.assessments, seed) }
  },
  'criteria-200': () => generatedWith('criteria-200', 200, 1000),
  // Fewer assessments: each has two thousand facts.
  'criteria-2000': () => generatedWith('criteria-2000', 2000, 200),
  ...Object.fromEntries(
    nestings.map((levels) => [
      `nested-${levels}`,
      () => twentyWith(`nested-${levels}`, nested(twenty, levels)),
    ]),
  ),
}

/** The case of that name; the same in every process. */
export function caseNamed(name: string): Case {
  const create = cases[name]
  if (!create) throw new RangeError(`There is no case ${name}`)
  return create()
}

/** So many assessments of the twenty criteria. */
export function manyAssessments(count: number): Case['assessments'] {
  return randomAssessments(twentyFacts, count, seed)
}
