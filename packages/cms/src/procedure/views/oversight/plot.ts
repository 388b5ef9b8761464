/** The part of a bar that belongs to one value. */
export interface Segment {
  label: string
  value: number
  /** A CSS colour. */
  fill: string
}

/** Where each segment of a stacked bar begins and how long it is, so that all of them fill the width. */
export function stacked(
  segments: readonly Segment[],
  width: number,
): (Segment & { x: number; length: number })[] {
  const sum = segments.reduce((all, { value }) => all + value, 0)
  let x = 0
  return segments
    .filter(({ value }) => value > 0)
    .map((segment) => {
      const length = (segment.value / sum) * width
      const placed = { ...segment, x, length }
      x += length
      return placed
    })
}

/** A round number that no value exceeds: 1, 2 or 5 times a power of ten. */
export function ceilingOf(values: readonly number[]): number {
  const most = Math.max(1, ...values)
  const power = 10 ** Math.floor(Math.log10(most))
  return ([1, 2, 5, 10].find((step) => step * power >= most) as number) * power
}
