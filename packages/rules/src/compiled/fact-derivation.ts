import type { Fact } from '@tieuchi/schemas'
import { derivationInputs, isReportable } from '@tieuchi/schemas/model'
import { deriveNumbers } from '../derive-facts.js'
import type { NumberRange } from '../read-facts.js'
import type { Slots } from './slots.js'

/** Puts what a fact is derived from together, into its slot. */
export type Derive = (least: Float64Array, most: Float64Array) => void

/** The derivations of all facts that are derived from others, by their slots, each after those that it reads. */
export function derivationsOf(slots: Slots): Map<number, Derive> {
  const found = new Map<number, Derive>()
  slots.facts.forEach((fact, slot) => {
    const derive = isReportable(fact) ? undefined : derivationOf(fact, slot, slots)
    if (derive) found.set(slot, derive)
  })
  return found
}

function derivationOf(fact: Fact, slot: number, slots: Slots): Derive | undefined {
  const { derived } = fact
  if (!derived) return undefined
  if (derived.kind === 'parameter') {
    const from = slots.parameter(derived.parameter)
    if (from === undefined) return undefined
    return (least, most) => {
      least[slot] = least[from] as number
      most[slot] = most[from] as number
    }
  }
  const inputs = derivationInputs(derived).map((id) => slots.fact(id))
  if (!inputs.every((input) => input !== undefined)) return undefined
  const wholes = inputs.map((input) => slots.isWhole(input))
  return (least, most) => {
    const ranges: NumberRange[] = []
    for (let index = 0; index < inputs.length; index += 1) {
      const input = inputs[index] as number
      const minimum = least[input] as number
      const maximum = most[input] as number
      if (Number.isNaN(minimum)) return
      const whole = minimum === maximum ? Number.isInteger(minimum) : wholes[index] === true
      ranges.push({ minimum, maximum, whole })
    }
    const result = deriveNumbers(fact, derived, ranges)
    if (!result) return
    least[slot] = result.minimum
    most[slot] = result.maximum
  }
}
