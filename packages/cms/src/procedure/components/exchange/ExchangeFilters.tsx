'use client'
import { useAuth } from '@payloadcms/ui'
import { todayOf } from '../../records/today.js'
import { procedureSlugs } from '../../slugs.js'
import { ListFilters } from '../ListFilters.js'
import { useExchangeText } from './use-exchange-text.js'

const open = 'where[and][0][answeredOn][exists]=false'

/** Parts of the list of matters: open, overdue, answered. */
export function MatterFilters() {
  const { text } = useExchangeText()
  const words = text.filters
  return (
    <ListFilters
      collection={procedureSlugs.matters}
      label={words.label}
      filters={[
        { label: words.all, query: '' },
        { label: words.open, query: open },
        { label: words.overdue, query: `${open}&where[and][1][dueOn][less_than]=${todayOf({})}` },
        { label: words.answered, query: 'where[and][0][answeredOn][exists]=true' },
      ]}
    />
  )
}

/** Parts of the list of notices. A board reads those to its area, so who has not acknowledged is not its question. */
export function NoticeFilters() {
  const { text } = useExchangeText()
  const { user } = useAuth()
  const words = text.filters
  const roles = (user as { roles?: string[] } | null)?.roles ?? []
  const wide = roles.some((role) => role !== 'board')
  return (
    <ListFilters
      collection={procedureSlugs.notices}
      label={words.label}
      filters={[
        { label: words.all, query: '' },
        ...(wide ? [{ label: words.unacknowledged, query: 'where[and][0][pending][greater_than]=0' }] : []),
        { label: words.situation, query: 'where[and][0][kind][equals]=situation' },
      ]}
    />
  )
}
