import type { Condition, Fact } from '@tieuchi/schemas'
import { isReportable } from '@tieuchi/schemas/model'
import { met, notApplicable, notMet } from './outcome-code.js'
import type { Plan } from './plan.js'
import { all, not, type Program } from './program.js'
import { hasRequirements } from './verdict.js'

/** A comparison, and which is looked at next where it holds and where it does not: its place, or an end. */
interface Branch {
  node: number
  yes: number
  no: number
}

/** The comparisons of a set as they are looked at by somebody who wants to know nothing but its outcome. */
export interface Branches {
  branches: readonly Branch[]
  /** The place of the first that is looked at, or an end. */
  start: number
}

/** The end with an outcome, which is its number too: no place is less than 0. */
export const endWith = (outcome: number): number => -1 - outcome

/**
 * The branches of a set whose outcome rests on nothing but its conditions; undefined for any other. What is looked at
 * with the least work comes first, because whatever is not met ends it.
 */
export function branchesOf({ set, program, nodeOf, slots }: Plan): Branches | undefined {
  const { outcomeRule, exclusions = [], criteria } = set
  const decisive = criteria.filter(({ kind }) => kind !== 'advisory')
  // Where each has its applicability, somebody would have to remember whether any of them applied.
  const mayNotApply = decisive.length > 0 && decisive.every(({ applicability }) => applicability)
  if (mayNotApply || hasRequirements(outcomeRule)) return undefined
  const { groups, ends } = program
  const costs = costsOf(program, slots.facts)
  const branches: Branch[] = []
  /** Puts a node before those that are there. @returns where it begins */
  const add = (node: number, yes: number, no: number): number => {
    if (node < ends.notAmong) return branches.push({ node, yes, no }) - 1
    const kind = groups[node - ends.notAmong]
    const parts = partsOf(program, node)
    if (kind === not) return add(parts[0] as number, no, yes)
    const costliestFirst = [...parts].sort((a, b) => (costs[b] as number) - (costs[a] as number))
    return kind === all
      ? costliestFirst.reduce((next, part) => add(part, next, no), yes)
      : costliestFirst.reduce((next, part) => add(part, yes, next), no)
  }
  const nodeFor = (condition: Condition) => nodeOf.get(condition) as number
  const costOf = (condition: Condition | undefined) =>
    condition === undefined ? 0 : (costs[nodeFor(condition)] as number)
  const required = criteria
    .filter(({ kind }) => kind === 'required')
    .map((criterion) => ({
      ...criterion,
      cost: costOf(criterion.applicability) + costOf(criterion.condition),
    }))
    .sort((a, b) => b.cost - a.cost)
  let start = endWith(met)
  for (const { condition, applicability } of required) {
    const own = add(nodeFor(condition), start, endWith(notMet))
    start = applicability ? add(nodeFor(applicability), own, start) : own
  }
  for (const { when } of exclusions) start = add(nodeFor(when), endWith(notApplicable), start)
  return { branches, start }
}

const partsOf = ({ first, second, parts }: Program, node: number): Int32Array =>
  parts.subarray(first[node], second[node])

/** About how much work it is to look at each node. */
function costsOf(program: Program, facts: readonly Fact[]): number[] {
  const { first, second, ends, size } = program
  const costs: number[] = []
  for (let node = 0; node < size; node += 1) {
    const own =
      node < ends.notAmong
        ? costOfFact(facts[first[node] as number]) +
          (node < ends.different ? costOfFact(facts[second[node] as number]) : 0)
        : partsOf(program, node).reduce((sum, part) => sum + (costs[part] as number), 0)
    costs.push(own)
  }
  return costs
}

/** A text is more work than a number; a derived fact cannot be looked at by itself. */
function costOfFact(fact: Fact | undefined): number {
  if (!fact) return 0
  if (!isReportable(fact)) return 1_000
  return fact.type === 'number' || fact.type === 'boolean' ? 1 : 4
}
