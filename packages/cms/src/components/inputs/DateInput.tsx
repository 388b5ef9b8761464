'use client'
import { formatDate, isCalendarDate } from '@tieuchi/schemas/model'
import css from '../controls.module.css'
import { useText } from '../use-text.js'
import type { ValueInputProps } from '../value-input.js'

/** A calendar date `YYYY-MM-DD` without time zone, read back because the browser may show the month first. */
export function DateInput({ id, label, value, onChange, disabled, invalid }: ValueInputProps) {
  const { text, language } = useText()
  const date = isCalendarDate(value) ? value : ''
  const broken = !date && value !== null && value !== undefined && value !== ''
  return (
    <>
      <input
        id={id}
        className={css.control}
        type="date"
        max="9999-12-31"
        aria-label={label || undefined}
        aria-invalid={invalid}
        aria-describedby={`${id}-hint`}
        disabled={disabled}
        value={date}
        onChange={(event) => onChange(event.target.value || null)}
      />
      <p id={`${id}-hint`} className={broken ? css.problem : css.hint}>
        {date
          ? text.field.readsAs(formatDate(date, language))
          : broken
            ? text.field.notADate(String(value))
            : ''}
      </p>
    </>
  )
}
