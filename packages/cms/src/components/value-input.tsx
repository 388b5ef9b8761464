'use client'
import type { LocalizedText } from '@tieuchi/schemas'
import { textIn, unitOf } from '@tieuchi/schemas/model'
import type { FunctionComponent } from 'react'
import css from './controls.module.css'
import { DateInput } from './inputs/DateInput.js'
import { MonthDayInput } from './inputs/MonthDayInput.js'
import { NumberInput } from './inputs/NumberInput.js'
import { NumbersInput } from './inputs/NumbersInput.js'
import { useText } from './use-text.js'
import type { ValueInputProps } from './value-input-props.js'

/** The input of each type of value: the types of facts and parameters, and lists of numbers. */
export const valueInputs = {
  number: NumberWithUnit,
  numbers: NumbersInput,
  boolean: YesNoInput,
  date: DateInput,
  'month-day': MonthDayInput,
  choice: ChoiceInput,
  choices: ChoicesInput,
} satisfies Record<string, FunctionComponent<ValueInputProps>>

export type ValueInputType = keyof typeof valueInputs

function NumberWithUnit(props: ValueInputProps) {
  const { language } = useText()
  const symbol = props.unit ? unitOf(props.unit).symbol[language] : ''
  if (!symbol) return <NumberInput {...props} />
  return (
    <div className={css.withUnit}>
      <NumberInput {...props} />
      <span className={css.unit} aria-hidden="true">
        {symbol}
      </span>
    </div>
  )
}

function YesNoInput({ id, label, value, onChange, disabled, invalid }: ValueInputProps) {
  const { text } = useText()
  return (
    <select
      id={id}
      className={css.control}
      aria-label={label}
      aria-invalid={invalid}
      disabled={disabled}
      value={typeof value === 'boolean' ? String(value) : ''}
      onChange={(event) => onChange(event.target.value === '' ? null : event.target.value === 'true')}
    >
      <option value="">{text.field.choose}</option>
      <option value="true">{text.field.yes}</option>
      <option value="false">{text.field.no}</option>
    </select>
  )
}

function ChoiceInput({ id, label, value, onChange, disabled, invalid, options = [] }: ValueInputProps) {
  const { text, language } = useText()
  const chosen = typeof value === 'string' ? value : ''
  const gone = chosen !== '' && !options.some((option) => option.id === chosen)
  return (
    <select
      id={id}
      className={css.control}
      aria-label={label}
      aria-invalid={invalid}
      disabled={disabled}
      value={chosen}
      onChange={(event) => onChange(event.target.value || null)}
    >
      <option value="">{text.field.choose}</option>
      {gone && <option value={chosen}>{text.field.gone(chosen)}</option>}
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {textIn(option.label, language)}
        </option>
      ))}
    </select>
  )
}

function ChoicesInput({ id, label, value, onChange, disabled, options = [] }: ValueInputProps) {
  const { text, language } = useText()
  const chosen = Array.isArray(value) ? value.map(String) : []
  const gone = chosen
    .filter((one) => !options.some((option) => option.id === one))
    .map((one) => ({ id: one, label: { vi: text.field.gone(one) } }))
  const offered: readonly { id: string; label: LocalizedText }[] = [...options, ...gone]
  if (offered.length === 0) return <p className={css.hint}>{text.field.noOptions}</p>
  const toggle = (one: string, on: boolean) => {
    // In the order of the options, so that the same choice is the same JSON.
    const next = offered
      .map((option) => option.id)
      .filter((each) => (each === one ? on : chosen.includes(each)))
    onChange(next.length === 0 ? null : next)
  }
  return (
    <fieldset id={id} className={css.choices} aria-label={label}>
      {offered.map((option) => (
        <label key={option.id} className={css.choice}>
          <input
            type="checkbox"
            disabled={disabled}
            checked={chosen.includes(option.id)}
            onChange={(event) => toggle(option.id, event.target.checked)}
          />
          {textIn(option.label, language)}
        </label>
      ))}
    </fieldset>
  )
}
