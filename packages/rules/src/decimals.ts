/** Numbers as whole multiples of one power of ten. */
export interface ScaledNumbers {
  wholes: number[]
  perUnit: number
}

/**
 * Numbers as a person reckons with them: 0.1 and 0.2 become 1 and 2 tenths, so that their sum is 0.3 and not
 * 0.30000000000000004. Numbers too large or too fine for that stay as they are.
 */
export function inCommonUnits(numbers: readonly number[]): ScaledNumbers {
  const perUnit = 10 ** Math.max(0, ...numbers.map(decimalsOf))
  const wholes = numbers.map((number) => Math.round(number * perUnit))
  return wholes.every(Number.isSafeInteger) ? { wholes, perUnit } : { wholes: [...numbers], perUnit: 1 }
}

/** A sum of any number of numbers, reckoned in the same way and kept in constant space. */
export class DecimalSum {
  private whole = 0
  private decimals = 0
  private isExact = true
  private rough = 0

  add(number: number): void {
    this.rough += number
    if (!this.isExact) return
    const decimals = Number.isInteger(number) ? 0 : decimalsOf(number)
    if (decimals > this.decimals) {
      this.whole *= 10 ** (decimals - this.decimals)
      this.decimals = decimals
    }
    const scaled = Math.round(number * 10 ** this.decimals)
    this.whole += scaled
    this.isExact = Number.isSafeInteger(scaled) && Number.isSafeInteger(this.whole)
  }

  get value(): number {
    return this.isExact ? this.whole / 10 ** this.decimals : this.rough
  }
}

function decimalsOf(number: number): number {
  const [digits = '', exponent = '0'] = String(number).split('e')
  return (digits.split('.')[1]?.length ?? 0) - Number(exponent)
}
