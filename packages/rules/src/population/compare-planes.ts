import { every, fold, type Mask, none } from './mask.js'
import { added, type PlaneColumn } from './plane-column.js'

// Where numbers in planes hold a comparison. In rows in which the number is not known the answer means nothing.

/** Where they are less than a whole number. */
export const planesBelow = (column: PlaneColumn, limit: number): Mask => foldAt(column, limit, every)

/** Where they are at least a whole number. */
export const planesFrom = (column: PlaneColumn, limit: number): Mask => foldAt(column, limit, none)

/**
 * From the lowest plane to the highest: a number with a bit that the limit has not is above whatever the lower bits say;
 * one without a bit that the limit has is below. The bits under the limit’s lowest one do not matter.
 * @param turned where numbers are not at least the limit
 */
function foldAt({ base, planes }: PlaneColumn, limit: number, turned: number): Mask {
  const offset = limit - base
  if (offset <= 0) return everywhere(turned === none, planes)
  if (offset >= 2 ** planes.length) return everywhere(turned === every, planes)
  const lowest = 31 - Math.clz32(offset & -offset)
  return fold(lowest === 0 ? planes : planes.slice(lowest), (offset >>> lowest) ^ turned, turned)
}

/** Where they are a number. */
export function planesSame({ base, planes }: PlaneColumn, number: number): Mask {
  const offset = number - base
  const isWithin = Number.isInteger(offset) && offset >= 0 && offset < 2 ** planes.length
  return isWithin ? fold(planes, every, ~offset) : everywhere(false, planes)
}

/** Where they are one of some numbers. */
export function planesAmong(column: PlaneColumn, numbers: readonly number[]): Mask {
  const parts = runsOf(numbers).map(([first, last]) => {
    if (first === last) return planesSame(column, first)
    if (first <= column.base) return planesBelow(column, last + 1)
    return fold([planesFrom(column, first), planesBelow(column, last + 1)], every, none)
  })
  return parts.length === 0 ? everywhere(false, column.planes) : fold(parts, none, none)
}

/** The whole ones among some numbers, as the first and the last of those that follow one another. */
function runsOf(numbers: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = []
  for (const number of [...new Set(numbers)].sort((one, other) => one - other)) {
    const run = runs.at(-1)
    if (run && run[1] + 1 === number) run[1] = number
    else if (Number.isInteger(number)) runs.push([number, number])
  }
  return runs
}

/** Where those of the first column are less than those of the second. */
export function planeColumnsLess(one: PlaneColumn, other: PlaneColumn): Mask {
  if (mostOf(one) < other.base) return everywhere(true, one.planes)
  if (one.base > mostOf(other)) return everywhere(false, one.planes)
  const base = Math.min(one.base, other.base)
  const [a, b] = [above(base, one), above(base, other)]
  const zero = everywhere(false, one.planes)
  const less = everywhere(false, one.planes)
  for (let place = 0; place < Math.max(a.length, b.length); place += 1) {
    lessFrom(less, a[place] ?? zero, b[place] ?? zero)
  }
  return less
}

/** With the next higher bits: where they differ they decide, and where they do not it stays as it is. */
function lessFrom(less: Mask, one: Mask, other: Mask): void {
  for (let word = 0; word < less.length; word += 1) {
    const own = one[word] as number
    const others = other[word] as number
    less[word] = (~own & others) | (~(own ^ others) & (less[word] as number))
  }
}

const mostOf = ({ base, planes }: PlaneColumn): number => base + 2 ** planes.length - 1

/** The planes of what numbers are more than a base that is not above theirs. */
function above(base: number, { base: own, planes }: PlaneColumn): readonly Mask[] {
  if (own === base) return planes
  const most = own - base + 2 ** planes.length - 1
  return added(planes, own - base, 32 - Math.clz32(most))
}

/** Where those of both columns are the same: where neither is less. */
export const planeColumnsSame = (one: PlaneColumn, other: PlaneColumn): Mask =>
  fold([planeColumnsLess(one, other), planeColumnsLess(other, one)], every, every)

function everywhere(set: boolean, planes: readonly Mask[]): Mask {
  const mask = new Uint32Array((planes[0] as Mask).length)
  return set ? mask.fill(-1) : mask
}
