import type { Parameter } from '@tieuchi/schemas'
import { derivationInputs } from '@tieuchi/schemas/model'
import type { CriterionNodes } from '../compiled/criterion-nodes.js'
import type { Plan } from '../compiled/plan.js'
import type { Whole } from './whole.js'

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
export function dependentsIn(plan: Plan, whole: Whole): ReadonlyMap<string, Dependents> {
  const { set, slots } = plan
  const dependents = new Map<string, Dependents>()
  const records = namedByRecords(plan)
  const rule = namedIn(set.outcomeRule)
  set.parameters.forEach((parameter, place) => {
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
  })
  const those = (parameters: Parameters) => [...(parameters ?? [])].flatMap((id) => dependents.get(id) ?? [])
  const bySlot = bySlots(plan)
  const byList = slots.lists.map(({ parameter }) => only(parameter))
  const byNode = byNodes(plan, bySlot, byList)
  for (const slot of slots.facts.keys()) for (const { facts } of those(bySlot[slot])) facts.push(slot)
  for (const [place, own] of byList.entries()) for (const { lists } of those(own)) lists.push(place)
  for (const [node, own] of byNode.entries()) for (const { nodes } of those(own)) nodes.push(node)
  for (const criterion of whole.required) {
    const { condition, applicability = condition } = criterion
    for (const { required } of those(together([byNode[condition], byNode[applicability]])))
      required.push(criterion)
  }
  return dependents
}

/** The ids of the parameters that something depends on, if there are any. */
type Parameters = ReadonlySet<string> | undefined

const only = (parameter: string | undefined): Parameters =>
  parameter === undefined ? undefined : new Set([parameter])

function together(all: readonly Parameters[]): Parameters {
  const some = all.filter((one) => one !== undefined)
  return some.length > 1 ? new Set(some.flatMap((one) => [...one])) : some[0]
}

function bySlots({ slots }: Plan): Parameters[] {
  const found: Parameters[] = []
  for (const { derived } of slots.facts) {
    const inputs = derived ? derivationInputs(derived).map((id) => found[slots.fact(id) ?? -1]) : []
    found.push(together([only(derived?.kind === 'parameter' ? derived.parameter : undefined), ...inputs]))
  }
  return [...found, ...slots.fixed.map(({ parameter }) => only(parameter))]
}

function byNodes(
  { program: { first, second, parts, ends, size } }: Plan,
  bySlot: readonly Parameters[],
  byList: readonly Parameters[],
): Parameters[] {
  const found: Parameters[] = []
  for (let node = 0; node < size; node += 1) {
    const [begin, end] = [first[node] as number, second[node] as number]
    const own =
      node >= ends.notAmong
        ? Array.from(parts.subarray(begin, end), (part) => found[part])
        : [bySlot[begin], node < ends.different ? bySlot[end] : byList[end]]
    found.push(together(own))
  }
  return found
}

/** The parameters by which records are counted. */
function namedByRecords({ set, slots }: Plan): ReadonlySet<string> {
  const derived = slots.facts.map((fact) => fact.derived)
  return namedIn([set.eventTypes, set.lists, derived.filter(isWithConditions)])
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
