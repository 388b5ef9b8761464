/**
 * Several contestants with a case, in turn in this process: `side-by-side CASE CONTESTANT,... PACE [ASSESSMENTS]`. Each
 * case has a process of its own, because code that has seen other criteria is optimised otherwise. Prints the results.
 */
import { type Agreement, checkAgreement } from '../agreement.js'
import { comparisonCount } from '../cases/case.js'
import { caseNamed } from '../cases/index.js'
import { enter } from '../contestants/entrant.js'
import type { ContestantId } from '../contestants/index.js'
import { type Pace, type Rates, sideBySide } from '../measure/rounds.js'

export interface SideBySide {
  criteria: number
  comparisons: number
  facts: number
  agreement: Agreement
  sideBySide: Partial<Record<ContestantId, Rates>>
}

const [name = '', ids = '', pace = '', most] = process.argv.slice(2)
const whole = caseNamed(name)
const task = {
  ...whole,
  assessments: whole.assessments.slice(0, most === undefined ? undefined : Number(most)),
}
const entrants = []
for (const id of ids.split(',') as ContestantId[]) entrants.push(await enter(id, task))
const agreement = await checkAgreement(task, entrants)
const rates = await sideBySide(entrants, JSON.parse(pace) as Pace)
const found: SideBySide = {
  criteria: task.set.criteria.length,
  comparisons: comparisonCount(task),
  facts: task.set.facts.length,
  agreement,
  sideBySide: Object.fromEntries(rates) as SideBySide['sideBySide'],
}
process.stdout.write(JSON.stringify(found))
