import { type Mask, wordsFor } from './mask.js'
import { added, numberAt, type PlaneColumn } from './plane-column.js'

/** So far apart numbers may lie at most: 30 bits, and while they come in any order no more than 32. */
const widest = 2 ** 30 - 1
/** The differences of numbers up to this are exact. */
const greatest = 2 ** 52

/** A column of bit planes that grows by 32 rows at a time. */
export class GrowingPlanes {
  private readonly planes: Mask[] = [new Uint32Array(4)]
  private known: Mask | undefined
  private base = 0
  private least = Number.POSITIVE_INFINITY
  private most = Number.NEGATIVE_INFINITY
  /** So many words of rows there are; the planes have room for more. */
  private words = 0
  private readonly offsets = new Int32Array(32)

  /**
   * @param numbers of 32 rows, NaN where it is not known
   * @returns false where they cannot be stored in planes; then nothing was added
   */
  add(numbers: Float64Array): boolean {
    let { least, most } = this
    let known = 0
    for (let row = 0; row < 32; row += 1) {
      const number = numbers[row] as number
      if (Number.isNaN(number)) continue
      if (!Number.isInteger(number) || Math.abs(number) > greatest) return false
      known |= 1 << row
      if (number < least) least = number
      if (number > most) most = number
    }
    if (most - least > widest) return false
    if (this.words === this.room) this.grow()
    this.reach(least, most)
    this.write(numbers, known)
    return true
  }

  /** How many rows there are. */
  get rows(): number {
    return 32 * this.words
  }

  at(row: number): number {
    const { base, planes, known } = this
    return numberAt({ base, planes, known }, row)
  }

  /** @param rows how many there are; what was added behind them means nothing */
  finish(rows: number): PlaneColumn {
    const { planes, known, base } = this
    const least = this.least <= this.most ? this.least : base
    const count = Math.max(1, 32 - Math.clz32(this.most - least))
    const length = wordsFor(rows)
    const own = least === base ? planes.slice(0, count) : added(planes, base - least, count)
    return {
      base: least,
      planes: own.map((plane) => (plane.length === length ? plane : plane.slice(0, length))),
      known: known?.slice(0, length),
    }
  }

  private get room(): number {
    return (this.planes[0] as Mask).length
  }

  /** Takes as many planes as reach from the one number to the other. */
  private reach(least: number, most: number): void {
    if (least > most) return
    if (this.least > this.most) this.base = least
    while (least < this.base) {
      // What is subtracted from the base is added to all numbers, as the next bit of each.
      this.base -= 2 ** this.planes.length
      this.planes.push(new Uint32Array(this.room).fill(everyBit))
    }
    while (most - this.base >= 2 ** this.planes.length) this.planes.push(new Uint32Array(this.room))
    this.least = least
    this.most = most
  }

  private write(numbers: Float64Array, known: number): void {
    const { planes, offsets, words } = this
    if (known !== everyRow) this.known ??= new Uint32Array(this.room).fill(everyBit)
    if (this.known) this.known[words] = known
    for (let row = 0; row < 32; row += 1) {
      offsets[row] = (known >>> row) & 1 ? (numbers[row] as number) - this.base : 0
    }
    for (let place = 0; place < planes.length; place += 1) {
      let bits = 0
      for (let row = 31; row >= 0; row -= 1) {
        bits = (bits << 1) | (((offsets[row] as number) >>> place) & 1)
      }
      ;(planes[place] as Mask)[words] = bits
    }
    this.words += 1
  }

  private grow(): void {
    const longer = (mask: Mask) => {
      const copy = new Uint32Array(2 * mask.length)
      copy.set(mask)
      return copy
    }
    this.planes.forEach((plane, place) => {
      this.planes[place] = longer(plane)
    })
    if (this.known) this.known = longer(this.known)
  }
}

const everyBit = 0xffff_ffff
/** Of 32 rows, as a number with a sign. */
const everyRow = -1
