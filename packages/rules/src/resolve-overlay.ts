import { type CriteriaSet, checkCriteriaSet, checkOverlay, type Issue, type Overlay } from '@tieuchi/schemas'
import { CriteriaError } from './errors.js'
import { composeOverlay } from './overlay-compose.js'

/**
 * One flat criteria set of a base and what a province or a locality adds to it, ready to be published: everything of
 * the base first, then what is local. The window, the outcome rule, bands and exclusions are those of the base. A
 * local value of a parameter replaces the base's on the days on which it holds. The base may have been resolved
 * itself: `origin` names the set that states a criterion or a value, `basedOn` every set in turn, the nearest first.
 * @param base a set that has passed `checkCriteriaSet`
 * @throws CriteriaError `overlay-invalid` with every problem where the overlay does what its base does not allow,
 * such as a laxer threshold, or does not make a usable set
 */
export function resolveOverlay(base: CriteriaSet, overlay: Overlay): CriteriaSet {
  const checked = checkOverlay(base, overlay)
  if (!checked.ok) throw invalid(overlay, checked.issues)
  const resolved = checkCriteriaSet(composeOverlay(base, checked.overlay))
  if (!resolved.ok) throw invalid(overlay, resolved.issues)
  return resolved.criteriaSet
}

function invalid(overlay: Overlay, issues: Issue[]): CriteriaError {
  const name = typeof overlay?.id === 'string' ? `"${overlay.id}"` : 'This overlay'
  const count = issues.filter(({ severity }) => severity === 'error').length
  const problems = count === 1 ? '1 problem' : `${count} problems`
  return new CriteriaError(
    'overlay-invalid',
    { issues },
    `${name} cannot be laid over its base: ${problems}.`,
  )
}
