/**
 * Sums and products of numbers as they are written, the way a person reckons with points: 0.1 and 0.2 make 0.3.
 * Nothing is rounded before the result, which is the number nearest to the exact one.
 */
interface Decimal {
  digits: bigint
  /** How many of the digits stand behind the point. */
  decimals: number
}

/** The sum of numbers; 0 for none. */
export function sumOf(terms: readonly number[]): number {
  // Small whole numbers, as most points are, need no more than that; no part of their sum is larger than this.
  const size = terms.reduce((total, term) => total + Math.abs(term), 0)
  if (Number.isSafeInteger(size) && terms.every(Number.isInteger)) return terms.reduce((a, b) => a + b, 0)
  return toNumber(terms.map(toDecimal).reduce(plus, zero))
}

/** The product of two numbers. */
export function productOf(first: number, second: number): number {
  return toNumber(times(toDecimal(first), toDecimal(second)))
}

/** True where a part is less than a percentage of a whole: `100 * part < percent * whole`, compared exactly. */
export function isBelowShare(part: number, whole: number, percent: number): boolean {
  const found = times(toDecimal(100), toDecimal(part))
  const required = times(toDecimal(percent), toDecimal(whole))
  return plus(found, { ...required, digits: -required.digits }).digits < 0n
}

const zero: Decimal = { digits: 0n, decimals: 0 }

function toDecimal(number: number): Decimal {
  const [written = '0', exponent = '0'] = String(number).split('e')
  const [whole = '0', fraction = ''] = written.split('.')
  const decimals = fraction.length - Number(exponent)
  const digits = BigInt(whole + fraction)
  return decimals < 0 ? { digits: digits * 10n ** BigInt(-decimals), decimals: 0 } : { digits, decimals }
}

function toNumber({ digits, decimals }: Decimal): number {
  return Number(`${digits}e-${decimals}`)
}

function plus(first: Decimal, second: Decimal): Decimal {
  const decimals = Math.max(first.decimals, second.decimals)
  return { digits: scaledTo(first, decimals) + scaledTo(second, decimals), decimals }
}

function times(first: Decimal, second: Decimal): Decimal {
  return { digits: first.digits * second.digits, decimals: first.decimals + second.decimals }
}

function scaledTo({ digits, decimals }: Decimal, wanted: number): bigint {
  return digits * 10n ** BigInt(wanted - decimals)
}
