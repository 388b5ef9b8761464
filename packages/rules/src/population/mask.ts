/** One bit for each row, 32 in a word. What stands behind the last row means nothing. A mask never changes once it is made. */
export type Mask = Uint32Array

/**
 * How a condition came out in every row: `yes` where it is certainly met, `maybe` where it is not certainly refused. Both
 * are one and the same mask where nothing is open.
 */
export interface Masks {
  yes: Mask
  maybe: Mask
}

/** Always whole groups of four, which `fold` takes in one step. */
export const wordsFor = (rows: number): number => 4 * Math.ceil(rows / 128)

export const emptyMask = (rows: number): Mask => new Uint32Array(wordsFor(rows))

export const fullMask = (rows: number): Mask => emptyMask(rows).fill(everyBit)

const everyBit = 0xffff_ffff

/** For `ands` and `turned` of `fold`: so it is with every mask, however many there are. */
export const every: number = -1
export const none: number = 0

/**
 * Takes masks together from the first to the last. Everything that is asked of a whole population comes to this: groups
 * of conditions, verdicts, and the comparison of numbers that are stored bit by bit.
 * @param masks at least one; of more than 32, `ands` and `turned` have to be `every` or `none`
 * @param ands has a bit for each mask: 1 where a row has to be in it too, 0 where it is enough to be in it
 * @param turned has a bit for each mask: 1 where the rows that are not in it are meant
 */
export function fold(masks: readonly Mask[], ands: number, turned: number): Mask {
  const first = masks[0] as Mask
  const turn = -(turned & 1)
  if (masks.length === 1 && turn === 0) return first
  const folded = new Uint32Array(first.length)
  for (let word = 0; word < folded.length; word += 4) {
    let a = (first[word] as number) ^ turn
    let b = (first[word + 1] as number) ^ turn
    let c = (first[word + 2] as number) ^ turn
    let d = (first[word + 3] as number) ^ turn
    for (let place = 1; place < masks.length; place += 1) {
      const mask = masks[place] as Mask
      const turn = -((turned >>> place) & 1)
      if ((ands >>> place) & 1) {
        a &= (mask[word] as number) ^ turn
        b &= (mask[word + 1] as number) ^ turn
        c &= (mask[word + 2] as number) ^ turn
        d &= (mask[word + 3] as number) ^ turn
      } else {
        a |= (mask[word] as number) ^ turn
        b |= (mask[word + 1] as number) ^ turn
        c |= (mask[word + 2] as number) ^ turn
        d |= (mask[word + 3] as number) ^ turn
      }
    }
    folded[word] = a
    folded[word + 1] = b
    folded[word + 2] = c
    folded[word + 3] = d
  }
  return folded
}

/** The rows that are not in a mask. */
export const complement = (mask: Mask): Mask => fold([mask], none, every)

/** Both masks of `all` of some conditions, or of `any`, in three-valued logic: each is that of its kind. */
export function foldMasks(parts: readonly Masks[], ands: number): Masks {
  const yes = fold(
    parts.map((part) => part.yes),
    ands,
    none,
  )
  if (parts.every((part) => part.maybe === part.yes)) return { yes, maybe: yes }
  const maybe = fold(
    parts.map((part) => part.maybe),
    ands,
    none,
  )
  return { yes, maybe }
}

export function complementMasks({ yes, maybe }: Masks): Masks {
  const no = complement(maybe)
  return { yes: no, maybe: maybe === yes ? no : complement(yes) }
}

/** How many of so many rows are in a mask. */
export function countOf(mask: Mask, rows: number): number {
  const words = rows >>> 5
  let count = 0
  for (let word = 0; word < words; word += 1) count += bitsIn(mask[word] as number)
  const rest = rows & 31
  return rest === 0 ? count : count + bitsIn((mask[words] as number) & (everyBit >>> (32 - rest)))
}

function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x5555_5555)
  bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24
}

export const has = (mask: Mask, row: number): boolean =>
  (((mask[row >>> 5] as number) >>> (row & 31)) & 1) === 1

/** For masks that are being made. */
export function setBit(mask: Mask, row: number): void {
  mask[row >>> 5] = (mask[row >>> 5] as number) | (1 << (row & 31))
}
