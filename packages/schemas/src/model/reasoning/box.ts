import type { Context } from './context.js'
import type { Domain } from './domain.js'
import type { Literal } from './literal.js'
import { operatorMeanings, type Relation } from './operator-meaning.js'

/**
 * Assessments as a product of domains, one for each fact that must be known, with relations between facts. Facts
 * that no comparison named are not in it and may be missing.
 */
export interface Box {
  domains: Map<string, Domain>
  relations: Relation[]
}

export const copyOf = ({ domains, relations }: Box): Box => ({
  domains: new Map(domains),
  relations: [...relations],
})

/** Adds a comparison that must hold to a box; false where nothing would be left of it. */
export function add(literal: Literal, box: Box, context: Context): boolean {
  if (literal.kind === 'relation') {
    box.relations.push(literal.relation)
    return mention(literal.relation.left, box, context) && mention(literal.relation.right, box, context)
  }
  if (!mention(literal.fact, box, context)) return false
  if (literal.kind === 'itself') return literal.holds
  const left = narrowed(literal, box, context)
  if (left === undefined) return false
  box.domains.set(literal.fact, left)
  return true
}

/** What a comparison with values leaves of its fact's domain. */
export function narrowed(
  { fact, operator, required }: Extract<Literal, { kind: 'values' }>,
  box: Box,
  context: Context,
): Domain | undefined {
  const domain = box.domains.get(fact) ?? context.domainOf(fact)
  return domain && operatorMeanings[operator].narrow(domain, required)
}

function mention(fact: string, box: Box, context: Context): boolean {
  if (box.domains.has(fact)) return true
  const domain = context.domainOf(fact)
  if (domain === undefined) return false
  box.domains.set(fact, domain)
  return true
}
