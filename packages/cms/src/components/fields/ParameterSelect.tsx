'use client'
import { withCondition } from '@payloadcms/ui'
import type { ParameterType } from '@tieuchi/schemas'
import { textIn } from '@tieuchi/schemas/model'
import type { TextFieldClientProps } from 'payload'
import { useSetPart } from '../use-set-part.js'
import { useText } from '../use-text.js'
import { ReferenceSelect } from './ReferenceSelect.js'

/** A parameter of the set, of the given types, or none. */
export const ParameterSelect = withCondition(function ParameterSelect(
  props: TextFieldClientProps & { types?: readonly ParameterType[] },
) {
  const { language } = useText()
  const choices = useSetPart('parameters')
    .filter(({ type }) => (props.types ?? ['number']).includes(type))
    .map(({ id, label }) => ({ id, label: textIn(label, language) }))
  return <ReferenceSelect {...props} choices={choices} />
})
