import { checkAgreement } from './agreement.js'
import { type Case, comparisonCount } from './cases/case.js'
import { caseNamed } from './cases/index.js'
import { enter } from './contestants/entrant.js'
import { inChild } from './measure/child.js'
import { sideBySide } from './measure/rounds.js'
import type { Plan, PlannedCase } from './plan.js'
import type { CaseResults } from './report/results.js'

/** Looks whether everybody agrees about a case, and measures them. */
export async function measureCase(
  { name, contestants, alone }: PlannedCase,
  { pace, assessments }: Plan,
  tell: (line: string) => void,
): Promise<CaseResults> {
  const whole = caseNamed(name)
  const task: Case = { ...whole, assessments: whole.assessments.slice(0, assessments) }
  const entrants = []
  for (const id of contestants) entrants.push(await enter(id, task))
  const agreement = await checkAgreement(task, entrants)
  tell(`${name}: all ${contestants.length} agree about ${agreement.assessments} assessments`)
  const rates = await sideBySide(entrants, pace)
  tell(`${name}: measured side by side`)
  const own: CaseResults['alone'] = {}
  if (alone) {
    for (const id of contestants) {
      own[id] = await inChild('alone', [name, id, JSON.stringify(pace)], ['--expose-gc'])
    }
    tell(`${name}: measured alone`)
  }
  return {
    criteria: task.set.criteria.length,
    comparisons: comparisonCount(task),
    facts: task.set.facts.length,
    agreement,
    sideBySide: Object.fromEntries(rates) as CaseResults['sideBySide'],
    alone: own,
  }
}
