'use client'
import { useField, withCondition } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { rowOf } from '../../mapping/row.js'
import { useText } from '../use-text.js'
import { FieldFrame } from './FieldFrame.js'
import css from './origin.module.css'

/** Says which set a criterion or a value was taken from; nothing where it was written here. */
export const OriginField = withCondition(function OriginField(props: JSONFieldClientProps) {
  const { text } = useText()
  const { path, value, showError } = useField<unknown>({ potentiallyStalePath: props.path })
  const { set, revision } = rowOf(value)
  if (typeof set !== 'string') return null
  return (
    <FieldFrame path={path} field={{}} showError={showError}>
      <p className={css.origin}>{text.origin.from(set, Number(revision))}</p>
    </FieldFrame>
  )
})
