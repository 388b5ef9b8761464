import type { Parameter, ParameterValue } from '@tieuchi/schemas'
import type { ListChange } from './change.js'
import { type ChangeWords, partDetail, partDetails, partNames } from './part-details.js'
import { basisText, periodText } from './part-text.js'
import { type Scope, said, valueText } from './scope.js'

type ValueChange = Extract<ListChange, { list: 'parameters.values' }>

/** A dated value that came, went or was changed in place: `Ngưỡng “…” là 95 % thay cho 100 % từ ngày … (…)`. */
export function valueChangeText(change: ValueChange, was: Scope, is: Scope): ChangeWords {
  const words = is.messages
  const [before, after] = [parameterIn(was, change.of), parameterIn(is, change.of)]
  const name = said(after.label, is)
  switch (change.kind) {
    case 'added': {
      const { item, instead } = change
      const [value, period, basis] = [
        valueText(item.value, after, is),
        periodText(item, is),
        basisText(item.legalBasis, is),
      ]
      const sentence = instead
        ? words.valueReplaced(name, value, valueText(instead.value, before, was), period, basis)
        : words.valueAdded(name, value, period, basis)
      const sides = { was, is, before: {}, after: item }
      const verification = partDetail({ part: 'verification', after: item.verification }, sides)
      return { sentence, details: [{ ...verification, before: '' }] }
    }
    case 'removed': {
      const value = valueText(change.item.value, before, was)
      return { sentence: words.valueRemoved(name, value, periodText(change.item, was)), details: [] }
    }
    case 'reordered':
      return { sentence: words.valuesReordered(name), details: [] }
    default: {
      const { key, parts } = change
      const value = parts.find(({ part }) => part === 'value')
      const period = periodText(valueFrom(after, key), is)
      const sentence = value
        ? words.valueChanged(
            name,
            valueText(value.before, before, was),
            valueText(value.after, after, is),
            period,
          )
        : words.valueDetails(name, period, partNames(parts, is))
      return { sentence, details: partDetails(parts, { was, is, before, after }) }
    }
  }
}

const parameterIn = ({ set }: Scope, id: string | undefined): Parameter =>
  set.parameters.find((parameter) => parameter.id === id) as Parameter

const valueFrom = ({ values }: Parameter, from: string): ParameterValue =>
  values.find((value) => value.from === from) as ParameterValue
