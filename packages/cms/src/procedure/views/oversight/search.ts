import { filterRows, type OverviewFilter } from '../../records/overview-filter.js'
import type { OverviewRow } from '../../records/overview-row.js'

export const sorts = ['name', 'standing', 'notMet', 'total'] as const
export type Sort = (typeof sorts)[number]

/** What the address of the page asks for. */
export interface Search {
  year?: number
  sort: Sort
  page: number
  filter: OverviewFilter
}

export type Parameters = Record<string, string | string[] | undefined>

export const pageSize = 50

/** Reads the address; what cannot be read is as if it were not there. */
export function readSearch(from: Parameters): Search {
  const text = (name: string): string | undefined => {
    const value = from[name]
    const one = (Array.isArray(value) ? value[0] : value)?.trim()
    return one ? one.slice(0, 200) : undefined
  }
  const year = text('year')
  const sort = sorts.find((one) => one === text('sort')) ?? 'name'
  return {
    ...(year && /^\d{4}$/.test(year) ? { year: Number(year) } : {}),
    sort,
    page: Math.max(1, Math.trunc(Number(text('page') ?? 1)) || 1),
    filter: {
      name: text('name'),
      commune: text('commune'),
      programme: text('programme'),
      standing: text('standing'),
      status: text('status'),
      turn: text('turn'),
      criterion: text('criterion'),
      overdue: text('overdue') === '1',
    },
  }
}

/** The address of the same page with other answers; empty ones are left out. */
export function addressOf(
  path: string,
  { year, sort, page, filter }: Partial<Search>,
  changes: Record<string, string | number | undefined> = {},
): string {
  const parameters: Record<string, string | number | boolean | undefined> = {
    year,
    ...filter,
    overdue: filter?.overdue ? 1 : undefined,
    sort: sort === 'name' ? undefined : sort,
    page: page === 1 ? undefined : page,
    ...changes,
  }
  const pairs = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== '')
  if (pairs.length === 0) return path
  return `${path}?${new URLSearchParams(pairs.map(([name, value]) => [name, String(value)]))}`
}

const worstFirst = { 'not-met': 0, undetermined: 1, 'not-applicable': 3, met: 4 } as const

/** The rows that a search finds, in its order. */
export function searched(
  rows: readonly OverviewRow[],
  { filter, sort }: Pick<Search, 'filter' | 'sort'>,
  totalFact: string | undefined,
): OverviewRow[] {
  const collator = new Intl.Collator('vi', { numeric: true })
  const byName = (a: OverviewRow, b: OverviewRow) =>
    collator.compare(a.name, b.name) || collator.compare(a.code, b.code)
  const rank: Record<Sort, (row: OverviewRow) => number> = {
    name: () => 0,
    standing: ({ standing }) => (standing ? worstFirst[standing] : 2),
    notMet: ({ notMet }) => -notMet.length,
    total: ({ counts }) => -(totalFact === undefined ? 0 : (counts[totalFact] ?? -1)),
  }
  return filterRows(rows, filter).sort((a, b) => rank[sort](a) - rank[sort](b) || byName(a, b))
}
