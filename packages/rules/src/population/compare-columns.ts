import { type Column, fitsWhole } from './columns.js'
import { emptyMask, fullMask, type Mask, type Masks, wordsFor } from './mask.js'
import { wholeColumnsLess, wholeLess, wholeSame } from './whole-columns.js'

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

/** Where both sides are known exactly it is not so wherever it is not so: one comparison for each row is enough. */
function withRest(yes: Mask, known: Mask): Masks {
  const no = emptyMask(yes.length)
  for (let word = 0; word < no.length; word += 1) {
    no[word] = (known[word] as number) & ~(yes[word] as number)
    yes[word] = (known[word] as number) & (yes[word] as number)
  }
  return { yes, no }
}

function columnLess({ least, most, exact }: Column, number: number, rows: number): Masks {
  if (Number.isNaN(number)) return none(rows)
  if (!exact) {
    return whereOf(rows, (row) => {
      if ((most[row] as number) < number) return 1
      return (least[row] as number) >= number ? 0 : undefined
    })
  }
  // Of whole numbers, those less than 2.5 are less than 3.
  const limit = Math.ceil(number)
  const yes =
    exact.whole && fitsWhole(limit)
      ? wholeLess(exact.whole, limit)
      : maskOf(rows, (row) => (least[row] as number) < number)
  return withRest(yes, exact.known)
}

function columnsLess(a: Column, b: Column, rows: number): Masks {
  if (!a.exact || !b.exact) {
    return whereOf(rows, (row) => {
      if ((a.most[row] as number) < (b.least[row] as number)) return 1
      return (a.least[row] as number) >= (b.most[row] as number) ? 0 : undefined
    })
  }
  const yes =
    a.exact.whole && b.exact.whole
      ? wholeColumnsLess(a.exact.whole, b.exact.whole)
      : maskOf(rows, (row) => (a.least[row] as number) < (b.least[row] as number))
  return withRest(yes, both(a.exact.known, b.exact.known))
}

function columnSame({ least, most, exact }: Column, number: number, rows: number): Masks {
  if (Number.isNaN(number)) return none(rows)
  if (!exact)
    return whereOf(rows, (row) => sameness(least[row] as number, most[row] as number, number, number))
  const yes =
    exact.whole && fitsWhole(number)
      ? wholeSame(exact.whole, number)
      : maskOf(rows, (row) => least[row] === number)
  return withRest(yes, exact.known)
}

function columnsSame(a: Column, b: Column, rows: number): Masks {
  if (a.exact && b.exact) {
    const yes = maskOf(rows, (row) => a.least[row] === b.least[row])
    return withRest(yes, both(a.exact.known, b.exact.known))
  }
  return whereOf(rows, (row) =>
    sameness(a.least[row] as number, a.most[row] as number, b.least[row] as number, b.most[row] as number),
  )
}

function sameness(least: number, most: number, otherLeast: number, otherMost: number): 0 | 1 | undefined {
  if (least === otherMost && most === otherLeast) return 1
  return most < otherLeast || least > otherMost ? 0 : undefined
}

/** Asks row by row whether it is so. */
function maskOf(rows: number, ask: (row: number) => boolean): Mask {
  const mask = emptyMask(wordsFor(rows))
  for (let row = 0; row < rows; row += 1) {
    // A truth that is a number needs no branch, which a processor could only guess.
    mask[row >>> 5] = (mask[row >>> 5] as number) | (+ask(row) << (row & 31))
  }
  return mask
}

/** Asks row by row; 1 where it is certainly so, 0 where it certainly is not. */
function whereOf(rows: number, ask: (row: number) => 0 | 1 | undefined): Masks {
  const { yes, no } = none(rows)
  for (let row = 0; row < rows; row += 1) {
    const answer = ask(row)
    if (answer === undefined) continue
    const mask = answer === 1 ? yes : no
    mask[row >>> 5] = (mask[row >>> 5] as number) | (1 << (row & 31))
  }
  return { yes, no }
}

const both = (a: Uint32Array, b: Uint32Array): Uint32Array =>
  a === b ? a : a.map((bits, word) => bits & (b[word] as number))

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
