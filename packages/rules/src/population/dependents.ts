import type { Parameter } from '@tieuchi/schemas'
import { derivationInputs } from '@tieuchi/schemas/model'
import type { Plan } from '../compiled/plan.js'
import type { CriterionNodes, Whole } from './whole.js'

/** What has to be found anew where a parameter changes. */
export interface Dependents {
  parameter: Parameter
  /** Where it stands among those of the set. */
  place: number
  /** Its slot, if conditions compare with it. */
  slot: number | undefined
  /** The slots of the derived facts, each after those it is derived from. */
  facts: number[]
  /** The places of the lists. */
  lists: number[]
  /** The nodes of the program, each after its parts. */
  nodes: number[]
  /** The required criteria that may come out otherwise. */
  required: CriterionNodes[]
  /** True where records are counted otherwise, so that the assessments have to be read again. */
  records: boolean
  /** True where the outcome rule itself asks for the parameter. */
  rule: boolean
}

/** For every parameter of a plan what depends on it, found in one pass over the plan. */
export function dependentsIn(
  { set, slots, program }: Plan,
  { required }: Whole,
): ReadonlyMap<string, Dependents> {
  const records = namedIn([
    set.eventTypes,
    set.lists,
    slots.facts.map(({ derived }) => derived).filter(isWithConditions),
  ])
  const rule = namedIn(set.outcomeRule)
  const dependents = new Map<string, Dependents>()
  for (const [place, parameter] of set.parameters.entries()) {
    const { id } = parameter
    dependents.set(id, {
      parameter,
      place,
      slot: slots.comparedParameter(id),
      facts: [],
      lists: [],
      nodes: [],
      required: [],
      records: records.has(id),
      rule: rule.has(id),
    })
  }
  const bySlot: Parameters[] = []
  slots.facts.forEach(({ derived }, slot) => {
    const inputs = derived ? derivationInputs(derived).map((id) => bySlot[slots.fact(id) ?? -1]) : []
    const own = derived?.kind === 'parameter' ? new Set([derived.parameter]) : undefined
    bySlot[slot] = together([own, ...inputs])
    for (const id of bySlot[slot] ?? []) dependents.get(id)?.facts.push(slot)
  })
  for (const { slot, parameter } of slots.fixed)
    if (parameter !== undefined) bySlot[slot] = new Set([parameter])
  const byList = slots.lists.map(({ parameter }, place): Parameters => {
    if (parameter === undefined) return undefined
    dependents.get(parameter)?.lists.push(place)
    return new Set([parameter])
  })
  const byNode: Parameters[] = []
  const { first, second, parts, ends, size } = program
  for (let node = 0; node < size; node += 1) {
    const [begin, end] = [first[node] as number, second[node] as number]
    if (node >= ends.notAmong)
      byNode[node] = together(Array.from(parts.subarray(begin, end), (part) => byNode[part]))
    else byNode[node] = together([bySlot[begin], node < ends.different ? bySlot[end] : byList[end]])
    for (const id of byNode[node] ?? []) dependents.get(id)?.nodes.push(node)
  }
  for (const criterion of required) {
    const { condition, applicability = condition } = criterion
    for (const id of together([byNode[condition], byNode[applicability]]) ?? [])
      dependents.get(id)?.required.push(criterion)
  }
  return dependents
}

/** The ids of the parameters that something depends on, if there are any. */
type Parameters = ReadonlySet<string> | undefined

function together(all: readonly Parameters[]): Parameters {
  const some = all.filter((one) => one !== undefined)
  return some.length > 1 ? new Set(some.flatMap((one) => [...one])) : some[0]
}

const isWithConditions = (derived: object | undefined) =>
  derived && ('where' in derived || 'meets' in derived)

/** The parameters that a value names, at any depth. */
function namedIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return found
  if ('parameter' in value && typeof value.parameter === 'string') found.add(value.parameter)
  for (const part of Object.values(value)) namedIn(part, found)
  return found
}
