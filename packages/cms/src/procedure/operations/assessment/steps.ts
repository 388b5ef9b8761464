import type { YearAssessment } from '../../collections/assessment.js'
import type { SubmitStage } from './step.js'
import { submitStage } from './submit-stage.js'

export type * from './step.js'

// The steps

export { comment } from './comment.js'
export { differencesBetween } from './differences.js'
export { openYear } from './open-year.js'
export { post } from './post.js'
export { propose } from './propose.js'
export { receiptOf } from './receipt.js'
export { refreshAll, refreshStale } from './refresh.js'
export { reopen } from './reopen.js'
export { latestVerdict, rerun, runAgain } from './rerun.js'
export { saveAnswers } from './save-answers.js'
export { sendBack } from './send-back.js'

/** Hands in the board's own assessment. */
export const selfAssess = (options: SubmitStage): Promise<YearAssessment> => submitStage('self', options)
/** Hands in the appraisal of the commune police. */
export const appraise = (options: SubmitStage): Promise<YearAssessment> => submitStage('appraisal', options)
/** Says the final word once the time for comments is over. */
export const finalise = (options: SubmitStage): Promise<YearAssessment> => submitStage('final', options)
