import type { Criterion } from '../../criterion.js'
import { type Issue, problem, warning } from '../../issue.js'
import type { Wanted } from '../../model/reasoning/search.js'
import { applies, factsOf } from './places.js'
import type { Law, Reasoner } from './reasoner.js'
import { type Stretch, type When, when } from './stretches.js'

interface Member {
  index: number
  criterion: Criterion
}

const most = { pairs: 3000, reported: 20 }

/**
 * Required criteria that can each be met, but never together: pairs where there are any, otherwise the fewest that
 * contradict each other. Criteria are held against each other where they always apply, or apply in the same case.
 */
export function checkContradictions(reasoner: Reasoner): Issue[] {
  const facts = factsOf(reasoner.set)
  const groups = new Map<string, Member[]>()
  for (const [index, criterion] of reasoner.set.criteria.entries()) {
    if (criterion.kind !== 'required' || reasoner.isExhausted()) continue
    if (reasoner.whenImpossible([...applies(criterion), met(criterion)], facts)) continue
    const key = JSON.stringify(criterion.applicability ?? null)
    groups.set(key, [...(groups.get(key) ?? []), { index, criterion }])
  }
  return [...groups.values()].flatMap((members) => contradictionsAmong(members, reasoner))
}

const met = ({ condition }: Criterion): Wanted => ({ condition, holds: true })

function contradictionsAmong(members: readonly Member[], reasoner: Reasoner): Issue[] {
  const [first] = members
  if (first === undefined || members.length < 2) return []
  const given = applies(first.criterion)
  const law = reasoner.lawFor(
    [...given, ...members.map(({ criterion }) => met(criterion))].map(({ condition }) => condition),
    factsOf(reasoner.set),
  )
  if (law === undefined) return []
  const together = (some: readonly Member[]): When | undefined =>
    when(law.stretches, reasoner.set, (part) => isContradiction(some, part))
  const isContradiction = (some: readonly Member[], part: Stretch['laws'][number]) =>
    law.isImpossible([...given, ...some.map(({ criterion }) => met(criterion))], part)
  if (!together(members)) return []
  const pairs = pairsOf(members, reasoner)
    .map((pair) => ({ some: pair, never: together(pair) }))
    .filter(({ never }) => never !== undefined)
  const found = pairs.length > 0 ? pairs : [fewest(members, law, isContradiction, together)]
  return found.slice(0, most.reported).flatMap(({ some, never }) => {
    const last = some.at(-1)
    if (!last || !never) return []
    const data = { with: some.slice(0, -1).map(({ criterion }) => criterion.code), ...never }
    const whole = never.from === null && never.before === null && given.length === 0
    return [(whole ? problem : warning)('contradiction', ['criteria', last.index, 'condition'], data)]
  })
}

/** The pairs that could contradict each other: those that read a fact in common, directly or in a derivation. */
function pairsOf(members: readonly Member[], reasoner: Reasoner): Member[][] {
  const readers = new Map<string, Member[]>()
  const pairs: Member[][] = []
  for (const member of members) {
    const others = new Set<Member>()
    for (const fact of reasoner.factsRead([member.criterion.condition])) {
      const before = readers.get(fact) ?? []
      for (const other of before) others.add(other)
      readers.set(fact, [...before, member])
    }
    for (const other of others) pairs.push([other, member])
    if (pairs.length > most.pairs) break
  }
  return pairs
}

/** Leaves out whoever is not needed for the contradiction. */
function fewest(
  members: readonly Member[],
  law: Law,
  isContradiction: (some: readonly Member[], part: Stretch['laws'][number]) => boolean,
  together: (some: readonly Member[]) => When | undefined,
): { some: readonly Member[]; never: When | undefined } {
  const part = law.stretches
    .filter(({ gap }) => !gap)
    .flatMap(({ laws }) => laws)
    .find((each) => isContradiction(members, each))
  let some = [...members]
  for (const member of members) {
    const without = some.filter((other) => other !== member)
    if (part && without.length > 1 && isContradiction(without, part)) some = without
  }
  return { some, never: together(some) }
}
