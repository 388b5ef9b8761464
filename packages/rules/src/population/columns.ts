import { emptyMask, type Mask, setBit, wordsFor } from './mask.js'

/** What a fact is in every assessment of a population, as numbers, in the order of the assessments. */
export interface Column {
  least: Float64Array
  /** The same array where no value is known only as a range. */
  most: Float64Array
  /** Where none is known only as a range. */
  exact: ExactColumn | undefined
}

export interface ExactColumn {
  /** The rows in which it is known. */
  known: Mask
  /** The same numbers where all are whole and small enough that their differences are too; 0 where one is not known. */
  whole: Int32Array | undefined
}

/** Twice as much is still a number of 32 bits. */
const mostWhole = 2 ** 30 - 1

export function exactColumn(column: Float64Array): ExactColumn {
  const words = wordsFor(column.length)
  const known = emptyMask(words)
  // Whole words of rows, so that nobody has to look where they end.
  const whole = new Int32Array(32 * words)
  let isWhole = true
  for (let row = 0; row < column.length; row += 1) {
    const number = column[row] as number
    if (Number.isNaN(number)) continue
    setBit(known, row)
    whole[row] = number
    if (whole[row] !== number || Math.abs(number) > mostWhole) isWhole = false
  }
  return { known, whole: isWhole ? whole : undefined }
}

/** True for a whole number that can be compared with such a column. */
export const fitsWhole = (number: number): boolean =>
  Number.isInteger(number) && Math.abs(number) <= mostWhole

/** Columns that grow while assessments are read. */
export class GrowingColumns {
  size = 0
  private readonly least: Float64Array[]
  private readonly most: (Float64Array | undefined)[]

  constructor(
    private readonly slots: number,
    private capacity = 1_024,
  ) {
    this.least = Array.from({ length: slots }, () => new Float64Array(capacity))
    this.most = Array.from({ length: slots }, () => undefined)
  }

  /** Adds what the slots hold as one more row. */
  add(least: Float64Array, most: Float64Array): void {
    if (this.size === this.capacity) this.grow()
    const row = this.size
    for (let slot = 0; slot < this.slots; slot += 1) {
      const minimum = least[slot] as number
      const maximum = most[slot] as number
      const column = this.least[slot] as Float64Array
      column[row] = minimum
      if (minimum < maximum) this.most[slot] ??= column.slice()
      const ends = this.most[slot]
      if (ends) ends[row] = maximum
    }
    this.size += 1
  }

  finish(): Column[] {
    return this.least.map((grown, slot) => {
      const least = grown.length === this.size ? grown : grown.slice(0, this.size)
      this.least[slot] = least
      const most = this.most[slot]?.slice(0, this.size)
      return { least, most: most ?? least, exact: most ? undefined : exactColumn(least) }
    })
  }

  private grow(): void {
    this.capacity *= 2
    const longer = (column: Float64Array) => {
      const copy = new Float64Array(this.capacity)
      copy.set(column)
      return copy
    }
    for (let slot = 0; slot < this.slots; slot += 1) {
      this.least[slot] = longer(this.least[slot] as Float64Array)
      const most = this.most[slot]
      if (most) this.most[slot] = longer(most)
    }
  }
}
