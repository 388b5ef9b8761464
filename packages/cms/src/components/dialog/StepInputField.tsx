'use client'
import controls from '../controls.module.css'
import { DateInput } from '../inputs/DateInput.js'
import { useText } from '../use-text.js'
import css from './dialog.module.css'
import type { StepInput } from './step-input.js'

/** An input of a dialog with its label, its hint and what is wrong with it. */
export function StepInputField({
  id,
  input: { field, label, kind, required, hint, options = [] },
  value,
  missing,
  disabled,
  onChange,
}: {
  id: string
  input: StepInput
  value: string
  missing: boolean
  disabled: boolean
  onChange: (value: string) => void
}) {
  const { text } = useText()
  const shared = {
    id,
    name: field,
    value,
    disabled,
    'aria-invalid': missing,
    'aria-required': required,
    'aria-describedby': `${id}-hint ${id}-problem`,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  }
  return (
    <div className={css.input}>
      <label htmlFor={id}>
        {label}
        {required && <span className={css.required}> *</span>}
      </label>
      {kind === 'paragraph' && <textarea {...shared} rows={4} />}
      {kind === 'line' && <input {...shared} type="text" className={controls.control} />}
      {kind === 'choice' && (
        <select {...shared} className={controls.control}>
          <option value="">{text.field.choose}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
      {kind === 'date' && (
        <DateInput
          id={id}
          label=""
          value={value}
          disabled={disabled}
          invalid={missing}
          onChange={(date) => onChange(typeof date === 'string' ? date : '')}
        />
      )}
      {hint && (
        <p id={`${id}-hint`} className={controls.hint}>
          {hint}
        </p>
      )}
      <p id={`${id}-problem`} className={css.problem} role="alert">
        {missing ? text.workflow.fillIn : ''}
      </p>
    </div>
  )
}
