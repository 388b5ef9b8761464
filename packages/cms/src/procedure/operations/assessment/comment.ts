import { formatDate } from '@tieuchi/schemas/model'
import { actorOf } from '../../../collections/user.js'
import { isWorkflowError, WorkflowError } from '../../../errors.js'
import { languageOf } from '../../../i18n/language.js'
import type { YearAssessment } from '../../collections/assessment.js'
import { daysAfter, momentOf, todayOf } from '../../records/today.js'
import { assessmentFor, changeAssessment } from './load.js'
import type { AddComment } from './step.js'

const longest = { from: 200, text: 5000 }
const attempts = 5

/**
 * Adds what was said about the draft result while it is on public view. Comments stand beside each other, so whoever
 * meets another writer is not sent away.
 * @throws WorkflowError `comment-incomplete`, `text-too-long`, `posting-over`, and those of any step
 */
export async function comment({ req, id, edition, ...said }: AddComment): Promise<YearAssessment> {
  const [from, text] = [said.from.trim(), said.text.trim()]
  if (from === '' || text === '') throw new WorkflowError('comment-incomplete', req)
  if (from.length > longest.from) throw new WorkflowError('text-too-long', req, { longest: longest.from })
  if (text.length > longest.text) throw new WorkflowError('text-too-long', req, { longest: longest.text })
  for (let attempt = 1; ; attempt += 1) {
    const assessment = await assessmentFor('comment', { req, id, edition }, ['posted'])
    const { posting, comments } = assessment
    if (posting && todayOf(req) >= posting.before) {
      const lastDay = formatDate(daysAfter(posting.before, -1), languageOf(req))
      throw new WorkflowError('posting-over', req, { lastDay })
    }
    const entry = { at: momentOf(req), by: actorOf(req.user ?? { id: 'system' }), from, text }
    try {
      return await changeAssessment(req, assessment, { comments: [...(comments ?? []), entry] })
    } catch (error) {
      const met = isWorkflowError(error) && error.code === 'record-edited-meanwhile'
      if (!met || edition !== undefined || attempt === attempts) throw error
    }
  }
}
