'use client'
import { useAllFormFields, useFormSubmitted } from '@payloadcms/ui'
import type { CriteriaSet } from '@tieuchi/schemas'
import { useEffect } from 'react'
import { useText } from '../use-text.js'
import { problemUpdates } from './problem-updates.js'

/** Longer than Payload waits before it asks the server about a change. */
const restMs = 400

/**
 * Payload asks the server about every change, and the answers can come late: one that was asked for before a save was
 * refused wipes the sentences of the refusal, one asked for before a mistake was mended brings its sentence back.
 * Once the form rests, every field is therefore made to say what is true of it now.
 * @param base what a local set is based on
 */
export function useSettledProblems(base: CriteriaSet | undefined): void {
  const refused = useFormSubmitted()
  const [fields, dispatch] = useAllFormFields()
  const { language } = useText()
  useEffect(() => {
    if (!refused) return
    const timer = setTimeout(() => {
      for (const update of problemUpdates(fields, language, base)) dispatch({ type: 'UPDATE', ...update })
    }, restMs)
    return () => clearTimeout(timer)
  }, [refused, fields, dispatch, language, base])
}
