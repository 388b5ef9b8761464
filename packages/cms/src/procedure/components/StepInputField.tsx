'use client'
import controls from '../../components/controls.module.css'
import { DateInput } from '../../components/inputs/DateInput.js'
import { useText } from '../../components/use-text.js'
import dialog from '../../components/workflow/workflow.module.css'
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
    'aria-describedby': `${id}-problem`,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  }
  return (
    <div className={dialog.input}>
      <label htmlFor={id}>
        {label}
        {required && <span className={dialog.required}> *</span>}
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
      {hint && <p className={controls.hint}>{hint}</p>}
      <p id={`${id}-problem`} className={dialog.problem} role="alert">
        {missing ? text.workflow.fillIn : ''}
      </p>
    </div>
  )
}
