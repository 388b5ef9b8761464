'use client'
import { useState } from 'react'
import css from '../controls.module.css'
import { parseNumber, writeNumber } from '../parse-number.js'
import { useText } from '../use-text.js'
import type { ValueInputProps } from '../value-input-props.js'

/** Several numbers, separated by semicolons because commas may be decimal signs. */
export function NumbersInput({ id, label, value, onChange, disabled, invalid }: ValueInputProps) {
  const { text, language } = useText()
  const read = (typed: string) =>
    typed
      .split(';')
      .map((part) => parseNumber(part, language))
      .filter((number) => number !== null)
  const list = Array.isArray(value) ? value : value === null || value === undefined ? [] : [value]
  const write = () =>
    list.map((one) => (typeof one === 'number' ? writeNumber(one, language) : String(one))).join('; ')
  const [typed, setTyped] = useState(write)
  const shown = JSON.stringify(read(typed)) === JSON.stringify(list) ? typed : write()
  return (
    <>
      <input
        id={id}
        className={css.control}
        type="text"
        autoComplete="off"
        aria-label={label}
        aria-invalid={invalid}
        aria-describedby={`${id}-hint`}
        disabled={disabled}
        value={shown}
        onChange={(event) => {
          setTyped(event.target.value)
          onChange(read(event.target.value))
        }}
      />
      <p id={`${id}-hint`} className={css.hint}>
        {text.condition.listHint}
      </p>
    </>
  )
}
