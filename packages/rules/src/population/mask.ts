/** One bit for each row, 32 in a word. */
export type Mask = Uint32Array

/** How a condition came out in every row: certainly met, certainly not met; where neither is set it is open. */
export interface Masks {
  yes: Mask
  no: Mask
}

export const wordsFor = (rows: number): number => Math.ceil(rows / 32)

export const emptyMask = (words: number): Mask => new Uint32Array(words)

/** A mask with the bits of all rows set and none behind them. */
export function fullMask(rows: number): Mask {
  const mask = new Uint32Array(wordsFor(rows)).fill(0xffff_ffff)
  const rest = rows % 32
  if (rest > 0) mask[mask.length - 1] = 0xffff_ffff >>> (32 - rest)
  return mask
}

/** The rows that are in all of the masks; `into` may be one of them. */
export function andInto(into: Mask, other: Mask): void {
  for (let word = 0; word < into.length; word += 1)
    into[word] = (into[word] as number) & (other[word] as number)
}

export function orInto(into: Mask, other: Mask): void {
  for (let word = 0; word < into.length; word += 1)
    into[word] = (into[word] as number) | (other[word] as number)
}

export function withoutInto(into: Mask, other: Mask): void {
  for (let word = 0; word < into.length; word += 1)
    into[word] = (into[word] as number) & ~(other[word] as number)
}

export function countOf(mask: Mask): number {
  let count = 0
  for (let word = 0; word < mask.length; word += 1) {
    let bits = mask[word] as number
    bits -= (bits >>> 1) & 0x5555_5555
    bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333)
    count += Math.imul((bits + (bits >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24
  }
  return count
}

export const has = (mask: Mask, row: number): boolean =>
  (((mask[row >>> 5] as number) >>> (row & 31)) & 1) === 1

export function setBit(mask: Mask, row: number): void {
  mask[row >>> 5] = (mask[row >>> 5] as number) | (1 << (row & 31))
}
