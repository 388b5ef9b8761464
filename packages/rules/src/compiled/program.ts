import { isListed } from '../possible-truths.js'
import { met, notMet, open } from './outcome-code.js'

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

/**
 * What the slots and lists of a program hold during a run: of every value the least and the most it can be, in one and
 * the same array where none can be a range.
 */
export interface Values {
  least: Float64Array
  most: Float64Array
  lists: readonly (NumberList | undefined)[]
  /** Whether a value that is not known exactly is a whole number all the same. */
  isWhole: (slot: number) => boolean
}

/**
 * Runs a program: the outcome of every node in three-valued logic, as its number. Each comparison is open until one of
 * its two sides holds: `1 + yes - no`, which needs no branch. Of a value that is not known both ends are NaN, so neither
 * does.
 */
export function run(program: Program, values: Values, outcomes: Uint8Array): void {
  const node =
    values.least === values.most
      ? compareExact(program, values, outcomes)
      : compareRanges(program, values, outcomes)
  lookUp(program, values, outcomes, node)
  runGroups(program, outcomes)
}

/** The comparisons where every value is known exactly or not at all. @returns the first node behind them */
function compareExact({ first, second, ends }: Program, { least }: Values, outcomes: Uint8Array): number {
  let node = 0
  for (; node < ends.less; node += 1) {
    const a = least[first[node] as number] as number
    const b = least[second[node] as number] as number
    outcomes[node] = 1 + +(a < b) - +(a >= b)
  }
  for (; node < ends.atMost; node += 1) {
    const a = least[first[node] as number] as number
    const b = least[second[node] as number] as number
    outcomes[node] = 1 + +(a <= b) - +(a > b)
  }
  for (; node < ends.same; node += 1) {
    const a = least[first[node] as number] as number
    const b = least[second[node] as number] as number
    outcomes[node] = 1 + +(a === b) - +(a < b) - +(a > b)
  }
  for (; node < ends.different; node += 1) {
    const a = least[first[node] as number] as number
    const b = least[second[node] as number] as number
    outcomes[node] = 1 + +(a < b) + +(a > b) - +(a === b)
  }
  return node
}

/** The same where some are known only as a range: it holds, or does not, where every number in it agrees. */
function compareRanges(
  { first, second, ends }: Program,
  { least, most }: Values,
  outcomes: Uint8Array,
): number {
  let node = 0
  for (; node < ends.different; node += 1) {
    const [a, b] = [first[node] as number, second[node] as number]
    const [aLeast, aMost] = [least[a] as number, most[a] as number]
    const [bLeast, bMost] = [least[b] as number, most[b] as number]
    if (node < ends.less) outcomes[node] = 1 + +(aMost < bLeast) - +(aLeast >= bMost)
    else if (node < ends.atMost) outcomes[node] = 1 + +(aMost <= bLeast) - +(aLeast > bMost)
    else {
      const same = +(aLeast === bMost && aMost === bLeast)
      const apart = +(aMost < bLeast) + +(aLeast > bMost)
      outcomes[node] = node < ends.same ? 1 + same - apart : 1 + apart - same
    }
  }
  return node
}

function lookUp({ first, second, ends }: Program, values: Values, outcomes: Uint8Array, begin: number): void {
  for (let node = begin; node < ends.notAmong; node += 1) {
    const slot = first[node] as number
    const [least, most] = [values.least[slot] as number, values.most[slot] as number]
    const among = isAmong(least, most, values.lists[second[node] as number], values.isWhole, slot)
    outcomes[node] = node < ends.among ? among : 2 - among
  }
}

/** `all` is the least of its parts, `any` the greatest. */
function runGroups({ first, second, parts, groups, ends, size }: Program, outcomes: Uint8Array): void {
  for (let node = ends.notAmong; node < size; node += 1) {
    const kind = groups[node - ends.notAmong]
    const end = second[node] as number
    let at = first[node] as number
    let outcome = outcomes[parts[at] as number] as number
    if (kind === not) outcome = 2 - outcome
    else if (kind === all) {
      for (at += 1; at < end; at += 1) outcome = Math.min(outcome, outcomes[parts[at] as number] as number)
    } else
      for (at += 1; at < end; at += 1) outcome = Math.max(outcome, outcomes[parts[at] as number] as number)
    outcomes[node] = outcome
  }
}

/** Numbers that are looked for. */
export interface NumberList {
  numbers: readonly number[]
  /** Where they are small whole numbers: 1 at the place of each. */
  table: Uint8Array | undefined
}

const mostInTable = 4_096

export function numberList(numbers: readonly number[]): NumberList {
  const fits = numbers.every((number) => Number.isInteger(number) && number >= 0 && number < mostInTable)
  if (!fits) return { numbers, table: undefined }
  const table = new Uint8Array(Math.max(...numbers) + 1)
  for (const number of numbers) table[number] = 1
  return { numbers, table }
}

/** Whether what stands in a slot is in a list, as an outcome’s number. */
export function isAmong(
  least: number,
  most: number,
  list: NumberList | undefined,
  isWhole: Values['isWhole'],
  slot: number,
): number {
  if (list === undefined || Number.isNaN(least)) return open
  const { numbers, table } = list
  if (least === most) {
    if (!table) return numbers.includes(least) ? met : notMet
    return least >= 0 && least < table.length && table[least] === 1 ? met : notMet
  }
  const truth = isListed({ minimum: least, maximum: most, whole: isWhole(slot) }, numbers)
  return truth === undefined ? open : truth ? met : notMet
}
