'use client'
import { isMonthDay } from '@tieuchi/schemas/model'
import { useState } from 'react'
import css from '../controls.module.css'
import { useText } from '../use-text.js'
import type { ValueInputProps } from '../value-input-props.js'

const days = Array.from({ length: 31 }, (_, index) => index + 1)
const months = Array.from({ length: 12 }, (_, index) => index + 1)
const twoDigits = (number: number) => String(number).padStart(2, '0')

/** A day of the year, `MM-DD`, as two selects. A day the month does not have is kept, for the checks to refuse. */
export function MonthDayInput({ id, label, value, onChange, disabled, invalid }: ValueInputProps) {
  const { text } = useText()
  const stored = typeof value === 'string' ? /^(\d{2})-(\d{2})$/.exec(value) : null
  const [half, setHalf] = useState({ month: '', day: '' })
  const month = stored?.[1] ?? half.month
  const day = stored?.[2] ?? half.day
  const set = (next: { month: string; day: string }) => {
    setHalf(next)
    onChange(next.month && next.day ? `${next.month}-${next.day}` : null)
  }
  const broken = value !== null && value !== undefined && value !== '' && !isMonthDay(value)
  const shared = { className: css.control, disabled, 'aria-invalid': invalid || broken }
  return (
    <>
      <div className={css.pair}>
        <select
          {...shared}
          id={id}
          aria-label={`${label} ${text.field.day}`.trim()}
          value={day}
          onChange={(event) => set({ month, day: event.target.value })}
        >
          <option value="">{text.field.day}</option>
          {days.map((number) => (
            <option key={number} value={twoDigits(number)}>
              {number}
            </option>
          ))}
        </select>
        <select
          {...shared}
          id={`${id}-month`}
          aria-label={`${label} ${text.field.month}`.trim()}
          value={month}
          onChange={(event) => set({ month: event.target.value, day })}
        >
          <option value="">{text.field.month}</option>
          {months.map((number) => (
            <option key={number} value={twoDigits(number)}>
              {text.field.monthName(number)}
            </option>
          ))}
        </select>
      </div>
      {broken && <p className={css.problem}>{text.field.notADate(String(value))}</p>}
    </>
  )
}
