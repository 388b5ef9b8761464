import type { AssessmentStatus } from '../../collections/assessment.js'

/** How far an assessment has come, as a line of steps. */
export const progressSteps = ['self', 'appraisal', 'posting', 'final', 'proposal', 'decision'] as const
export type ProgressStep = (typeof progressSteps)[number]
export type StepState = 'done' | 'now' | 'later'

/** How many steps are done in each status; a closed one stands where it was. */
const done: Record<Exclude<AssessmentStatus, 'closed'>, number> = {
  open: 0,
  'self-assessed': 1,
  appraised: 2,
  posted: 3,
  finalised: 4,
  proposed: 5,
  decided: 6,
}

/**
 * Each step of the line with whether it is done, going on or still to come.
 * @param status of a closed one what it was; nothing of it goes on
 * @param commentsOpen a posted draft result is still on public view
 */
export function progressOf(
  status: Exclude<AssessmentStatus, 'closed'>,
  commentsOpen: boolean,
  isClosed = false,
): { step: ProgressStep; state: StepState }[] {
  const now = status === 'posted' && commentsOpen ? done.appraised : done[status]
  return progressSteps.map((step, index) => ({
    step,
    state: index < now ? 'done' : index === now && !isClosed ? 'now' : 'later',
  }))
}
