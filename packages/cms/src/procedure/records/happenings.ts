import type { CriteriaSet, LocalizedText } from '@tieuchi/schemas'

/** A fact that counts what happened in the window, and the fact that counts it in the window before. */
export interface Happening {
  fact: string
  before?: string
  label: LocalizedText
}

/** What a set counts of the things that happen: the kinds, and the sum that it makes of them. */
export interface Happenings {
  total?: Happening
  kinds: Happening[]
}

/**
 * Finds in a set the facts that count happenings: the sum with the most terms that are counts of the window, and those
 * counts. Without such a sum, the counts that the set compares with the window before.
 */
export function happeningsOf({ facts }: Pick<CriteriaSet, 'facts'>): Happenings {
  const derived = new Map(facts.map((fact) => [fact.id, fact.derived]))
  const isCount = (id: string): boolean => {
    const of = derived.get(id)
    return of?.kind === 'count' && (!('window' in of) || of.window !== 'previous')
  }
  const beforeOf = (id: string): string | undefined => {
    for (const of of derived.values()) {
      if (of?.kind === 'difference' && of.minuend === id && of.subtrahend !== id) return of.subtrahend
    }
    return undefined
  }
  const happening = (id: string): Happening => {
    const before = beforeOf(id)
    const label = facts.find((fact) => fact.id === id)?.label ?? { vi: id }
    return { fact: id, label, ...(before ? { before } : {}) }
  }
  let sum: { id: string; terms: readonly string[] } | undefined
  for (const [id, of] of derived) {
    if (of?.kind !== 'sum' || !of.terms.every(isCount)) continue
    if (!sum || of.terms.length > sum.terms.length) sum = { id, terms: of.terms }
  }
  if (sum) return { total: happening(sum.id), kinds: sum.terms.map(happening) }
  const compared = facts.map(({ id }) => id).filter((id) => isCount(id) && beforeOf(id) !== undefined)
  return { kinds: compared.map(happening) }
}
