'use client'
import { useFormFields, withCondition } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { optionLabels } from '../option-labels.js'
import { useText } from '../use-text.js'
import { ReferenceSelect } from './ReferenceSelect.js'

/** One of the options of the choice whose classification this is. */
export const OptionSelect = withCondition(function OptionSelect(props: TextFieldClientProps) {
  const { language } = useText()
  const choices = JSON.parse(
    useFormFields(([fields]) => JSON.stringify(optionLabels(fields, props.path, language))),
  )
  return <ReferenceSelect {...props} choices={choices} />
})
