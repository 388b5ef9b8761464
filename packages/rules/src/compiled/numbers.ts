/**
 * Values as numbers, so that every comparison is one of numbers: an amount is itself, no and yes are 0 and 1, a date
 * is its eight digits, and the id of an option is its place in a dictionary. What is not known is NaN, with which no
 * comparison holds.
 */
export const unknown = Number.NaN

/** The ids of options, each as the number that stands for it wherever it is compared. */
export class Dictionary {
  private readonly numbers = new Map<string, number>()

  /** The number of an id, which it is given where it has none yet. */
  numberOf(id: string): number {
    const known = this.numbers.get(id)
    if (known !== undefined) return known
    this.numbers.set(id, this.numbers.size)
    return this.numbers.size - 1
  }
}
