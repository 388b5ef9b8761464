'use client'
import type { RecordField } from '@tieuchi/schemas'
import { textIn } from '@tieuchi/schemas/model'
import css from '../../../components/controls.module.css'
import { formatAmount } from '../../../components/format-value.js'
import { valueInputs } from '../../../components/value-input.js'
import { detailProblem, type FormCriteria } from './details.js'
import own from './incidents.module.css'
import { useIncidentText } from './use-incident-text.js'

/** One thing that a person records of an incident, with an input of its type. */
export function RecordedDetail({
  id,
  field,
  value,
  on,
  criteria,
  disabled,
  onChange,
}: {
  id: string
  field: RecordField
  value: unknown
  on: string
  criteria: FormCriteria
  disabled: boolean
  onChange: (value: unknown) => void
}) {
  const { words, language } = useIncidentText()
  const Input = valueInputs[field.type]
  const label = textIn(field.label, language)
  const problem = detailProblem(field, value, on, criteria)
  const isLarge = typeof value === 'number' && Math.abs(value) >= 10_000
  return (
    <div className={own.detail}>
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        label={label}
        value={value ?? null}
        onChange={onChange}
        disabled={disabled}
        invalid={problem !== undefined}
        unit={field.unit}
        options={field.options}
      />
      {problem && <p className={css.problem}>{words.problems.why(problem)}</p>}
      {!problem && isLarge && <p className={css.hint}>{formatAmount(value, field.unit, language)}</p>}
      {field.description && <p className={css.hint}>{textIn(field.description, language)}</p>}
    </div>
  )
}
