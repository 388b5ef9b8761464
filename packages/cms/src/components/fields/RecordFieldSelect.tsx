'use client'
import { withCondition } from '@payloadcms/ui'
import { textIn } from '@tieuchi/schemas/model'
import type { TextFieldClientProps } from 'payload'
import { useRecordScope } from '../use-record-scope.js'
import { useText } from '../use-text.js'
import { ReferenceSelect } from './ReferenceSelect.js'

/** A number that the records have from which a fact is derived. */
export const RecordFieldSelect = withCondition(function RecordFieldSelect(props: TextFieldClientProps) {
  const { language } = useText()
  const choices = (useRecordScope(props.path) ?? [])
    .filter(({ type }) => type === 'number')
    .map(({ id, label }) => ({ id, label: textIn(label, language) }))
  return <ReferenceSelect {...props} choices={choices} />
})
