'use client'
import { withCondition } from '@payloadcms/ui'
import { textIn } from '@tieuchi/schemas/model'
import type { TextFieldClientProps } from 'payload'
import type { SetParts } from '../set-parts.js'
import { useSetPart } from '../use-set-part.js'
import { useText } from '../use-text.js'
import { ReferenceSelect } from './ReferenceSelect.js'

/** Criteria, event types or lists of the set, by their ids. */
export const SetPartSelect = withCondition(function SetPartSelect(
  props: TextFieldClientProps & { part: 'criteria' | 'eventTypes' | 'lists' },
) {
  const { language } = useText()
  const choices = useSetPart(props.part).map((row: SetParts[typeof props.part][number]) => ({
    id: row.id,
    label: 'code' in row ? `${row.code} · ${textIn(row.title, language)}` : textIn(row.label, language),
  }))
  return <ReferenceSelect {...props} choices={choices} />
})
