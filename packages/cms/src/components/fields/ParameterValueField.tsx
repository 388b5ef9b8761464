'use client'
import { useField, useFormFields, withCondition } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import css from '../controls.module.css'
import { formatAmount } from '../format-value.js'
import { parameterKindAt } from '../parameter-kind.js'
import { useText } from '../use-text.js'
import { valueInputs } from '../value-input.js'
import { FieldFrame, fieldId } from './FieldFrame.js'

/** A dated value of a parameter; the input follows the type, unit and options of the parameter's row. */
export const ParameterValueField = withCondition(function ParameterValueField(props: JSONFieldClientProps) {
  const { text, language } = useText()
  const { path, value, setValue, showError, disabled } = useField<unknown>({
    potentiallyStalePath: props.path,
  })
  const kind = JSON.parse(useFormFields(([fields]) => JSON.stringify(parameterKindAt(fields, path))))
  const Input = kind.type ? valueInputs[kind.type as keyof typeof valueInputs] : undefined
  const unreadable = kind.type === 'number' && typeof value === 'string'
  return (
    <FieldFrame path={path} field={props.field} showError={showError} htmlFor={fieldId(path)}>
      {Input ? (
        <Input
          id={fieldId(path)}
          label=""
          value={value}
          onChange={setValue}
          disabled={props.readOnly === true || disabled}
          invalid={showError || unreadable}
          unit={kind.unit}
          options={kind.options}
        />
      ) : (
        <p className={css.hint}>{text.field.noType}</p>
      )}
      {unreadable && !showError && <p className={css.problem}>{text.field.notANumber}</p>}
      {typeof value === 'number' && kind.type === 'number' && (
        <p className={css.hint}>{text.field.readsAs(formatAmount(value, kind.unit, language))}</p>
      )}
    </FieldFrame>
  )
})
