import type { Comparison, Condition, RecordDerivation } from '@tieuchi/schemas'
import { assessmentYear, dateIn } from '@tieuchi/schemas/model'
import { opposite } from '../related-operators.js'
import { requirement } from './requirement.js'
import type { Words } from './words.js'

/** A condition over the fields of a record, as a phrase: "with deaths of at least 1 person and whose kind is arson". */
export function pickedBy(
  words: Words,
  from: RecordDerivation,
  condition: Condition,
  negated = false,
): string {
  if ('not' in condition) return pickedBy(words, from, condition.not, !negated)
  if ('fact' in condition) return comparisonPhrase(words, from, condition, negated)
  const children = 'all' in condition ? condition.all : condition.any
  const isAll = 'all' in condition !== negated
  const parts = children.map((child) => {
    const phrase = pickedBy(words, from, child, negated)
    return children.length > 1 && isGroup(child) ? words.messages.records.grouped(phrase) : phrase
  })
  return isAll ? words.and(parts) : words.or(parts)
}

function isGroup(condition: Condition): boolean {
  if ('not' in condition) return isGroup(condition.not)
  return !('fact' in condition) && ('all' in condition ? condition.all : condition.any).length > 1
}

function comparisonPhrase(
  words: Words,
  from: RecordDerivation,
  { fact, operator, value }: Comparison,
  negated: boolean,
): string {
  const field = words.field(from, fact) ?? { id: fact, label: { vi: fact }, type: 'number' as const }
  const required = requirement(
    words,
    negated ? opposite[operator] : operator,
    operandIn(words, from, value),
    field,
  )
  const { picked } = words.messages.records
  const label = field.type === 'boolean' ? words.text(field.label) : words.inSentence(field.label)
  return picked[field.type]({ label, required })
}

function operandIn(words: Words, from: RecordDerivation, value: Comparison['value']) {
  if (typeof value !== 'object' || Array.isArray(value)) return { value }
  if ('fact' in value) {
    const other = words.field(from, value.fact)
    return { value: null, label: other ? words.text(other.label) : value.fact }
  }
  const label = words.parameterLabel(value.parameter)
  const found = words.parameterValue(value.parameter)?.value
  if (found === undefined) return { value: null, label }
  const isDay = words.parameters.get(value.parameter)?.type === 'month-day'
  return { value: isDay ? dateIn(assessmentYear(words.evaluation.period), String(found)) : found, label }
}
