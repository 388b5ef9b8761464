'use client'
import { withCondition } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useSetPart } from '../use-set-part.js'
import { ReferenceSelect } from './ReferenceSelect.js'

/** The document of a legal basis, among the set's legal documents. */
export const LegalDocumentSelect = withCondition(function LegalDocumentSelect(props: TextFieldClientProps) {
  const documents = useSetPart('legalDocuments')
  const choices = documents.map(({ id, number }) => ({ id, label: number || id }))
  return <ReferenceSelect {...props} choices={choices} />
})
