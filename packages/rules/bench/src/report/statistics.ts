export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = sorted.length / 2
  const upper = sorted[Math.floor(middle)] ?? Number.NaN
  return Number.isInteger(middle) ? (upper + (sorted[middle - 1] ?? Number.NaN)) / 2 : upper
}

/** The median of how many times as much one was as the other, round by round: both had the same machine in a round. */
export function ratio(one: readonly number[], other: readonly number[]): number {
  return median(one.map((value, round) => value / (other[round] ?? Number.NaN)))
}

/** How far the middle half of the rounds lies from the median, in percent of it. */
export function spread(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  const at = (part: number) => sorted[Math.round((sorted.length - 1) * part)] ?? Number.NaN
  return ((at(0.75) - at(0.25)) / 2 / median(values)) * 100
}
