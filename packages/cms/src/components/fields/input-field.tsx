'use client'
import { useField, withCondition } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import type { ComponentType } from 'react'
import type { ValueInputProps } from '../value-input-props.js'
import { FieldFrame, fieldId } from './FieldFrame.js'

/** A text field of the form whose value is written with this input. */
export const inputField = (Input: ComponentType<ValueInputProps>) =>
  withCondition(function InputField(props: TextFieldClientProps) {
    const { path, value, setValue, showError, disabled } = useField<unknown>({
      potentiallyStalePath: props.path,
    })
    return (
      <FieldFrame path={path} field={props.field} showError={showError} htmlFor={fieldId(path)}>
        <Input
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
