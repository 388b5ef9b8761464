'use client'
import { useFormFields } from '@payloadcms/ui'
import { useMemo } from 'react'
import { type PartName, partIn, type SetParts } from './set-parts.js'

/** One list of the criteria set in the form; the same object until that list changes. */
export function useSetPart<Name extends PartName>(name: Name): SetParts[Name] {
  // The selector's result is compared by identity, so it is text.
  const json = useFormFields(([fields]) => JSON.stringify(partIn(fields, name)))
  return useMemo(() => JSON.parse(json) as SetParts[Name], [json])
}
