'use client'
import { useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { idOf } from '../../access/scope.js'

const asked = ['kind', 'occasion', 'movement', 'year', 'featOn', 'area', 'subject'] as const

/** What the form of a nomination says so far, as the query string that asks for its facts; a moment after it changed. */
export function useDraftQuery(): string | undefined {
  const now = useFormFields(([fields]) => {
    const value = (name: string) => fields[name]?.value
    if (!value('kind') || !value('occasion')) return ''
    const query = new URLSearchParams()
    for (const name of asked) {
      // Only a household is looked up by what it is called.
      if (name === 'subject' && value('kind') !== 'household') continue
      const text = idOf(value(name) as string | { id: string } | null | undefined)
      if (text) query.set(name, text)
    }
    return query.toString()
  })
  const [settled, setSettled] = useState(now)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(now), 300)
    return () => clearTimeout(timer)
  }, [now])
  return settled || undefined
}
