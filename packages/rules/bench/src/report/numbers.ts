/** Three digits that count, such as 1.72M, 499k, 28.7. */
export function amount(value: number): string {
  if (value >= 999_500) return `${digits(value / 1_000_000)}M`
  return value >= 9_995 ? `${digits(value / 1000)}k` : digits(value)
}

/** Three digits that count, in full: 1,230 or 0.0456. */
export function digits(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 3 })
}

/** How many times, with three digits that count: never rounded up to a goal that was missed. */
export function times(value: number): string {
  const places = Math.max(0, 2 - Math.floor(Math.log10(value)))
  const scale = 10 ** places
  return `${(Math.floor(value * scale) / scale).toLocaleString('en', { maximumFractionDigits: places })} ×`
}

export function megabytes(bytes: number): string {
  return bytes < 999_500_000 ? `${digits(bytes / 1_000_000)} MB` : `${digits(bytes / 1_000_000_000)} GB`
}

export function kilobytes(bytes: number): string {
  return `${(Math.ceil(bytes / 10) / 100).toLocaleString('en')} kB`
}
