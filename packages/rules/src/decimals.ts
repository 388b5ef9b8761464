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

function decimalsOf(number: number): number {
  const [digits = '', exponent = '0'] = String(number).split('e')
  return (digits.split('.')[1]?.length ?? 0) - Number(exponent)
}
