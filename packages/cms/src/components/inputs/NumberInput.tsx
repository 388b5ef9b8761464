'use client'
import { useState } from 'react'
import css from '../controls.module.css'
import { parseNumber, writeNumber } from '../parse-number.js'
import { useText } from '../use-text.js'
import type { ValueInputProps } from '../value-input-props.js'

/** A number in the writing of the language. What cannot be read as a number is kept as text, for the checks to refuse. */
export function NumberInput({ id, label, value, onChange, disabled, invalid }: ValueInputProps) {
  const { language } = useText()
  const write = () =>
    typeof value === 'number' ? writeNumber(value, language) : typeof value === 'string' ? value : ''
  const [typed, setTyped] = useState(write)
  // What was typed stays as it is while it means the value; otherwise the value was changed elsewhere.
  const shown = parseNumber(typed, language) === (value ?? null) ? typed : write()
  return (
    <input
      id={id}
      className={css.control}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      aria-label={label}
      aria-invalid={invalid}
      disabled={disabled}
      value={shown}
      onChange={(event) => {
        setTyped(event.target.value)
        onChange(parseNumber(event.target.value, language))
      }}
    />
  )
}
