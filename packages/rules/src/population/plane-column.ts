import { has, type Mask } from './mask.js'

/**
 * Whole numbers bit by bit: how much they are more than the base stands in planes, from the lowest bit to the highest,
 * each with that bit of every row. A comparison then takes a few operations for 32 rows at once. This is the vertical
 * layout of Li and Patel, "BitWeaving: Fast Scans for Main Memory Data Processing", SIGMOD 2013.
 */
export interface PlaneColumn {
  base: number
  /** At least one. */
  planes: readonly Mask[]
  /** The rows in which the number is known; undefined where it is in all of them. */
  known: Mask | undefined
}

/** The number in a row; NaN where it is not known. */
export function numberAt({ base, planes, known }: PlaneColumn, row: number): number {
  if (known && !has(known, row)) return Number.NaN
  let offset = 0
  for (let place = planes.length - 1; place >= 0; place -= 1) {
    offset = 2 * offset + Number(has(planes[place] as Mask, row))
  }
  return base + offset
}

/**
 * The planes of the same numbers with as much added to each.
 * @param count so many planes are made; what does not fit into them is lost
 */
export function added(planes: readonly Mask[], addend: number, count: number): Mask[] {
  const length = (planes[0] as Mask).length
  const carry = new Uint32Array(length)
  return Array.from({ length: count }, (_, place) => {
    const plane = planes[place]
    const other = -((addend >>> place) & 1)
    const sum = new Uint32Array(length)
    for (let word = 0; word < length; word += 1) {
      const own = plane ? (plane[word] as number) : 0
      const carried = carry[word] as number
      sum[word] = own ^ other ^ carried
      carry[word] = (own & other) | (carried & (own | other))
    }
    return sum
  })
}
