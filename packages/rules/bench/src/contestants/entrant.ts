import type { Case } from '../cases/case.js'
import type { Contestant, Judge } from './contestant.js'
import { type ContestantId, loadContestant } from './index.js'

/** A contestant that is ready for a case, with the assessments in its own form. */
export interface Entrant {
  id: ContestantId
  contestant: Contestant
  judge: Judge
  inputs: unknown[]
}

export async function enter(id: ContestantId, task: Case): Promise<Entrant> {
  const contestant = await loadContestant(id)
  // Through JSON, as rules are kept.
  const rules: unknown = JSON.parse(JSON.stringify(contestant.rulesFor(task)))
  return {
    id,
    contestant,
    judge: await contestant.prepare(rules),
    inputs: task.assessments.map((assessment) => contestant.inputFor(assessment)),
  }
}
