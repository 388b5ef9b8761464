'use client'
import { useFormFields } from '@payloadcms/ui'
import type { EventType } from '@tieuchi/schemas'
import { isCalendarDate } from '@tieuchi/schemas/model'
import { useFetched } from '../../../components/use-fetched.js'
import type { IncidentCriteria } from '../../endpoints/incidents.js'
import { procedureSlugs } from '../../slugs.js'

/** The criteria in force on the day that the form says, with the chosen type. */
export function useIncidentCriteria(): {
  /** The day, where the form has a readable one. */
  on: string | undefined
  /** Undefined while they load; null where none are in force on the day. */
  criteria: IncidentCriteria['criteria'] | undefined
  eventType: EventType | undefined
  failed: boolean
  reload: () => void
} {
  const day = useFormFields(([fields]) => fields.on?.value)
  const type = useFormFields(([fields]) => fields.type?.value)
  const on = isCalendarDate(day) ? day : undefined
  const path = on && `/${procedureSlugs.incidents}/event-types?on=${on}`
  const { body, failed, reload } = useFetched<IncidentCriteria>(path)
  // An answer for the day before the last change is not yet the one for this day.
  const criteria = body?.on === on ? body?.criteria : undefined
  const eventType = criteria?.eventTypes?.find(({ id }) => id === type)
  return { on, criteria, eventType, failed, reload }
}
