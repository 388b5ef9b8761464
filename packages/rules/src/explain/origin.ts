import type { Criterion, Origin, Reason } from '@tieuchi/schemas'
import { comparisonsOf } from './condition.js'
import type { Words } from './words.js'

/** A local set: which set states a criterion and the thresholds it used, a sentence each; nothing elsewhere. */
export function originSentences(words: Words, criterion: Criterion, reasons: readonly Reason[]): string[] {
  if (!words.set.basedOn) return []
  const { messages } = words
  const isOwn = (origin: Origin) => origin.set === words.set.id
  const named = ({ set, revision }: Origin) => ({ set, revision: String(revision) })
  const { origin } = criterion
  const own = origin
    ? [isOwn(origin) ? messages.localCriterion : messages.inheritedCriterion(named(origin))]
    : []
  const thresholds = [
    ...new Set(reasons.flatMap(comparisonsOf).flatMap(({ parameter }) => parameter ?? [])),
  ].flatMap((id) => {
    const value = words.parameterValue(id)
    // A threshold of the same set as its criterion goes without saying.
    if (!value?.origin || value.origin.set === origin?.set) return []
    const label = words.parameterLabel(id)
    return [
      isOwn(value.origin)
        ? messages.localValue(label)
        : messages.inheritedValue({ label, ...named(value.origin) }),
    ]
  })
  return [...own, ...thresholds]
}
