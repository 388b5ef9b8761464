'use client'
import { Pill } from '@payloadcms/ui'
import type { CheckboxFieldClient, DefaultCellComponentProps } from 'payload'
import { useIncidentText } from './use-incident-text.js'

/** Says in the list that an incident does not count; most do, and nothing is said of them. */
export function StruckOutCell({ cellData }: DefaultCellComponentProps<CheckboxFieldClient>) {
  const { words } = useIncidentText()
  if (cellData !== true) return null
  return (
    <Pill pillStyle="light-gray" size="small">
      {words.struckOut}
    </Pill>
  )
}
