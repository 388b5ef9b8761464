import type { OperatorId } from '@tieuchi/schemas/model'

export interface End {
  value: number
  /** The value itself is not enough. */
  strict: boolean
}

/** A stretch of numbers for which a comparison holds; without an end it goes on. */
export interface Target {
  minimum?: End
  maximum?: End
}

/** The stretches of numbers for which a comparison holds. */
export function targetsOf(operator: OperatorId, required: number | readonly number[]): Target[] {
  const amounts = [...new Set([required].flat() as number[])].sort((one, other) => one - other)
  const [first = 0] = amounts
  switch (operator) {
    case 'lessThan':
      return [{ maximum: { value: first, strict: true } }]
    case 'lessThanInclusive':
      return [{ maximum: { value: first, strict: false } }]
    case 'greaterThan':
      return [{ minimum: { value: first, strict: true } }]
    case 'greaterThanInclusive':
      return [{ minimum: { value: first, strict: false } }]
    case 'equal':
    case 'in':
      return amounts.map((value) => ({
        minimum: { value, strict: false },
        maximum: { value, strict: false },
      }))
    case 'notEqual':
    case 'notIn':
      return [undefined, ...amounts].map((value, index) => {
        const next = amounts[index]
        return {
          ...(value !== undefined && { minimum: { value, strict: true } }),
          ...(next !== undefined && { maximum: { value: next, strict: true } }),
        }
      })
  }
}

export function isAtLeast(number: number, { value, strict }: End): boolean {
  return strict ? number > value : number >= value
}

export function isAtMost(number: number, { value, strict }: End): boolean {
  return strict ? number < value : number <= value
}

export function isWithinTarget(number: number, { minimum, maximum }: Target): boolean {
  return (!minimum || isAtLeast(number, minimum)) && (!maximum || isAtMost(number, maximum))
}
