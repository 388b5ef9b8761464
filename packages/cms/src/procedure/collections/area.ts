import type { CalendarDate } from '@tieuchi/schemas'

export type Programme = 'none' | 'pilot' | 'replication'

/** A residential area, with what the programme asks to know about it. */
export interface Area {
  id: string
  code: string
  name: string
  /** The communes it belonged to, each from its day on. */
  communes: { unit: string; from: CalendarDate }[]
  /** The commune of today with its district (the last one) and province: taken from `communes`, kept for queries. */
  commune?: string | null
  district?: string | null
  province?: string | null
  programme: Programme
  startedOn?: CalendarDate | null
  endedOn?: CalendarDate | null
  /** Households that reside there now. */
  households?: number | null
  developer?: string | null
  board?: { name: string; position: string; from?: CalendarDate | null }[] | null
  partyCell?: { name?: string | null; secretary?: string | null } | null
  edition?: number | null
}
