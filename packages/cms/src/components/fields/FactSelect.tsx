'use client'
import { useFormFields, withCondition } from '@payloadcms/ui'
import { textIn } from '@tieuchi/schemas/model'
import type { TextFieldClientProps } from 'payload'
import { useSetPart } from '../use-set-part.js'
import { useText } from '../use-text.js'
import { ReferenceSelect } from './ReferenceSelect.js'

/** A number among the facts; where another fact is computed from it, not that fact itself. */
export const FactSelect = withCondition(function FactSelect(props: TextFieldClientProps) {
  const { language } = useText()
  const row = props.path.split('.').slice(0, 2).join('.')
  const own = useFormFields(([fields]) =>
    row.startsWith('facts.') ? fields[`${row}.key`]?.value : undefined,
  )
  const choices = useSetPart('facts')
    .filter(({ id, type }) => type === 'number' && id !== own)
    .map(({ id, label }) => ({ id, label: textIn(label, language) }))
  return <ReferenceSelect {...props} choices={choices} />
})
