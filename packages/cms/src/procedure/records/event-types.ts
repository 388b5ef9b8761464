import { isCriteriaError, revisionInForce } from '@tieuchi/rules'
import type { Bundle, CalendarDate, CriteriaSet } from '@tieuchi/schemas'
import { isCalendarDate, textIn } from '@tieuchi/schemas/model'
import type { PayloadRequest } from 'payload'
import { isWorkflowError } from '../../errors.js'
import type { Language } from '../../i18n/language.js'
import { publishedBundle } from './criteria.js'
import { readSettings } from './settings.js'

interface Known {
  bundle: Bundle
  set: string
}

/**
 * The revision of the areas' criteria set that is in force on a day: its event types are what can be recorded for that
 * day. Published criteria and settings are read once per request, however many days are asked for.
 * @returns undefined where no revision is in force, so that the day lies outside every window
 * @throws WorkflowError `no-release`
 */
export async function areaCriteriaOn(
  req: PayloadRequest,
  on: CalendarDate,
): Promise<CriteriaSet | undefined> {
  const known = (req.context.areaCriteria as Promise<Known> | undefined) ?? read(req)
  req.context.areaCriteria = known
  const { bundle, set } = await known
  try {
    return revisionInForce(bundle, set, on).criteriaSet
  } catch (error) {
    if (isCriteriaError(error, 'not-in-force') || isCriteriaError(error, 'set-not-found')) return undefined
    throw error
  }
}

async function read(req: PayloadRequest): Promise<Known> {
  const [bundle, { areaSet }] = await Promise.all([publishedBundle(req), readSettings(req)])
  return { bundle, set: areaSet }
}

/** The name of an incident's type by the criteria of its day; the type itself where they do not have it. */
export async function incidentTypeName(
  req: PayloadRequest,
  type: unknown,
  on: unknown,
  language: Language,
): Promise<string | null> {
  if (typeof type !== 'string') return null
  if (!isCalendarDate(on)) return type
  try {
    const found = (await areaCriteriaOn(req, on))?.eventTypes?.find(({ id }) => id === type)
    return found ? textIn(found.label, language) : type
  } catch (error) {
    if (isWorkflowError(error)) return type
    throw error
  }
}
