import type { Case } from './cases/case.js'
import type { Entrant } from './contestants/entrant.js'

export interface Agreement {
  assessments: number
  /** How many assessments came out as what. */
  outcomes: Record<string, number>
}

/** What one of them judged, as far as it says. */
interface Verdict {
  outcome: string
  criteria: string[] | undefined
}

/**
 * Judges every assessment with everybody and compares: the outcome, and each criterion's where it is told.
 * @throws Error at the first difference, with the assessment and who said what
 */
export async function checkAgreement(task: Case, entrants: readonly Entrant[]): Promise<Agreement> {
  const outcomes: Record<string, number> = {}
  for (const [index, assessment] of task.assessments.entries()) {
    let expected: (Verdict & { by: string }) | undefined
    for (const entrant of entrants) {
      const verdict = await verdictOf(entrant, index)
      const by = entrant.contestant.name
      const difference = expected && differenceBetween(expected, verdict)
      if (difference) {
        throw new Error(
          [
            `${task.name}: ${expected?.by} and ${by} differ about assessment ${index}: ${difference}`,
            JSON.stringify(assessment.facts),
          ].join('\n'),
        )
      }
      expected = { by, outcome: verdict.outcome, criteria: expected?.criteria ?? verdict.criteria }
    }
    if (expected) outcomes[expected.outcome] = (outcomes[expected.outcome] ?? 0) + 1
  }
  return { assessments: task.assessments.length, outcomes }
}

async function verdictOf({ judge, inputs }: Entrant, index: number): Promise<Verdict> {
  const result = await judge.judge(inputs[index])
  return { outcome: judge.outcomeOf(result), criteria: judge.criteriaOf?.(result) }
}

function differenceBetween(one: Verdict, other: Verdict): string | undefined {
  if (one.outcome !== other.outcome) return `${one.outcome}, ${other.outcome}`
  const { criteria } = one
  if (!criteria || !other.criteria) return undefined
  if (criteria.length !== other.criteria.length)
    return `${criteria.length} criteria, ${other.criteria.length}`
  const at = criteria.findIndex((outcome, index) => outcome !== other.criteria?.[index])
  return at < 0 ? undefined : `criterion ${at + 1}: ${criteria[at]}, ${other.criteria[at]}`
}
