/** Points from `from` to before `below`. */
export interface PointRange {
  from: number
  below: number
}

export const isEmpty = ({ from, below }: PointRange): boolean => from >= below

/** The points that two ranges have in common; it may be empty. */
export function shared(one: PointRange, other: PointRange): PointRange {
  return { from: Math.max(one.from, other.from), below: Math.min(one.below, other.below) }
}

/** What is left of a range when others are taken away, in rising order. */
export function minus(range: PointRange, others: readonly PointRange[]): PointRange[] {
  let left = [range]
  for (const other of others) {
    if (isEmpty(other)) continue
    left = left.flatMap((part) =>
      [
        { from: part.from, below: Math.min(part.below, other.from) },
        { from: Math.max(part.from, other.below), below: part.below },
      ].filter((rest) => !isEmpty(rest)),
    )
  }
  return left.filter((part) => !isEmpty(part))
}
