import type { Step } from '../../access/table.js'
import { type AssessmentStatus, type Stage, stages } from '../../collections/assessment.js'

/** How a stage is handed in: the step of the table, from which status, to which. */
export const submissions: Record<Stage, { step: Step; from: AssessmentStatus; to: AssessmentStatus }> = {
  self: { step: 'self-assess', from: 'open', to: 'self-assessed' },
  appraisal: { step: 'appraise', from: 'self-assessed', to: 'appraised' },
  final: { step: 'finalise', from: 'posted', to: 'finalised' },
}

/** The stage that is being filled in; undefined once the final outcome is there. */
export function openStage(status: AssessmentStatus): Stage | undefined {
  if (status === 'open') return 'self'
  if (status === 'self-assessed') return 'appraisal'
  return status === 'appraised' || status === 'posted' ? 'final' : undefined
}

/** The stage before, whose values the next one departs from. */
export const stageBefore = (stage: Stage): Stage | undefined => stages[stages.indexOf(stage) - 1]
