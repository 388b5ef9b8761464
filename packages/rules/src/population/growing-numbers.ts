import type { NumberColumn } from './column.js'

/** A column of numbers that grows. */
export class GrowingNumbers {
  private rows = 0
  private least = new Float64Array(1_024)
  private most = this.least

  add(minimum: number, maximum: number): void {
    if (this.rows === this.least.length) this.grow()
    if (minimum < maximum && this.most === this.least) this.most = this.least.slice()
    this.least[this.rows] = minimum
    if (this.most !== this.least) this.most[this.rows] = maximum
    this.rows += 1
  }

  finish(): NumberColumn {
    const least = this.least.slice(0, this.rows)
    return { least, most: this.most === this.least ? least : this.most.slice(0, this.rows) }
  }

  private grow(): void {
    const longer = (numbers: Float64Array) => {
      const copy = new Float64Array(2 * numbers.length)
      copy.set(numbers)
      return copy
    }
    const isExact = this.most === this.least
    this.least = longer(this.least)
    this.most = isExact ? this.least : longer(this.most)
  }
}
