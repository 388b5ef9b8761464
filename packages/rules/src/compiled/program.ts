import { isListed } from '../possible-truths.js'

/**
 * Conditions as flat arrays: first the comparisons, by what they compare for, then the groups, each after its parts.
 * A node's place in the arrays is its place among the outcomes of a run.
 */
export interface Program {
  /** How many nodes there are. */
  size: number
  /** A comparison's slot, or where a group's parts begin in `parts`. */
  first: Int32Array
  /** The slot or list that it is compared with, or where a group's parts end. */
  second: Int32Array
  parts: Int32Array
  /** Where the comparisons of each sort end; the groups follow. */
  ends: Ends
  /** The sort of each group, from the first one. */
  groups: Uint8Array
}

export interface Ends {
  less: number
  atMost: number
  same: number
  different: number
  among: number
  notAmong: number
}

export const all = 0
export const any = 1
export const not = 2

/** What the slots and lists of a program hold during a run: of every value the least and the most it can be. */
export interface Values {
  least: Float64Array
  most: Float64Array
  lists: readonly (readonly number[] | undefined)[]
  /** Whether a value that is not known exactly is a whole number all the same. */
  isWhole: (slot: number) => boolean
}

/**
 * Runs a program: the outcome of every node in three-valued logic, as its number. Of a value that is not known both
 * ends are NaN, so no comparison below holds and the outcome is open; one that is known exactly has equal ends.
 */
export function run(program: Program, values: Values, outcomes: Uint8Array): void {
  const { first, second, ends } = program
  const { least, most } = values
  let node = 0
  for (; node < ends.less; node += 1) {
    const a = first[node] as number
    const b = second[node] as number
    outcomes[node] =
      (most[a] as number) < (least[b] as number) ? 1 : (least[a] as number) >= (most[b] as number) ? 0 : 2
  }
  for (; node < ends.atMost; node += 1) {
    const a = first[node] as number
    const b = second[node] as number
    outcomes[node] =
      (most[a] as number) <= (least[b] as number) ? 1 : (least[a] as number) > (most[b] as number) ? 0 : 2
  }
  for (; node < ends.different; node += 1) {
    const a = first[node] as number
    const b = second[node] as number
    const apart = (most[a] as number) < (least[b] as number) || (least[a] as number) > (most[b] as number)
    const equal = !apart && most[a] === least[b] && least[a] === most[b]
    const same = equal ? 1 : apart ? 0 : 2
    outcomes[node] = node < ends.same || same === 2 ? same : 1 - same
  }
  for (; node < ends.notAmong; node += 1) {
    const slot = first[node] as number
    const list = values.lists[second[node] as number]
    const among = isAmong(least[slot] as number, most[slot] as number, list, values.isWhole, slot)
    outcomes[node] = node < ends.among || among === 2 ? among : 1 - among
  }
  runGroups(program, outcomes, node)
}

function runGroups(
  { first, second, parts, groups, size }: Program,
  outcomes: Uint8Array,
  begin: number,
): void {
  for (let node = begin; node < size; node += 1) {
    const kind = groups[node - begin]
    let at = first[node] as number
    const end = second[node] as number
    if (kind === not) {
      const own = outcomes[parts[at] as number] as number
      outcomes[node] = own === 2 ? 2 : 1 - own
      continue
    }
    // What decides a group at once: a part of `all` that is not met, a part of `any` that is.
    const decisive = kind === all ? 0 : 1
    let outcome = 1 - decisive
    for (; at < end; at += 1) {
      const own = outcomes[parts[at] as number] as number
      if (own === decisive) {
        outcome = decisive
        break
      }
      if (own === 2) outcome = 2
    }
    outcomes[node] = outcome
  }
}

/** Whether what stands in a slot is in a list, as an outcome’s number. */
export function isAmong(
  least: number,
  most: number,
  list: readonly number[] | undefined,
  isWhole: Values['isWhole'],
  slot: number,
): number {
  if (list === undefined || Number.isNaN(least)) return 2
  if (least === most) return list.includes(least) ? 1 : 0
  const truth = isListed({ minimum: least, maximum: most, whole: isWhole(slot) }, list)
  return truth === undefined ? 2 : Number(truth)
}
