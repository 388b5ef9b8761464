/**
 * Numbers as they are written and as a person reckons with them: 0.1 and 0.2 make 0.3, and not 0.30000000000000004.
 * Nothing is rounded before the result, which is the number nearest to the exact one.
 */
interface Decimal {
  digits: bigint
  /** How many of the digits stand behind the point. */
  decimals: number
}

/** The sum of numbers; 0 for none. */
export function sumOf(terms: readonly number[]): number {
  const sum = new DecimalSum()
  for (const term of terms) sum.add(term)
  return sum.value
}

/** The sum of any number of numbers, which come one by one and are not kept. */
export class DecimalSum {
  private exact = zero
  /** What came since, in tenths, hundredths and so on: most sums fit in a number, which is much faster. */
  private whole = 0
  private decimals = 0
  private infinite = 0

  add(term: number): void {
    if (!Number.isFinite(term)) {
      this.infinite += term
      return
    }
    const decimals = Number.isInteger(term) ? 0 : decimalsOf(term)
    if (decimals > this.decimals && decimals <= mostDecimals) {
      this.exact = this.exactValue()
      this.whole = 0
      this.decimals = decimals
    }
    const scaled = decimals <= this.decimals ? wholeIn(term, this.decimals) : undefined
    if (scaled === undefined) this.exact = plus(this.exact, toDecimal(term))
    else if (Number.isSafeInteger(this.whole + scaled)) this.whole += scaled
    else {
      this.exact = this.exactValue()
      this.whole = scaled
    }
  }

  get value(): number {
    if (this.infinite !== 0) return this.infinite
    return this.exact.digits === 0n ? this.whole / 10 ** this.decimals : toNumber(this.exactValue())
  }

  private exactValue(): Decimal {
    return plus(this.exact, { digits: BigInt(this.whole), decimals: this.decimals })
  }
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

/** Numbers as whole multiples of one power of ten. */
export interface ScaledNumbers {
  wholes: number[]
  perUnit: number
}

/** 0.1 and 0.25 as 10 and 25 hundredths. Numbers too large or too fine for that stay as they are. */
export function inCommonUnits(numbers: readonly number[]): ScaledNumbers {
  const asTheyAre = { wholes: [...numbers], perUnit: 1 }
  if (numbers.every(Number.isInteger) || !numbers.every(Number.isFinite)) return asTheyAre
  const decimals = Math.max(...numbers.map(decimalsOf))
  const wholes = numbers.map(
    (number) => wholeIn(number, decimals) ?? Number(scaledTo(toDecimal(number), decimals)),
  )
  return wholes.every(Number.isSafeInteger) ? { wholes, perUnit: 10 ** decimals } : asTheyAre
}

const zero: Decimal = { digits: 0n, decimals: 0 }

/** Up to here rounding the product of a number and a power of ten cannot miss the whole number that is meant. */
const mostDecimals = 15
const largestWhole = 2 ** 50

/** A number in tenths, hundredths and so on, where that is one of these; nothing where it is too large or too fine. */
function wholeIn(number: number, decimals: number): number | undefined {
  const whole = Math.round(number * 10 ** decimals)
  return decimals <= mostDecimals && Math.abs(whole) <= largestWhole ? whole : undefined
}

function toDecimal(number: number): Decimal {
  const decimals = decimalsOf(number)
  const [written = '0'] = String(number).split('e')
  const digits = BigInt(written.replace('.', ''))
  return decimals < 0 ? { digits: digits * 10n ** BigInt(-decimals), decimals: 0 } : { digits, decimals }
}

/** How many decimals a number is written with; less than 0 for one that ends in zeros before the point. */
function decimalsOf(number: number): number {
  const [written = '0', exponent = '0'] = String(number).split('e')
  return (written.split('.')[1]?.length ?? 0) - Number(exponent)
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
