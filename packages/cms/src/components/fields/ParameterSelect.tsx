'use client'
import { withCondition } from '@payloadcms/ui'
import { textIn } from '@tieuchi/schemas/model'
import type { TextFieldClientProps } from 'payload'
import { useSetPart } from '../use-set-part.js'
import { useText } from '../use-text.js'
import { ReferenceSelect } from './ReferenceSelect.js'

/** A number parameter of the set, or none. */
export const ParameterSelect = withCondition(function ParameterSelect(props: TextFieldClientProps) {
  const { language } = useText()
  const choices = useSetPart('parameters')
    .filter(({ type }) => type === 'number')
    .map(({ id, label }) => ({ id, label: textIn(label, language) }))
  return <ReferenceSelect {...props} choices={choices} />
})
