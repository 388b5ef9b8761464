'use client'
import controls from '../controls.module.css'
import { useText } from '../use-text.js'
import type { ActionInput } from './workflow.js'
import css from './workflow.module.css'

/** One thing that a dialog asks for. */
export function DialogInput({
  id,
  input: { field, required, short },
  value,
  missing,
  disabled,
  onChange,
}: {
  id: string
  input: ActionInput
  value: string
  missing: boolean
  disabled: boolean
  onChange: (value: string) => void
}) {
  const { text } = useText()
  const { inputs, hints, fillIn } = text.workflow
  const shared = {
    id,
    name: field,
    value,
    'aria-invalid': missing,
    'aria-required': required,
    'aria-describedby': `${id}-problem`,
    placeholder: Object.hasOwn(hints, field) ? hints[field as keyof typeof hints] : '',
    disabled,
  }
  return (
    <div className={css.input}>
      <label htmlFor={id}>
        {inputs[field === 'comment' && required ? 'commentRequired' : field]}
        {required && <span className={css.required}> *</span>}
      </label>
      {short ? (
        <input
          {...shared}
          type="text"
          className={controls.control}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <textarea {...shared} rows={4} onChange={(event) => onChange(event.target.value)} />
      )}
      <p id={`${id}-problem`} className={css.problem} role="alert">
        {missing ? fillIn : ''}
      </p>
    </div>
  )
}
