import type { CriteriaSet, Evaluation } from '@tieuchi/schemas'
import type { Locale } from '@tieuchi/schemas/model'
import type { Explanation } from './explain/explanation.js'
import { explanationIn } from './explain/explanation-in.js'
import { messagesIn } from './messages/messages-in.js'

/**
 * An evaluation in Vietnamese or English sentences: every comparison with its units and how its facts were computed,
 * the points, what is required besides, and the legal basis.
 * @param criteriaSet the revision that the evaluation was made with
 */
export function explain(evaluation: Evaluation, criteriaSet: CriteriaSet, locale: Locale): Explanation {
  return explanationIn(messagesIn[locale], evaluation, criteriaSet)
}
