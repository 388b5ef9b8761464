import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberList } from '../compiled/program.js'
import { seeded } from '../testing/seed.js'
import { type Column, isPlanes, numbersOf } from './column.js'
import { atMost, less, type Operand, same, whereKnown } from './compare-columns.js'
import { planesAmong } from './compare-planes.js'
import { GrowingColumn } from './growing-columns.js'
import { has, type Masks } from './mask.js'

interface Range {
  minimum: number
  maximum: number
}

const unknown: Range = { minimum: Number.NaN, maximum: Number.NaN }
const exactly = (number: number): Range => ({ minimum: number, maximum: number })

function columnOf(ranges: readonly Range[]): Column {
  const column = new GrowingColumn()
  for (const { minimum, maximum } of ranges) column.add(minimum, maximum)
  return column.finish()
}

/** Whole numbers of some width from some base on, in any order, and some that are not known. */
const wholeNumbers = (rows: number) =>
  fc
    .record({
      base: fc.oneof(fc.constant(0), fc.integer({ min: -40, max: 40 }), fc.integer(), fc.maxSafeInteger()),
      bits: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 30 })),
      gaps: fc.boolean(),
    })
    .filter(({ base }) => Math.abs(base) < 2 ** 50)
    .chain(({ base, bits, gaps }) => {
      const number = fc.integer({ min: 0, max: 2 ** bits - 1 }).map((offset) => exactly(base + offset))
      const each = gaps ? fc.oneof(number, fc.constant(unknown)) : number
      return fc.array(each, { minLength: rows, maxLength: rows })
    })

/** Numbers that do not fit into planes: fractions, far apart, or known only as ranges. */
const otherNumbers = (rows: number) =>
  fc.array(
    fc.oneof(
      fc.constant(unknown),
      fc.integer({ min: -3, max: 3 }).map((number) => exactly(number / 2)),
      fc.constantFrom(-1e15, 2 ** 40, 1e300).map(exactly),
      fc
        .tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: 0, max: 3 }))
        .map(([minimum, width]) => ({ minimum, maximum: minimum + width })),
    ),
    { minLength: rows, maxLength: rows },
  )

/** Rows in the first word, in the last of four, and in more than the words that are taken in one step. */
const rowCount = fc.constantFrom(0, 1, 31, 32, 33, 127, 128, 129, 200)

/** Numbers in and around a column, fractions between them, and what no column holds. */
const numberNear = (ranges: readonly Range[]) => {
  const known = ranges.filter(({ minimum }) => !Number.isNaN(minimum))
  const from = known.length > 0 ? fc.constantFrom(...known.map(({ minimum }) => minimum)) : fc.constant(0)
  return fc.oneof(
    fc.tuple(from, fc.constantFrom(0, 0, 1, -1, 0.5, -0.25)).map(([number, more]) => number + more),
    fc.constantFrom(
      Number.NaN,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      1e300,
      -1e300,
      0.1,
      -0,
      2 ** 53,
    ),
    fc.integer(),
  )
}

type Truth = boolean | undefined
/** A comparison of two ranges as it is meant. */
type Comparison = (a: Range, b: Range) => Truth

const isLess: Comparison = (a, b) =>
  a.maximum < b.minimum ? true : a.minimum >= b.maximum ? false : undefined
const isAtMost: Comparison = (a, b) =>
  a.maximum <= b.minimum ? true : a.minimum > b.maximum ? false : undefined
const isSame: Comparison = (a, b) => {
  if (a.minimum === b.maximum && a.maximum === b.minimum) return true
  return a.maximum < b.minimum || a.minimum > b.maximum ? false : undefined
}

const comparisons: [string, (a: Operand, b: Operand, rows: number) => Masks, Comparison][] = [
  ['less', less, isLess],
  ['at most', atMost, isAtMost],
  ['the same', same, isSame],
]

const truthAt = ({ yes, maybe }: Masks, row: number): Truth =>
  has(yes, row) ? true : has(maybe, row) ? undefined : false

describe('columns', () => {
  it('compare with a number on either side as each of their numbers does', () => {
    const cases = rowCount.chain((rows) =>
      fc
        .oneof(wholeNumbers(rows), otherNumbers(rows))
        .chain((ranges) => fc.tuple(fc.constant(ranges), numberNear(ranges))),
    )
    fc.assert(
      fc.property(cases, fc.constantFrom(...comparisons), ([ranges, number], [name, compare, expected]) => {
        const column = columnOf(ranges)
        const [right, left] = [compare(column, number, ranges.length), compare(number, column, ranges.length)]
        ranges.forEach((range, row) => {
          expect(truthAt(right, row), `${range.minimum} ${name} ${number}`).toBe(
            expected(range, exactly(number)),
          )
          expect(truthAt(left, row), `${number} ${name} ${range.minimum}`).toBe(
            expected(exactly(number), range),
          )
        })
      }),
      seeded(2_000),
    )
  })

  it('compare with one another row by row, whatever each is made of', () => {
    const some = (rows: number) => fc.oneof(wholeNumbers(rows), wholeNumbers(rows), otherNumbers(rows))
    const pairs = rowCount.chain((rows) => fc.tuple(some(rows), some(rows)))
    /** Also pairs that overlap: the other one moved a little. */
    const near = rowCount.chain((rows) =>
      fc
        .tuple(wholeNumbers(rows), fc.integer({ min: -9, max: 9 }))
        .map(([ranges, more]): [Range[], Range[]] => [
          ranges,
          ranges.map(({ minimum }) => exactly(minimum + more)).reverse(),
        ]),
    )
    fc.assert(
      fc.property(
        fc.oneof(pairs, near),
        fc.constantFrom(...comparisons),
        ([first, second], [name, compare, expected]) => {
          const masks = compare(columnOf(first), columnOf(second), first.length)
          first.forEach((range, row) => {
            const other = second[row] as Range
            expect(truthAt(masks, row), `${range.minimum} ${name} ${other.minimum}`).toBe(
              expected(range, other),
            )
          })
        },
      ),
      seeded(2_000),
    )
  })

  it('of whole numbers know which are in a list', () => {
    const cases = rowCount.chain((rows) =>
      wholeNumbers(rows).chain((ranges) =>
        fc.tuple(fc.constant(ranges), fc.array(numberNear(ranges), { minLength: 1, maxLength: 12 })),
      ),
    )
    fc.assert(
      fc.property(cases, ([ranges, numbers]) => {
        const column = columnOf(ranges)
        if (!isPlanes(column)) throw new Error('Whole numbers are not in planes')
        const masks = whereKnown(planesAmong(column, numberList(numbers).numbers), column.known)
        ranges.forEach(({ minimum }, row) => {
          const expected = Number.isNaN(minimum) ? undefined : numbers.includes(minimum)
          expect(truthAt(masks, row), `${minimum} in ${numbers}`).toBe(expected)
        })
      }),
      seeded(1_000),
    )
  })
})

describe('a column that grows', () => {
  it('holds what was added, in planes as long as all are whole and not far apart', () => {
    fc.assert(
      fc.property(
        rowCount.chain((rows) => fc.tuple(wholeNumbers(rows), otherNumbers(rows))),
        fc.nat(200),
        ([whole, other], from) => {
          const ranges = [...whole.slice(0, from), ...other.slice(from)]
          const column = columnOf(ranges)
          const { least, most } = numbersOf(column, ranges.length)
          expect([...least]).toEqual(ranges.map(({ minimum }) => minimum))
          expect([...most]).toEqual(ranges.map(({ maximum }) => maximum))
          expect(isPlanes(columnOf(whole))).toBe(true)
          const known = ranges.filter(({ minimum }) => !Number.isNaN(minimum))
          const isWhole = known.every(
            ({ minimum, maximum }) => minimum === maximum && Number.isInteger(minimum),
          )
          if (!isWhole) expect(isPlanes(column)).toBe(false)
        },
      ),
      seeded(1_000),
    )
  })

  it('takes no more planes than the numbers need, whatever their order', () => {
    for (const numbers of [
      [7, 6, 5, 4, 3, 2, 1, 0],
      [0, 1, 2, 3, 4, 5, 6, 7],
      [3, 7, 0],
      [-5, 2, -1],
    ]) {
      const column = columnOf(numbers.flatMap((number) => Array.from({ length: 40 }, () => exactly(number))))
      expect(isPlanes(column) && [column.base, column.planes.length]).toEqual([Math.min(...numbers), 3])
    }
  })
})
