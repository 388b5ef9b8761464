import type { CriteriaSet } from '../../criteria-set.js'
import { type Issue, warning } from '../../issue.js'

/** Events are classified by some rule of law; an event type that classifies names it. */
export function checkClassBasis({ eventTypes = [] }: CriteriaSet): Issue[] {
  return eventTypes.flatMap(({ fields, legalBasis }, index) =>
    legalBasis === undefined && fields.some(({ classification }) => classification)
      ? [warning('no-legal-basis', ['eventTypes', index, 'legalBasis'], {})]
      : [],
  )
}
