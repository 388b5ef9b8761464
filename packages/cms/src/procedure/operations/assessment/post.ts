import { actorOf } from '../../../collections/user.js'
import type { YearAssessment } from '../../collections/assessment.js'
import { readSettings } from '../../records/settings.js'
import { daysAfter, todayOf } from '../../records/today.js'
import { assessmentFor, changeAssessment } from './load.js'
import { refuseOwnFiling } from './own-filing.js'
import type { OnAssessment } from './step.js'

/** Puts the draft result on public view for the days that the settings say. @throws WorkflowError */
export async function post(options: OnAssessment): Promise<YearAssessment> {
  const { req } = options
  const assessment = await assessmentFor('post', options, ['appraised'])
  await refuseOwnFiling(req, assessment)
  const { commentDays } = await readSettings(req)
  const from = todayOf(req)
  const posting = { from, before: daysAfter(from, commentDays), by: actorOf(req.user ?? { id: 'system' }) }
  return changeAssessment(req, assessment, { status: 'posted', posting })
}
