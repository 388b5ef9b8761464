'use client'
import { useFormFields } from '@payloadcms/ui'
import type { RecordField } from '@tieuchi/schemas'
import { useMemo } from 'react'
import { recordScopeAt } from './record-scope.js'

/** The fields of the record that a form field at this path is about; undefined where facts are meant. */
export function useRecordScope(path: string): RecordField[] | undefined {
  // The selector's result is compared by identity, so it is text.
  const json = useFormFields(([fields]) => JSON.stringify(recordScopeAt(fields, path) ?? null))
  return useMemo(() => (JSON.parse(json) as RecordField[] | null) ?? undefined, [json])
}
