import { standingIn, turnOf } from './overview-folds.js'
import type { OverviewRow } from './overview-row.js'

/** What a person looks for among the areas; what is empty does not narrow. */
export interface OverviewFilter {
  name?: string | undefined
  commune?: string | undefined
  programme?: string | undefined
  standing?: string | undefined
  status?: string | undefined
  turn?: string | undefined
  criterion?: string | undefined
  overdue?: boolean | undefined
}

/** The rows that a filter leaves. Names are found without regard to case and Vietnamese marks. */
export function filterRows(rows: readonly OverviewRow[], filter: OverviewFilter): OverviewRow[] {
  const name = filter.name ? plain(filter.name) : ''
  return rows.filter(
    (row) =>
      (name === '' || plain(`${row.name} ${row.code} ${row.communeName}`).includes(name)) &&
      (!filter.commune || row.commune === filter.commune) &&
      (!filter.programme || row.programme === filter.programme) &&
      (!filter.standing || standingIn(row) === filter.standing) &&
      (!filter.status || row.status === filter.status) &&
      (!filter.turn || turnOf(row) === filter.turn) &&
      (!filter.criterion || row.notMet.includes(filter.criterion)) &&
      (!filter.overdue || row.overdue),
  )
}

const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replaceAll('đ', 'd')
