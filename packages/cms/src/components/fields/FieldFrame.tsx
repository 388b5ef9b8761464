'use client'
import { FieldDescription, FieldError, FieldLabel } from '@payloadcms/ui'
import type { StaticDescription, StaticLabel } from 'payload'
import type { CSSProperties, ReactNode } from 'react'
import '../admin.css'

/** The label, the problem and the description around an input, as Payload's own fields have them. */
export function FieldFrame(props: {
  path: string
  field: {
    label?: StaticLabel | undefined
    required?: boolean
    admin?: { description?: StaticDescription; width?: CSSProperties['width']; className?: string }
  }
  showError: boolean
  /** The id of the labelled input; without it the label stands for the group. */
  htmlFor?: string
  className?: string
  /** The problems are said inside, where they are. */
  saysProblems?: boolean
  children: ReactNode
}) {
  const { path, field, showError, htmlFor } = props
  const { description, width, className } = field.admin ?? {}
  const classes = ['field-type', className, props.className, showError && 'error'].filter(Boolean).join(' ')
  return (
    <div
      className={classes}
      style={width ? ({ '--field-width': width } as CSSProperties) : { flex: '1 1 auto' }}
    >
      <FieldLabel
        as={htmlFor ? 'label' : 'span'}
        label={field.label}
        path={path}
        required={field.required === true}
        {...(htmlFor ? { htmlFor } : {})}
      />
      <div className="field-type__wrap">
        {!props.saysProblems && <FieldError path={path} showError={showError} />}
        {props.children}
      </div>
      <FieldDescription path={path} {...(description ? { description } : {})} />
    </div>
  )
}

/** The id of a field's input, as Payload forms it. */
export const fieldId = (path: string): string => `field-${path.replaceAll('.', '__')}`
