'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { usePathname, useSearchParams } from 'next/navigation.js'
import css from './list-filters.module.css'

/** One choice above a list: what it is called, and the query string that shows it. */
export interface ListFilter {
  label: string
  /** Without the question mark; empty for everything. */
  query: string
}

/** Links above a list that show a part of it. */
export function ListFilters({
  collection,
  label,
  filters,
}: {
  collection: string
  label: string
  filters: readonly ListFilter[]
}) {
  const { config } = useConfig()
  const pathname = usePathname()
  const here = shown(new URLSearchParams(useSearchParams()?.toString()))
  const list = `${config.routes.admin}/collections/${collection}`
  // The list also stands in drawers, where a link would lead away from the form.
  if (pathname !== list) return null
  return (
    <nav className={css.filters} aria-label={label}>
      {filters.map((filter) => (
        <Link
          key={filter.query}
          href={filter.query ? `${list}?${filter.query}` : list}
          className={css.filter}
          aria-current={shown(new URLSearchParams(filter.query)) === here ? 'page' : undefined}
        >
          {filter.label}
        </Link>
      ))}
    </nav>
  )
}

/** What a query string filters by, whatever else it says about pages and columns. */
const shown = (query: URLSearchParams): string =>
  [...query]
    .filter(([name]) => name.startsWith('where'))
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&')
