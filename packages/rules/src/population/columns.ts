/** What a fact is in every assessment of a population, as numbers, in the order of the assessments. */
export interface Column {
  least: Float64Array
  /** The same array where no value is known only as a range. */
  most: Float64Array
}

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
      return { least, most: this.most[slot]?.slice(0, this.size) ?? least }
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
