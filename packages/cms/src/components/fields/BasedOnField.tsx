'use client'
import { useField, withCondition } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { rowsOf } from '../../mapping/row.js'
import { useText } from '../use-text.js'
import { FieldFrame } from './FieldFrame.js'
import css from './origin.module.css'

/** Says of a local set what it is based on and what may be done in it; nothing for other sets. */
export const BasedOnField = withCondition(function BasedOnField(props: JSONFieldClientProps) {
  const { text } = useText()
  const { path, value, showError } = useField<unknown>({ potentiallyStalePath: props.path })
  const bases = rowsOf(value)
  if (bases.length === 0) return null
  return (
    <FieldFrame path={path} field={{}} showError={showError}>
      <div className={css.base} id="based-on">
        <strong>{text.origin.local}</strong>
        <ul>
          {bases.map(({ id, revision, hash }) => (
            <li key={String(hash)}>{text.origin.base(String(id), Number(revision))}</li>
          ))}
        </ul>
        <p>{text.origin.rules}</p>
      </div>
    </FieldFrame>
  )
})
