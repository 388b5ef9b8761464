import { emptyMask, type Mask } from './mask.js'

// Comparisons of whole numbers without a branch, which a processor could only guess: the sign of a difference says which
// is less, and nothing but 0 has no bit that differs. Four rows at a time, from the last of a word to the first.

/** The rows in which a number is less than another one. */
export function wholeLess(column: Int32Array, number: number): Mask {
  const mask = emptyMask(column.length / 32)
  for (let word = 0; word < mask.length; word += 1) {
    let bits = 0
    for (let row = 32 * word + 31; row >= 32 * word; row -= 4) {
      bits = (bits << 1) | (((column[row] as number) - number) >>> 31)
      bits = (bits << 1) | (((column[row - 1] as number) - number) >>> 31)
      bits = (bits << 1) | (((column[row - 2] as number) - number) >>> 31)
      bits = (bits << 1) | (((column[row - 3] as number) - number) >>> 31)
    }
    mask[word] = bits
  }
  return mask
}

/** The rows in which a number is another one. */
export function wholeSame(column: Int32Array, number: number): Mask {
  const mask = emptyMask(column.length / 32)
  for (let word = 0; word < mask.length; word += 1) {
    let bits = 0
    for (let row = 32 * word + 31; row >= 32 * word; row -= 4) {
      bits = (bits << 1) | isZero((column[row] as number) ^ number)
      bits = (bits << 1) | isZero((column[row - 1] as number) ^ number)
      bits = (bits << 1) | isZero((column[row - 2] as number) ^ number)
      bits = (bits << 1) | isZero((column[row - 3] as number) ^ number)
    }
    mask[word] = bits
  }
  return mask
}

/** The rows in which a number of the first column is less than that of the second. */
export function wholeColumnsLess(column: Int32Array, other: Int32Array): Mask {
  const mask = emptyMask(column.length / 32)
  for (let word = 0; word < mask.length; word += 1) {
    let bits = 0
    for (let row = 32 * word + 31; row >= 32 * word; row -= 1) {
      bits = (bits << 1) | (((column[row] as number) - (other[row] as number)) >>> 31)
    }
    mask[word] = bits
  }
  return mask
}

/** 1 for 0, and 0 for anything else. */
const isZero = (bits: number): number => ((bits | -bits) >>> 31) ^ 1
