import type { CalendarDate } from '@tieuchi/schemas'
import type { Level } from './collections/unit.js'

/** What of the records a fact is taken from; `attested` facts are answered by people. */
export type FactSource =
  | 'attested'
  | 'registration-filed'
  | 'registration-filed-on'
  | 'party-resolution'
  | 'party-resolution-on'
  | 'households-residing'
  | 'households-committed'
  | 'self-management-models'

export type Supplier = 'board' | 'police' | 'committee'

export interface FactSourceRow {
  fact: string
  source: FactSource
  supplier: Supplier
}

export interface Authority {
  from: CalendarDate
  level: Level
  legalBasis?: string | null
}

export interface Settings {
  areaSet: string
  rewardSet: string
  commentDays: number
  remindDays: number
  selfAssessDays: number
  /** So many days after the end of the window a year is closed; without a number never by itself. */
  closeDays?: number | null
  recordsFrom?: CalendarDate | null
  authorities: Authority[]
  factSources: FactSourceRow[]
}

/**
 * Who recognises an area, from which day. The district level decided until the circular of 2021 gave it to the commune
 * level. It is data, because the law changes it.
 */
export const defaultAuthorities: Authority[] = [
  { from: '2012-04-27', level: 'district', legalBasis: 'Thông tư 23/2012/TT-BCA' },
  { from: '2022-02-10', level: 'commune', legalBasis: 'Điều 10 Thông tư 124/2021/TT-BCA' },
]

const from = (fact: string, source: FactSource, supplier: Supplier = 'board'): FactSourceRow => ({
  fact,
  source,
  supplier,
})

/** Where the facts of the area packs come from. */
export const defaultFactSources: FactSourceRow[] = [
  from('party-resolution-adopted', 'party-resolution'),
  from('party-resolution-adopted-on', 'party-resolution-on'),
  from('registration-filed', 'registration-filed'),
  from('registration-filed-on', 'registration-filed-on'),
  from('households-total', 'households-residing'),
  from('households-committed', 'households-committed'),
  from('households-residing', 'households-residing'),
  from('households-registered', 'households-committed'),
  from('self-management-model-exists', 'self-management-models'),
  ...[
    'propaganda-cases',
    'opposition-cases',
    'sabotage-cases',
    'illegal-religion-cases',
    'exploitation-cases',
    'separatism-cases',
    'incitement-cases',
    'mass-or-illegal-complaints',
    'movement-grade',
  ].map((fact) => from(fact, 'attested', 'police')),
]
