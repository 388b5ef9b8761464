'use client'
import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import type { CriteriaSet } from '@tieuchi/schemas'
import { rowsOf } from '../../mapping/row.js'
import { useFetched } from '../use-fetched.js'

/** The published set that the local set in the form is based on; undefined for other sets and until it is loaded. */
export function useBase(): CriteriaSet | undefined {
  const { id, collectionSlug } = useDocumentInfo()
  const isLocal = useFormFields(([fields]) => rowsOf(fields.basedOn?.value).length > 0)
  const path = id && isLocal ? `/${collectionSlug}/${id}/base` : undefined
  return useFetched<{ base: CriteriaSet | null }>(path).body?.base ?? undefined
}
