'use client'
import { useField, withCondition } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { MonthDayInput } from '../inputs/MonthDayInput.js'
import { FieldFrame, fieldId } from './FieldFrame.js'

/** A day of the year as text `MM-DD`. */
export const MonthDayField = withCondition(function MonthDayField(props: TextFieldClientProps) {
  const { path, value, setValue, showError, disabled } = useField<string>({
    potentiallyStalePath: props.path,
  })
  return (
    <FieldFrame path={path} field={props.field} showError={showError} htmlFor={fieldId(path)}>
      <MonthDayInput
        id={fieldId(path)}
        label=""
        value={value}
        onChange={setValue}
        disabled={props.readOnly === true || disabled}
        invalid={showError}
      />
    </FieldFrame>
  )
})
