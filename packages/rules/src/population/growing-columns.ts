import type { Column } from './column.js'
import { GrowingNumbers } from './growing-numbers.js'
import { GrowingPlanes } from './growing-planes.js'

/** Columns that grow while assessments are read. */
export class GrowingColumns {
  rows = 0
  private readonly columns: GrowingColumn[]

  constructor(slots: number) {
    this.columns = Array.from({ length: slots }, () => new GrowingColumn())
  }

  /** Adds what the slots hold as one more row. */
  add(least: Float64Array, most: Float64Array): void {
    for (let slot = 0; slot < this.columns.length; slot += 1) {
      const column = this.columns[slot] as GrowingColumn
      column.add(least[slot] as number, most[slot] as number)
    }
    this.rows += 1
  }

  finish(): Column[] {
    return this.columns.map((column) => column.finish())
  }
}

/** Bit planes as long as every number fits into them. */
export class GrowingColumn {
  private readonly planes = new GrowingPlanes()
  private numbers: GrowingNumbers | undefined
  /** The rows that are not in the planes yet. */
  private readonly last = new Float64Array(32)
  private rows = 0

  add(minimum: number, maximum: number): void {
    if (this.numbers || minimum < maximum) {
      this.numbers ??= this.asNumbers()
      this.numbers.add(minimum, maximum)
      return
    }
    this.last[this.rows & 31] = minimum
    this.rows += 1
    if ((this.rows & 31) === 0 && !this.planes.add(this.last)) this.numbers = this.asNumbers()
  }

  finish(): Column {
    const rest = this.rows & 31
    if (this.numbers || rest === 0) return this.numbers?.finish() ?? this.planes.finish(this.rows)
    // Any number that is there already fits behind the last one.
    const fits = this.planes.add(this.last.fill(this.last[0] as number, rest))
    return fits ? this.planes.finish(this.rows) : this.asNumbers().finish()
  }

  private asNumbers(): GrowingNumbers {
    const { planes, last } = this
    const numbers = new GrowingNumbers()
    for (let row = 0; row < this.rows; row += 1) {
      const number = row < planes.rows ? planes.at(row) : (last[row - planes.rows] as number)
      numbers.add(number, number)
    }
    return numbers
  }
}
