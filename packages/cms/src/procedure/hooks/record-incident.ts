import { isCalendarDate } from '@tieuchi/schemas/model'
import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook } from 'payload'
import { actorOf } from '../../collections/user.js'
import { refusalOf, wholeFields } from '../field-problem.js'
import { areaCriteriaOn } from '../records/event-types.js'
import { incidentProblems } from '../records/incident-problems.js'
import { takeNumbers } from '../records/numbers.js'

/** Holds an incident to the criteria in force on its day and to the calendar; everything wrong is told at once. */
export const checkIncident: CollectionBeforeValidateHook = async ({ collection, data, originalDoc, req }) => {
  if (!data) return data
  const problems = await incidentProblems(req, { ...originalDoc, ...data })
  if (problems.length > 0) throw refusalOf(collection.slug, wholeFields(problems), req)
  if (!('details' in data)) return data
  return { ...data, details: await tidied(data.details as Details, { ...originalDoc, ...data }) }

  /** The known values in the order of the type's fields, so that the same details are the same JSON. */
  async function tidied(details: Details, { type, on }: Record<string, unknown>): Promise<Details> {
    const criteria = isCalendarDate(on) ? await areaCriteriaOn(req, on) : undefined
    const fields = criteria?.eventTypes?.find(({ id }) => id === type)?.fields ?? []
    const known = fields.flatMap(({ id }) => {
      const value = details?.[id]
      return value === undefined || value === null ? [] : [[id, value] as const]
    })
    return known.length === 0 ? null : Object.fromEntries(known)
  }
}

type Details = Record<string, unknown> | null | undefined

/** Gives a new incident its number in the register of its year, and keeps who recorded it. */
export const numberIncident: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const year = String(data.on).slice(0, 4)
  const number = data.number ?? (await takeNumbers(req, `SV-${year}`))[0]
  return {
    ...data,
    number,
    struckOut: false,
    corrections: null,
    recordedBy: actorOf(req.user ?? { id: 'system' }),
  }
}
