import { overlayIssues } from '@tieuchi/rules/overlays'
import { type Checked, type CriteriaSet, checkCriteriaSet } from '@tieuchi/schemas'

/**
 * Checks a criteria set as it is stored and published; a local one, once it is sound in itself, also against what its
 * base allows.
 */
export function checkContent(
  set: unknown,
  base: CriteriaSet | undefined,
): Checked<'criteriaSet', CriteriaSet> {
  const checked = checkCriteriaSet(set)
  if (!checked.ok || !base) return checked
  const issues = overlayIssues(base, checked.criteriaSet)
  return issues.some(({ severity }) => severity === 'error') ? { ok: false, issues } : checked
}
