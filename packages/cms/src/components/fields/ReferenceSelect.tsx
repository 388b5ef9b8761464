'use client'
import { SelectInput, useField } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { referenceOptions } from '../reference-options.js'
import { useText } from '../use-text.js'
import '../admin.css'

/** A select over things in the same set, for a text field that holds the id of one, or of several with `hasMany`. */
export function ReferenceSelect(
  props: TextFieldClientProps & { choices: readonly { id: string; label: string }[] },
) {
  const { text } = useText()
  const { field, choices } = props
  const { path, value, setValue, showError, disabled } = useField<string | string[]>({
    potentiallyStalePath: props.path,
  })
  const many = field.hasMany === true
  const chosen = Array.isArray(value) ? value : value ? [value] : []
  const change = (picked: unknown) => {
    const ids = (Array.isArray(picked) ? picked : picked ? [picked] : []).map((one) => String(one.value))
    setValue(many ? ids : (ids[0] ?? null))
  }
  return (
    <SelectInput
      path={path}
      name={path}
      label={field.label as string}
      required={field.required === true}
      readOnly={props.readOnly === true || disabled}
      showError={showError}
      hasMany={many}
      isSortable={many}
      isClearable={!field.required}
      placeholder={field.required ? text.field.choose : text.field.none}
      options={referenceOptions(choices, chosen, text.field.gone)}
      value={many ? chosen : (chosen[0] ?? '')}
      onChange={change}
      {...(field.admin?.description ? { description: field.admin.description as string } : {})}
      {...(field.admin?.width
        ? { style: { '--field-width': field.admin.width } as React.CSSProperties }
        : {})}
    />
  )
}
