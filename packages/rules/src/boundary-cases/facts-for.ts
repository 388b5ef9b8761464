import type { Assessment, ReportedValue } from '@tieuchi/schemas'
import { isReportable, satisfiable, type Wanted } from '@tieuchi/schemas/model'
import { anyValue } from './any-value.js'
import { nearbyFacts } from './local-search.js'
import type { Setting } from './setting.js'

/** What a search may cost; there is one for every side of every threshold. */
const steps = 5000

/** Facts that make conditions as they are wanted: found, certainly none, or not found in bounded time. */
export type Found = { kind: 'found'; facts: Assessment['facts'] } | { kind: 'none' } | { kind: 'not-found' }

/** More than so many wishes are not granted, because every threshold would have them all. */
const wishLimit = 200

/** Tries what is wished for as well, and without it where both cannot be had. */
export function factsFor(wanted: Wanted[], wishes: Wanted[], setting: Setting): Found {
  const wished = wishes.slice(0, wishLimit)
  const all = [...wanted, ...wished]
  const both = satisfiable(all, setting.context, { steps })
  if (both.kind === 'witness') return { kind: 'found', facts: filledIn(both.values, setting) }
  const start = filledIn({}, setting)
  const near = both.kind === 'unknown' ? nearbyFacts(all, start, setting) : undefined
  if (near) return { kind: 'found', facts: near }
  const without = wished.length === 0 ? both : satisfiable(wanted, setting.context, { steps })
  if (without.kind === 'witness') return { kind: 'found', facts: filledIn(without.values, setting) }
  if (without.kind === 'none') return { kind: 'none' }
  const nearer = wished.length === 0 ? undefined : nearbyFacts(wanted, start, setting)
  return nearer ? { kind: 'found', facts: nearer } : { kind: 'not-found' }
}

/** A value for every fact that can be reported: one that is given, the usual one, or any. */
function filledIn(given: Assessment['facts'], { set, usual, period }: Setting): Assessment['facts'] {
  const facts = set.facts.filter(isReportable).map((fact): [string, ReportedValue] => {
    if (Object.hasOwn(given, fact.id)) return [fact.id, given[fact.id] as ReportedValue]
    return [fact.id, usual[fact.id] ?? anyValue(fact, period)]
  })
  return Object.fromEntries(facts)
}
