import { type Column, isPlanes, numbersOf } from './column.js'
import { planeColumnsLess, planeColumnsSame, planesBelow, planesFrom, planesSame } from './compare-planes.js'
import { complementMasks, emptyMask, every, fold, fullMask, type Mask, type Masks, none } from './mask.js'
import type { PlaneColumn } from './plane-column.js'

/** One side of a comparison in every row: a column, or a number that is the same in all of them. */
export type Operand = Column | number

/**
 * Where the first is certainly less than the second, and where it may be. As in a run over one assessment, NaN is what
 * is not known, with which no comparison holds.
 */
export function less(a: Operand, b: Operand, rows: number): Masks {
  if (typeof a === 'number') {
    return typeof b === 'number' ? everywhere(a < b, !(a >= b), rows) : above(b, a, rows)
  }
  return typeof b === 'number' ? below(a, b, rows) : columnsLess(a, b, rows)
}

/** Where the first is at most the second: where the second is not less. */
export function atMost(a: Operand, b: Operand, rows: number): Masks {
  if (typeof a === 'number') {
    return typeof b === 'number' ? everywhere(a <= b, !(a > b), rows) : from(b, a, rows)
  }
  return typeof b === 'number' ? upTo(a, b, rows) : complementMasks(columnsLess(b, a, rows))
}

export function same(a: Operand, b: Operand, rows: number): Masks {
  if (typeof a === 'number') {
    if (typeof b === 'number') return everywhere(a === b, !(a < b || a > b), rows)
    return columnSame(b, a, rows)
  }
  return typeof b === 'number' ? columnSame(a, b, rows) : columnsSame(a, b, rows)
}

function below(column: Column, number: number, rows: number): Masks {
  // Whole numbers that are less than 2.5 are less than 3.
  if (isPlanes(column)) return ofPlanes(column, Math.ceil(number), rows, planesBelow)
  const { least, most } = column
  return rowByRow(
    rows,
    (row) => (most[row] as number) < number,
    (row) => (least[row] as number) >= number,
  )
}

function upTo(column: Column, number: number, rows: number): Masks {
  if (isPlanes(column)) return ofPlanes(column, Math.floor(number) + 1, rows, planesBelow)
  const { least, most } = column
  return rowByRow(
    rows,
    (row) => (most[row] as number) <= number,
    (row) => (least[row] as number) > number,
  )
}

function from(column: Column, number: number, rows: number): Masks {
  if (isPlanes(column)) return ofPlanes(column, Math.ceil(number), rows, planesFrom)
  return complementMasks(below(column, number, rows))
}

function above(column: Column, number: number, rows: number): Masks {
  if (isPlanes(column)) return ofPlanes(column, Math.floor(number) + 1, rows, planesFrom)
  return complementMasks(upTo(column, number, rows))
}

function columnSame(column: Column, number: number, rows: number): Masks {
  if (isPlanes(column)) return ofPlanes(column, number, rows, planesSame)
  const { least, most } = column
  return rowByRow(
    rows,
    (row) => least[row] === number && most[row] === number,
    (row) => (most[row] as number) < number || (least[row] as number) > number,
  )
}

function columnsLess(a: Column, b: Column, rows: number): Masks {
  if (isPlanes(a) && isPlanes(b)) return whereKnown(planeColumnsLess(a, b), bothKnown(a, b))
  const [one, other] = [numbersOf(a, rows), numbersOf(b, rows)]
  return rowByRow(
    rows,
    (row) => (one.most[row] as number) < (other.least[row] as number),
    (row) => (one.least[row] as number) >= (other.most[row] as number),
  )
}

function columnsSame(a: Column, b: Column, rows: number): Masks {
  if (isPlanes(a) && isPlanes(b)) return whereKnown(planeColumnsSame(a, b), bothKnown(a, b))
  const [one, other] = [numbersOf(a, rows), numbersOf(b, rows)]
  return rowByRow(
    rows,
    (row) => one.least[row] === other.most[row] && one.most[row] === other.least[row],
    (row) =>
      (one.most[row] as number) < (other.least[row] as number) ||
      (one.least[row] as number) > (other.most[row] as number),
  )
}

function ofPlanes(
  column: PlaneColumn,
  number: number,
  rows: number,
  where: (column: PlaneColumn, number: number) => Mask,
): Masks {
  return Number.isNaN(number) ? open(rows) : whereKnown(where(column, number), column.known)
}

/** What is certain, and what may be, where an answer counts only in the rows in which everything is known. */
export function whereKnown(yes: Mask, known: Mask | undefined): Masks {
  if (!known) return { yes, maybe: yes }
  // In `known` and in the other, or not in `known` or in the other.
  return { yes: fold([known, yes], every, none), maybe: fold([known, yes], none, onlyFirst) }
}

const onlyFirst = 0b01

function bothKnown({ known: one }: PlaneColumn, { known: other }: PlaneColumn): Mask | undefined {
  return one && other ? fold([one, other], every, none) : (one ?? other)
}

/** Where it could be either way in every row. */
export const open = (rows: number): Masks => everywhere(false, true, rows)

function everywhere(yes: boolean, maybe: boolean, rows: number): Masks {
  const mask = (set: boolean) => (set ? fullMask(rows) : emptyMask(rows))
  return { yes: mask(yes), maybe: mask(maybe) }
}

/** Asks in every row whether it is certainly so, and whether it certainly is not. */
function rowByRow(rows: number, isSo: (row: number) => boolean, isNot: (row: number) => boolean): Masks {
  const [yes, maybe] = [emptyMask(rows), emptyMask(rows)]
  for (let row = 0; row < rows; row += 1) {
    // A truth that is a number needs no branch, which a processor could only guess.
    yes[row >>> 5] = (yes[row >>> 5] as number) | (+isSo(row) << (row & 31))
    maybe[row >>> 5] = (maybe[row >>> 5] as number) | (+!isNot(row) << (row & 31))
  }
  return { yes, maybe }
}
