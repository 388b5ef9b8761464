import type { Column } from './columns.js'
import { emptyMask, fullMask, type Masks, wordsFor } from './mask.js'

/** One side of a comparison in every row: a column, or a number that is the same in all of them. */
export type Operand = Column | number

/**
 * Where the first is certainly less than the second, and where it certainly is not. As in a run over one assessment,
 * NaN is what is not known, with which no comparison holds.
 */
export function less(a: Operand, b: Operand, rows: number): Masks {
  if (typeof a === 'number') {
    if (typeof b === 'number') return everywhere(a < b, a >= b, rows)
    // a < b is what b <= a is not, and b <= a is b < the next number after a.
    return swapped(columnLess(b, nextUp(a), rows))
  }
  return typeof b === 'number' ? columnLess(a, b, rows) : columnsLess(a, b, rows)
}

/** Where the first is certainly at most the second: where the second is not less. */
export const atMost = (a: Operand, b: Operand, rows: number): Masks => swapped(less(b, a, rows))

export function same(a: Operand, b: Operand, rows: number): Masks {
  if (typeof a === 'number') {
    if (typeof b === 'number') return everywhere(a === b, a < b || a > b, rows)
    return columnSame(b, a, rows)
  }
  return typeof b === 'number' ? columnSame(a, b, rows) : columnsSame(a, b, rows)
}

/** What is not so, without copying anything. */
export const swapped = ({ yes, no }: Masks): Masks => ({ yes: no, no: yes })

function everywhere(yes: boolean, no: boolean, rows: number): Masks {
  const mask = (set: boolean) => (set ? fullMask(rows) : emptyMask(wordsFor(rows)))
  return { yes: mask(yes), no: mask(no) }
}

function columnLess({ least, most }: Column, number: number, rows: number): Masks {
  const { yes, no } = none(rows)
  if (least === most) {
    // Most columns are known exactly: one look at each number is enough.
    for (let word = 0, row = 0; row < rows; word += 1) {
      const end = Math.min(row + 32, rows)
      let [yesBits, noBits] = [0, 0]
      for (let bit = 0; row < end; row += 1, bit += 1) {
        const own = least[row] as number
        yesBits |= (own < number ? 1 : 0) << bit
        noBits |= (own >= number ? 1 : 0) << bit
      }
      yes[word] = yesBits
      no[word] = noBits
    }
    return { yes, no }
  }
  for (let word = 0, row = 0; row < rows; word += 1) {
    const end = Math.min(row + 32, rows)
    let [yesBits, noBits] = [0, 0]
    for (let bit = 0; row < end; row += 1, bit += 1) {
      yesBits |= ((most[row] as number) < number ? 1 : 0) << bit
      noBits |= ((least[row] as number) >= number ? 1 : 0) << bit
    }
    yes[word] = yesBits
    no[word] = noBits
  }
  return { yes, no }
}

function columnsLess(a: Column, b: Column, rows: number): Masks {
  const { yes, no } = none(rows)
  for (let word = 0, row = 0; row < rows; word += 1) {
    const end = Math.min(row + 32, rows)
    let [yesBits, noBits] = [0, 0]
    for (let bit = 0; row < end; row += 1, bit += 1) {
      yesBits |= ((a.most[row] as number) < (b.least[row] as number) ? 1 : 0) << bit
      noBits |= ((a.least[row] as number) >= (b.most[row] as number) ? 1 : 0) << bit
    }
    yes[word] = yesBits
    no[word] = noBits
  }
  return { yes, no }
}

function columnSame({ least, most }: Column, number: number, rows: number): Masks {
  const { yes, no } = none(rows)
  for (let word = 0, row = 0; row < rows; word += 1) {
    const end = Math.min(row + 32, rows)
    let [yesBits, noBits] = [0, 0]
    for (let bit = 0; row < end; row += 1, bit += 1) {
      const minimum = least[row] as number
      const maximum = most[row] as number
      yesBits |= (minimum === number && maximum === number ? 1 : 0) << bit
      noBits |= (maximum < number || minimum > number ? 1 : 0) << bit
    }
    yes[word] = yesBits
    no[word] = noBits
  }
  return { yes, no }
}

function columnsSame(a: Column, b: Column, rows: number): Masks {
  const { yes, no } = none(rows)
  for (let word = 0, row = 0; row < rows; word += 1) {
    const end = Math.min(row + 32, rows)
    let [yesBits, noBits] = [0, 0]
    for (let bit = 0; row < end; row += 1, bit += 1) {
      const [least, most] = [a.least[row] as number, a.most[row] as number]
      const [otherLeast, otherMost] = [b.least[row] as number, b.most[row] as number]
      yesBits |= (least === otherMost && most === otherLeast ? 1 : 0) << bit
      noBits |= (most < otherLeast || least > otherMost ? 1 : 0) << bit
    }
    yes[word] = yesBits
    no[word] = noBits
  }
  return { yes, no }
}

const none = (rows: number): Masks => ({ yes: emptyMask(wordsFor(rows)), no: emptyMask(wordsFor(rows)) })

/** The least number that is more than this one. */
export function nextUp(number: number): number {
  if (!Number.isFinite(number)) return number
  if (number === 0) return Number.MIN_VALUE
  const bits = new BigInt64Array(1)
  const view = new Float64Array(bits.buffer)
  view[0] = number
  bits[0] = (bits[0] as bigint) + (number > 0 ? 1n : -1n)
  return view[0] as number
}
