import type { PlainValue, Range } from '@tieuchi/schemas'
import { type OperatorId, unitOf } from '@tieuchi/schemas/model'
import type { Described } from '../write-value.js'
import type { Words } from './words.js'

/** The right-hand side of a comparison, as far as it is known, and where it came from. */
export interface Required {
  value: PlainValue | null
  range?: Range | undefined
  /** The name of the parameter or of the fact that the value came from. */
  label?: string | undefined
  /** True where a reader must be told the name beside the value. */
  named?: boolean
}

/** What a comparison asks for, as people say it: not "at most 0 cases" but "0 cases", not "at most -1" but a fall. */
export function requirement(words: Words, operator: OperatorId, required: Required, of: Described): string {
  const { messages, write } = words
  const { value } = required
  const unit = of.unit && unitOf(of.unit)
  if (typeof value === 'number' && !required.named) {
    if (operator === 'lessThanInclusive' && value === 0 && unit?.minimum === 0) return write.value(value, of)
    if (unit?.change) {
      const change = requiredChange(words, operator, value, of)
      if (change) return change
    }
  }
  const ask = (of.type === 'date' && messages.dateRequirement[operator]) || messages.requirement[operator]
  return ask(requiredValue(words, required, of))
}

/** How a change is asked for: a fall, no rise, a fall by at least so much. */
function requiredChange(words: Words, operator: OperatorId, value: number, of: Described) {
  const { messages, write } = words
  if (operator === 'lessThanInclusive' && value < 0) return messages.decrease(write.value(-value, of))
  if (value !== 0) return undefined
  return { lessThan: messages.anyFall, lessThanInclusive: messages.noRise }[operator as string]
}

/** The value that was required, by its name where it has none, and with the name of what it came from. */
function requiredValue(words: Words, { value, range, label = '', named }: Required, of: Described): string {
  const { messages, write } = words
  if (value === null) {
    return range ? messages.rangeOf({ range: write.range(range, of), label }) : messages.named(label)
  }
  const written = write.value(value, of)
  return named ? messages.valueOf({ required: written, label }) : written
}
