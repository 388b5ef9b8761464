import { derivationInputs } from '../derivation.js'
import type { Box } from './box.js'
import { type Context, derivedDomain } from './context.js'
import { derivedDifferences } from './derived-differences.js'
import { type Difference, withDifferences } from './differences.js'
import { type Domain, isNumbers, isPoint, type Numbers } from './domain.js'
import { operatorMeanings } from './operator-meaning.js'

/**
 * What is left of a box when facts that are derived from others, and facts that are compared with each other, are
 * held to that; undefined where nothing is left. A derived fact that must be known needs all its inputs known.
 */
export function drawnTogether(
  box: Box,
  context: Context,
  spend: (steps: number) => boolean,
): Box | undefined {
  const derived = derivedFactsOf(box, context, spend)
  if (derived.length === 0 && box.relations.length === 0) return box
  const domains = new Map(box.domains)
  for (const id of derived) {
    for (const input of inputsOf(id, context)) {
      const domain = domains.get(input) ?? context.domainOf(input)
      if (domain === undefined) return undefined
      domains.set(input, domain)
    }
  }
  // Twice, because an input that was drawn in can draw in what is derived from it.
  for (let round = 0; round < 2; round++) {
    if (!spend(domains.size)) break
    if (!derivedForward(derived, domains, context)) return undefined
    if (!numbersCompared(box, derived, domains, context, spend)) return undefined
  }
  return optionsCompared(box, domains) ? { domains, relations: box.relations } : undefined
}

const derivationOf = (id: string, { subjects }: Context) => {
  const subject = subjects.get(id)
  return subject && 'derived' in subject ? subject.derived : undefined
}

function inputsOf(id: string, context: Context): string[] {
  const derived = derivationOf(id, context)
  return derived ? derivationInputs(derived) : []
}

/** The facts of a box that follow from other facts, and those that they follow from; inputs come first. */
function derivedFactsOf(box: Box, context: Context, spend: (steps: number) => boolean): string[] {
  const ordered = new Set<string>()
  const visit = (id: string) => {
    const inputs = inputsOf(id, context)
    if (inputs.length === 0 || ordered.has(id)) return
    // Each input is looked at again in both rounds, forwards and for its differences.
    spend(5 * inputs.length)
    for (const input of inputs) visit(input)
    ordered.add(id)
  }
  for (const id of box.domains.keys()) visit(id)
  return [...ordered]
}

function derivedForward(derived: readonly string[], domains: Map<string, Domain>, context: Context): boolean {
  for (const id of derived) {
    const [subject, own] = [context.subjects.get(id), domains.get(id) ?? context.domainOf(id)]
    if (!subject || !own) return false
    const domain = derivedDomain(subject, own, (input) => domains.get(input), context)
    if (domain === undefined) return false
    domains.set(id, domain)
  }
  return true
}

/** Draws numbers and dates in by the differences that must lie between them. */
function numbersCompared(
  { relations }: Box,
  derived: readonly string[],
  domains: Map<string, Domain>,
  context: Context,
  spend: (steps: number) => boolean,
): boolean {
  const numbersOf = (id: string): Numbers | undefined => {
    const domain = domains.get(id)
    return domain && isNumbers(domain) ? domain : undefined
  }
  const places = new Map<string, number>()
  const placeOf = (id: string): number => {
    const place = places.get(id) ?? places.size
    places.set(id, place)
    return place
  }
  const differences: Difference[] = []
  const difference = (plus: string, minus: string, most: number, strict: boolean) => {
    if (!numbersOf(plus) || !numbersOf(minus)) return
    differences.push({ from: placeOf(minus), to: placeOf(plus), most, strict })
  }
  for (const { kind, left, right } of relations) {
    if (kind === 'less' || kind === 'at-most') difference(left, right, 0, kind === 'less')
    if (kind !== 'same') continue
    difference(left, right, 0, false)
    difference(right, left, 0, false)
  }
  for (const id of derived) {
    const derivation = derivationOf(id, context)
    if (!derivation) continue
    for (const { plus, minus, most, strict } of derivedDifferences(id, derivation, numbersOf))
      difference(plus, minus, most, strict)
  }
  const compared = [...places.keys()]
  const drawn = withDifferences(
    compared.flatMap((id) => numbersOf(id) ?? []),
    differences,
    spend,
  )
  if (drawn === undefined) return false
  compared.forEach((id, at) => {
    const domain = drawn[at]
    if (domain) domains.set(id, domain)
  })
  return relations.every(({ kind, left, right }) => {
    const [one, other] = [numbersOf(left), numbersOf(right)]
    return kind !== 'different' || !one || !other || !isPoint(one) || !isPoint(other) || one.low !== other.low
  })
}

/** Draws options and truth values in until the equal ones agree; false where they cannot. */
function optionsCompared({ relations }: Box, domains: Map<string, Domain>): boolean {
  const narrow = (id: string, other: string, kind: 'same' | 'different'): boolean | 'drawn' => {
    const [own, others] = [domains.get(id), domains.get(other)]
    if (!own || !others || isNumbers(own) || isNumbers(others)) return true
    if (kind === 'different' && others.size > 1) return true
    const { narrow } = operatorMeanings[kind === 'same' ? 'in' : 'notIn']
    const left = narrow(own, [...others])
    if (left === undefined || isNumbers(left)) return false
    domains.set(id, left)
    return left.size < own.size ? 'drawn' : true
  }
  for (let drawn = true; drawn; ) {
    drawn = false
    for (const { kind, left, right } of relations) {
      if (kind !== 'same' && kind !== 'different') continue
      for (const found of [narrow(left, right, kind), narrow(right, left, kind)]) {
        if (found === false) return false
        drawn ||= found === 'drawn'
      }
    }
  }
  return true
}
