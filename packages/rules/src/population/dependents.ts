import type { Condition, Criterion } from '@tieuchi/schemas'
import { derivationInputs } from '@tieuchi/schemas/model'
import type { Plan } from '../compiled/plan.js'

/** What has to be found anew where a parameter changes. */
export interface Dependents {
  /** The slots of the derived facts, each after those it is derived from. */
  facts: number[]
  nodes: ReadonlySet<number>
  /** The required criteria that may come out otherwise. */
  required: readonly Criterion[]
  /** True where records are counted otherwise, so that the assessments have to be read again. */
  records: boolean
  /** True where the outcome rule itself asks for the parameter. */
  rule: boolean
}

export function dependentsOn(parameter: string, { set, slots, program, nodeOf }: Plan): Dependents {
  const changed = new Set<number>()
  const compared = slots.comparedParameter(parameter)
  if (compared !== undefined) changed.add(compared)
  const facts: number[] = []
  slots.facts.forEach(({ derived }, slot) => {
    if (!derived) return
    const isOwn = derived.kind === 'parameter' && derived.parameter === parameter
    const inputs = derivationInputs(derived).map((id) => slots.fact(id))
    if (!isOwn && !inputs.some((input) => input !== undefined && changed.has(input))) return
    changed.add(slot)
    facts.push(slot)
  })
  const lists = new Set(slots.lists.flatMap((list, place) => (list.parameter === parameter ? [place] : [])))
  const nodes = new Set<number>()
  const { first, second, parts, ends, size } = program
  for (let node = 0; node < size; node += 1) {
    const [begin, end] = [first[node] as number, second[node] as number]
    const isAffected =
      node < ends.different
        ? changed.has(begin) || changed.has(end)
        : node < ends.notAmong
          ? changed.has(begin) || lists.has(end)
          : parts.subarray(begin, end).some((part) => nodes.has(part))
    if (isAffected) nodes.add(node)
  }
  const fromRecords = slots.facts.map(({ derived }) => derived)
  const isTouched = (condition: Condition | undefined) =>
    condition !== undefined && nodes.has(nodeOf.get(condition) as number)
  return {
    facts,
    nodes,
    required: set.criteria.filter(
      ({ kind, condition, applicability }) =>
        kind === 'required' && (isTouched(condition) || isTouched(applicability)),
    ),
    records: mentions([set.eventTypes, set.lists, fromRecords.filter(isWithConditions)], parameter),
    rule: mentions(set.outcomeRule, parameter),
  }
}

const isWithConditions = (derived: object | undefined) =>
  derived && ('where' in derived || 'meets' in derived)

/** True where a value names the parameter, at any depth. */
function mentions(value: unknown, parameter: string): boolean {
  if (typeof value !== 'object' || value === null) return false
  if ('parameter' in value && value.parameter === parameter) return true
  return Object.values(value).some((part) => mentions(part, parameter))
}
