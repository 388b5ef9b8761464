import type { CalendarDate } from '@tieuchi/schemas'

/** Propaganda through a channel, a training of the core force, or a drill. */
export interface Activity {
  id: string
  area: string
  on: CalendarDate
  topic: string
  kind: 'propaganda' | 'training' | 'drill'
  channel?: 'residents-meeting' | 'loudspeaker' | 'zalo' | 'website' | 'leaflet' | 'other' | null
  /** People reached. */
  reach?: number | null
  /** The group that was trained. */
  group?: string | null
  files?: string[] | null
  edition?: number | null
}
