'use client'
import { Pill } from '@payloadcms/ui'
import type { ComponentProps } from 'react'
import { useText } from './use-text.js'

const styles: Record<string, NonNullable<ComponentProps<typeof Pill>['pillStyle']>> = {
  draft: 'light-gray',
  submitted: 'warning',
  approved: 'dark',
}

/** The status of a revision as a word in a colour. */
export function StatusPill({
  status,
  published,
}: {
  status: string
  published?: { sequence: number } | null
}) {
  const { text } = useText()
  const words: Record<string, string> = {
    draft: text.status.draft,
    submitted: text.status.submitted,
    approved: text.status.approved,
  }
  return (
    <Pill
      pillStyle={published ? 'success' : (styles[status] ?? 'light')}
      size="small"
      className="revision-status"
    >
      {published ? text.status.publishedAs(published.sequence) : (words[status] ?? status)}
    </Pill>
  )
}
