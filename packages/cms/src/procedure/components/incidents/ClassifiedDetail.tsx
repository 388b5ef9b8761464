'use client'
import type { FieldClass } from '@tieuchi/rules'
import type { EventType, RecordField } from '@tieuchi/schemas'
import { textIn } from '@tieuchi/schemas/model'
import css from '../../../components/controls.module.css'
import { fieldNames, optionNames } from './details.js'
import own from './incidents.module.css'
import { useIncidentText } from './use-incident-text.js'

/** A class that the engine works out while the form is filled in, unless a competent authority has decided it. */
export function ClassifiedDetail({
  id,
  field,
  eventType,
  found,
  value,
  disabled,
  onChange,
}: {
  id: string
  field: RecordField
  eventType: EventType
  found: FieldClass | undefined
  value: unknown
  disabled: boolean
  onChange: (value: unknown) => void
}) {
  const { words, language } = useIncidentText()
  const label = textIn(field.label, language)
  const options = field.options ?? []
  return (
    <div className={own.classified}>
      <p className={own.result} role="status" data-field={field.id} data-class={found?.options.join(' ')}>
        <span>{label}</span>
        <Result field={field} found={found} />
      </p>
      {found && found.missing.length > 0 && (
        <p className={css.hint}>
          {words.details.needs(fieldNames(eventType, found.missing, language).join(', '))}
        </p>
      )}
      <label className={own.decided} htmlFor={id}>
        {words.details.decided}
        <select
          id={id}
          className={css.control}
          disabled={disabled}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => onChange(event.target.value || null)}
        >
          <option value="">{words.details.byEngine}</option>
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {textIn(option.label, language)}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

function Result({ field, found }: { field: RecordField; found: FieldClass | undefined }) {
  const { words, language } = useIncidentText()
  if (!found) return null
  const names = optionNames(field, found.options, language)
  const [only] = names
  if (names.length !== 1) return <em>{words.details.open(names.join(words.details.or))}</em>
  return (
    <>
      <strong>{only}</strong>
      <em>({found.stated ? words.details.stated : words.details.computed})</em>
    </>
  )
}
