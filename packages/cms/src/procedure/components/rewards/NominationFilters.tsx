'use client'
import { procedureSlugs } from '../../slugs.js'
import { useExchangeText } from '../exchange/use-exchange-text.js'
import { ListFilters } from '../ListFilters.js'

const statuses = ['nominated', 'considered', 'granted', 'declined'] as const

/** Parts of the list of nominations: what waits for whom, and the register of the rewards that were granted. */
export function NominationFilters() {
  const { text } = useExchangeText()
  const words = text.filters
  return (
    <ListFilters
      collection={procedureSlugs.nominations}
      label={words.label}
      filters={[
        { label: words.all, query: '' },
        ...statuses.map((status) => ({
          label: words[status],
          query: `where[and][0][status][equals]=${status}`,
        })),
      ]}
    />
  )
}
