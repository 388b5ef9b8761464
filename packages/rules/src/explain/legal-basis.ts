import type { Condition, LegalBasis, Reason } from '@tieuchi/schemas'
import { comparisonsIn, isFromRecords, withInputs } from '@tieuchi/schemas/model'
import { comparisonsOf } from './condition.js'
import type { Words } from './words.js'

/**
 * Where something stands in the law: its own basis, then that of each threshold value it used, directly or to compute
 * its facts, and of the classifications that its records were counted by; each once.
 */
export function legalBasisOf(
  words: Words,
  own: { legalBasis: LegalBasis[] },
  reasons: readonly Reason[],
): string[] {
  const comparisons = reasons.flatMap(comparisonsOf)
  const direct = comparisons.flatMap(({ parameter }) => parameter ?? [])
  const behind = basisBehind(
    words,
    comparisons.flatMap(({ fact, comparedFact }) =>
      comparedFact === undefined ? [fact] : [fact, comparedFact],
    ),
  )
  return words.places([
    ...own.legalBasis,
    ...direct.flatMap((id) => words.parameterValue(id)?.legalBasis ?? []),
    ...behind,
  ])
}

/** The basis of what facts are derived by. */
function basisBehind(words: Words, facts: readonly string[]): LegalBasis[] {
  const found: LegalBasis[] = []
  for (const id of withInputs(words.facts, facts)) {
    const derived = words.facts.get(id)?.derived
    if (!derived) continue
    if (derived.kind === 'parameter')
      found.push(...(words.parameterValue(derived.parameter)?.legalBasis ?? []))
    if (!isFromRecords(derived) || !isCounted(words, id)) continue
    const conditions = [derived.where, 'meets' in derived ? derived.meets : undefined]
    for (const condition of conditions) if (condition) found.push(...basisOfPicking(words, condition))
    for (const type of words.set.eventTypes ?? []) {
      if (derived.events?.includes(type.id)) found.push(...(type.legalBasis ?? []))
    }
  }
  return found
}

function basisOfPicking(words: Words, condition: Condition): LegalBasis[] {
  return [...comparisonsIn(condition)].flatMap(({ comparison: { value } }) =>
    typeof value === 'object' && 'parameter' in value
      ? (words.parameterValue(value.parameter)?.legalBasis ?? [])
      : [],
  )
}

/** True unless the evaluation says that a figure was reported, or that there was nothing to count. */
function isCounted(words: Words, fact: string): boolean {
  const found = words.found.get(fact)
  return !found?.reported && !found?.unknown?.some(({ code }) => code === 'no-record')
}
