'use client'
import { useField, withCondition } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { DateInput } from '../inputs/DateInput.js'
import { FieldFrame, fieldId } from './FieldFrame.js'

/** A calendar date as text `YYYY-MM-DD`; never a moment in time. */
export const CalendarDateField = withCondition(function CalendarDateField(props: TextFieldClientProps) {
  const { path, value, setValue, showError, disabled } = useField<string>({
    potentiallyStalePath: props.path,
  })
  return (
    <FieldFrame path={path} field={props.field} showError={showError} htmlFor={fieldId(path)}>
      <DateInput
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
