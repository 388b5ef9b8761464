import { formatDate } from '@tieuchi/schemas/model'
import type { PayloadRequest } from 'payload'
import { isWorkflowError } from '../../../errors.js'
import { type ErrorCode, errorMessage } from '../../../i18n/errors.js'
import { languageOf } from '../../../i18n/language.js'
import { mayTake } from '../../access/access.js'
import type { YearAssessment } from '../../collections/assessment.js'
import { refuseOwnFiling } from '../../operations/assessment/own-filing.js'
import { daysAfter, todayOf } from '../../records/today.js'
import type { SheetStep } from './sheet.js'
import { type AssessmentStep, assessmentSteps, stepRows } from './steps.js'

/**
 * The steps that this person's roles open at the status the assessment has, each with the sentence why it cannot be
 * taken yet. The steps themselves check again.
 * @param lastDay the last day of the window
 */
export async function sheetSteps(
  req: PayloadRequest,
  assessment: YearAssessment,
  lastDay: string,
): Promise<SheetStep[]> {
  const offered: SheetStep[] = []
  for (const step of assessmentSteps) {
    const { grant, statuses } = stepRows[step]
    if (!statuses.includes(assessment.status)) continue
    if (!(await mayTake(grant, req, assessment.area))) continue
    const message = await objection(req, assessment, step, lastDay)
    offered.push({ step, allowed: message === undefined, ...(message !== undefined && { message }) })
  }
  return offered
}

async function objection(
  req: PayloadRequest,
  assessment: YearAssessment,
  step: AssessmentStep,
  windowEnds: string,
): Promise<string | undefined> {
  const { stage, notOwnFiling } = stepRows[step]
  const today = todayOf(req)
  const language = languageOf(req)
  const say = (code: ErrorCode, last: string) =>
    errorMessage(code, language, { lastDay: formatDate(last, language) })
  if (notOwnFiling) {
    try {
      await refuseOwnFiling(req, assessment)
    } catch (error) {
      if (!isWorkflowError(error)) throw error
      return error.message
    }
  }
  if (stage && today <= windowEnds) return say('window-still-open', windowEnds)
  const { posting } = assessment
  if (!posting) return undefined
  const isPosted = today < posting.before
  const last = daysAfter(posting.before, -1)
  if (step === 'finalise' && isPosted) return say('posting-not-over', last)
  if (step === 'comment' && !isPosted) return say('posting-over', last)
  return undefined
}
