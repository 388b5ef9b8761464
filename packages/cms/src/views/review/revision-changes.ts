import { type ChangeText, changeText, diff } from '@tieuchi/rules/diff'
import type { CriteriaSet } from '@tieuchi/schemas'
import type { Language } from '../../i18n/language.js'

/**
 * What changes against the published revision, in words. That the number of the revision grows is not told: the page
 * says which one it compares with.
 * @param on the day whose parameter values are named in conditions
 */
export function revisionChanges(
  before: CriteriaSet,
  after: CriteriaSet,
  language: Language,
  on: string,
): ChangeText[] {
  return diff(before, after)
    .filter(({ kind }) => kind !== 'renumbered')
    .map((change) => changeText(change, { before, after, on }, language))
}
