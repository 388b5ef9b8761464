import type { CalendarDate, ParameterValue } from '@tieuchi/schemas'

/** A half-open stretch of days; without `before`, for ever. */
interface Span {
  from: CalendarDate
  before: CalendarDate | undefined
}

/**
 * The dated values of the base with local ones over them: on a day on which a local value holds it replaces that of
 * the base, and where it has ended the base's holds again. A value of the base that is parted keeps what it says.
 */
export function withLocalValues(
  base: readonly ParameterValue[],
  local: readonly ParameterValue[],
): ParameterValue[] {
  if (local.length === 0) return [...base]
  const covered = spansOf(local).map(({ span }) => span)
  const left = spansOf(base).flatMap(({ value, span }) =>
    outside(span, covered).map((piece) => pieceOf(value, span, piece)),
  )
  return [...left, ...local].sort(byStart)
}

const byStart = (a: { from: CalendarDate }, b: { from: CalendarDate }) =>
  a.from < b.from ? -1 : a.from > b.from ? 1 : 0

/** Each value with the days on which it holds: until it says that it ends, or until the next begins. */
function spansOf(values: readonly ParameterValue[]): { value: ParameterValue; span: Span }[] {
  const sorted = [...values].sort(byStart)
  return sorted.map((value, at) => ({
    value,
    span: { from: value.from, before: earlier(value.before, sorted[at + 1]?.from) },
  }))
}

/** The value for a piece of its days. An end that it did not write need not be written: something else begins there. */
function pieceOf(value: ParameterValue, whole: Span, { from, before }: Span): ParameterValue {
  if (from === whole.from && before === whole.before) return value
  const { before: end, ...rest } = value
  return { ...rest, from, ...(end !== undefined && before !== undefined && { before }) }
}

/** What is left of a span outside others, which are in order and do not overlap. */
function outside(span: Span, covered: readonly Span[]): Span[] {
  const left: Span[] = []
  let from: CalendarDate | undefined = span.from
  for (const cover of covered) {
    if (from === undefined) break
    if (cover.before !== undefined && cover.before <= from) continue
    if (span.before !== undefined && cover.from >= span.before) break
    if (cover.from > from) left.push({ from, before: cover.from })
    from = cover.before
  }
  return from === undefined || (span.before !== undefined && from >= span.before)
    ? left
    : [...left, { from, before: span.before }]
}

function earlier(one: CalendarDate | undefined, other: CalendarDate | undefined): CalendarDate | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return one < other ? one : other
}
