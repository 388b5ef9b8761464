import { requiredFacts } from '@tieuchi/rules'
import type { CriteriaSet } from '@tieuchi/schemas'
import { textIn } from '@tieuchi/schemas/model'
import type { PayloadRequest } from 'payload'
import { WorkflowError } from '../../../errors.js'
import { languageOf } from '../../../i18n/language.js'
import type { Eligibility } from '../../collections/nomination.js'
import { outcomeLabels } from '../../i18n/assessment.js'

/**
 * Holds support and a grant to those who are eligible.
 * @throws WorkflowError `eligibility-open` naming what is missing, `not-eligible` naming the criteria
 */
export function requireEligible(
  req: PayloadRequest,
  { outcome, evaluation }: Pick<Eligibility, 'outcome' | 'evaluation'>,
  criteriaSet: CriteriaSet,
): void {
  if (outcome === 'met') return
  const language = languageOf(req)
  if (outcome === 'undetermined') {
    const missing = new Set(evaluation.missing.map(({ fact }) => fact))
    const labels = decisiveFacts(criteriaSet)
      .filter(({ id }) => missing.has(id))
      .map(({ label }) => textIn(label, language))
      .join('; ')
    throw new WorkflowError('eligibility-open', req, { labels })
  }
  const failed = new Set(evaluation.criteria.filter((one) => one.outcome === 'not-met').map((one) => one.id))
  const criteria = criteriaSet.criteria.filter(({ id, kind }) => failed.has(id) && kind === 'required')
  throw new WorkflowError('not-eligible', req, {
    outcomeLabel: outcomeLabels[outcome][language],
    criteria: criteria.map(({ code, title }) => `${code}. ${textIn(title, language)}`).join('; '),
  })
}

/** The facts that the outcome rests on: those of advisory criteria alone are good to know and keep nothing open. */
export const decisiveFacts = (criteriaSet: CriteriaSet) =>
  requiredFacts({ ...criteriaSet, criteria: criteriaSet.criteria.filter(({ kind }) => kind !== 'advisory') })
