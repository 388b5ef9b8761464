'use client'
import { Button, SelectInput, useField, withCondition } from '@payloadcms/ui'
import { formatDate, textIn } from '@tieuchi/schemas/model'
import type { TextFieldClientProps } from 'payload'
import css from '../../../components/controls.module.css'
import { referenceOptions } from '../../../components/reference-options.js'
import { type Details, fittingDetails } from './details.js'
import { useIncidentCriteria } from './use-incident-criteria.js'
import { useIncidentText } from './use-incident-text.js'

/** The type of an incident: one of those of the criteria in force on its day. */
export const IncidentTypeSelect = withCondition(function IncidentTypeSelect(props: TextFieldClientProps) {
  const { words, language } = useIncidentText()
  const { on, criteria, failed, reload } = useIncidentCriteria()
  const { path, value, setValue, showError, disabled } = useField<string | null>({
    potentiallyStalePath: props.path,
  })
  const details = useField<Details | null>({ path: 'details' })
  const types = criteria?.eventTypes ?? []
  const choices = types.map(({ id, label }) => ({ id, label: textIn(label, language) }))
  const choose = (picked: unknown) => {
    const id = (picked as { value?: string } | null)?.value ?? null
    const type = types.find((one) => one.id === id)
    setValue(id)
    details.setValue(fittingDetails(details.value, type))
  }
  const isKnown = criteria !== undefined
  return (
    <div className="field-type">
      <SelectInput
        path={path}
        name={path}
        label={props.field.label as string}
        required
        readOnly={props.readOnly === true || disabled || !criteria}
        showError={showError}
        isClearable={false}
        placeholder={words.type.choose}
        options={referenceOptions(choices, value ? [value] : [], isKnown ? words.type.gone : (id) => id)}
        value={value ?? ''}
        onChange={choose}
      />
      {!on && <p className={css.hint}>{words.type.chooseDay}</p>}
      {on && criteria === undefined && !failed && <p className={css.hint}>{words.type.loading}</p>}
      {on && criteria === null && (
        <p className={css.problem} role="alert">
          {words.problems.outsideWindows(formatDate(on, language))}
        </p>
      )}
      {criteria && (
        <p className={css.hint}>{words.type.by(textIn(criteria.title, language), criteria.revision)}</p>
      )}
      {failed && (
        <div role="alert">
          <p className={css.problem}>{words.type.failed}</p>
          <Button buttonStyle="secondary" size="small" margin={false} type="button" onClick={reload}>
            {words.type.retry}
          </Button>
        </div>
      )}
    </div>
  )
})
