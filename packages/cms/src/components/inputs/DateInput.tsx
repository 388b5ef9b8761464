'use client'
import { isCalendarDate } from '@tieuchi/schemas/model'
import { useRef, useState } from 'react'
import css from '../controls.module.css'
import { parseDate, writeDate } from '../parse-date.js'
import { useText } from '../use-text.js'
import type { ValueInputProps } from '../value-input-props.js'

/**
 * A calendar date, typed day first or picked. The browser's own date input is only the picker: it may show the month
 * first, whatever the language of the admin. What is no date is kept as text, for the checks to refuse.
 */
export function DateInput({ id, label, value, onChange, disabled, invalid }: ValueInputProps) {
  const { text, language } = useText()
  const picker = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(() => writeDate(value, language))
  const shown = parseDate(typed) === (value ?? null) ? typed : writeDate(value, language)
  return (
    <div className={css.withUnit}>
      <input
        id={id}
        className={css.control}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        placeholder={text.field.dateFormat}
        aria-label={label || undefined}
        aria-invalid={invalid}
        disabled={disabled}
        value={shown}
        onBlur={() => setTyped(writeDate(value, language))}
        onChange={(event) => {
          setTyped(event.target.value)
          onChange(parseDate(event.target.value))
        }}
      />
      <button
        type="button"
        className={css.pick}
        disabled={disabled}
        aria-label={text.field.pickDate}
        title={text.field.pickDate}
        onClick={() => picker.current?.showPicker()}
      >
        <svg viewBox="0 0 20 20" width="18" height="18" fill="none" stroke="currentColor" aria-hidden="true">
          <path d="M3.5 5.5h13v11h-13zM3.5 8.5h13M7 3.5v3.5M13 3.5v3.5" />
        </svg>
      </button>
      <input
        ref={picker}
        className={css.picker}
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        disabled={disabled}
        value={isCalendarDate(value) ? value : ''}
        onChange={(event) => {
          setTyped(writeDate(event.target.value, language))
          onChange(event.target.value || null)
        }}
      />
    </div>
  )
}
