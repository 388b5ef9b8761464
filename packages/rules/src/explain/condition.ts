import type { ComparisonReason, Reason } from '@tieuchi/schemas'
import type { Wording } from '../messages/messages.js'
import { computationSentences } from './computation.js'
import type { Sentence } from './explanation.js'
import { requirement } from './requirement.js'
import { unknownReason } from './unknown.js'
import type { Words } from './words.js'

/**
 * A condition as it came out: what must hold, what was found, how it was computed, and what is not known.
 * @param told the facts whose computation stands further up already
 */
export function conditionSentence(
  words: Words,
  reason: Reason,
  wording: Wording,
  told = new Set<string>(),
): Sentence {
  if ('fact' in reason) return comparisonSentence(words, reason, wording, told)
  const { outcome } = reason
  const { stated } = words.messages
  const because = (children: Reason[], below: Wording) =>
    children.map((child) => conditionSentence(words, child, below, told))
  if ('not' in reason) {
    return { text: wording.group.not[outcome], outcome, because: because([reason.not], stated) }
  }
  const kind = 'all' in reason ? 'all' : 'any'
  const children = 'all' in reason ? reason.all : reason.any
  return { text: wording.group[kind][outcome], outcome, because: because(children, wording) }
}

function comparisonSentence(
  words: Words,
  reason: ComparisonReason,
  wording: Wording,
  told: Set<string>,
): Sentence {
  const { fact, operator, found, foundRange, required, parameter, comparedFact, outcome } = reason
  const as = words.factAs(fact)
  const isOpen =
    outcome === 'undetermined' && (foundRange !== undefined || reason.requiredRange !== undefined)
  const text = wording.comparison[isOpen && (found !== null || foundRange) ? 'open' : outcome]({
    label: words.factLabel(fact),
    found: foundRange
      ? words.write.range(foundRange, as)
      : found === null
        ? ''
        : words.write.change(found, as),
    required: requirement(
      words,
      operator,
      {
        value: required,
        range: reason.requiredRange,
        label:
          comparedFact === undefined ? words.parameterLabel(parameter ?? '') : words.factLabel(comparedFact),
        named: comparedFact !== undefined,
      },
      as,
    ),
  })
  return {
    text,
    outcome,
    because: [
      ...computationSentences(words, fact, outcome, comparedFact, told),
      ...(reason.unknown ?? []).map((unknown) => unknownReason(words, unknown)),
    ],
  }
}

/** Every comparison of a condition. */
export function comparisonsOf(reason: Reason): ComparisonReason[] {
  if ('fact' in reason) return [reason]
  const children = 'all' in reason ? reason.all : 'any' in reason ? reason.any : [reason.not]
  return children.flatMap(comparisonsOf)
}
