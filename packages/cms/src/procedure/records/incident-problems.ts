import type { CriteriaSet, EventType } from '@tieuchi/schemas'
import {
  formatDate,
  isCalendarDate,
  readReportedValue,
  textIn,
  windowContaining,
} from '@tieuchi/schemas/model'
import type { PayloadRequest } from 'payload'
import { isWorkflowError } from '../../errors.js'
import { languageOf } from '../../i18n/language.js'
import type { FieldProblem } from '../field-problem.js'
import { incidentTexts } from '../i18n/incidents.js'
import { areaCriteriaOn } from './event-types.js'
import { dateInVietnam, todayOf } from './today.js'

type Row = Record<string, unknown>

/**
 * Everything that is wrong with an incident as it would be stored, by field; a detail at `details.<field>`. The types
 * and their fields are those of the criteria in force on its day.
 */
export async function incidentProblems(req: PayloadRequest, incident: Row): Promise<FieldProblem[]> {
  const language = languageOf(req)
  const { problems: words } = incidentTexts[language]
  const found: FieldProblem[] = []
  const add = (path: string, message: string) => found.push({ path, message })
  const { on, type, details } = incident
  const today = todayOf(req)
  const written = (day: string) => formatDate(day, language)

  if (isBlank(incident.area)) add('area', words.required)
  if (isBlank(type)) add('type', words.required)
  if (isBlank(on)) add('on', words.required)
  else if (!isCalendarDate(on)) add('on', words.badDate)
  else if (on > today) add('on', words.future(written(today)))
  else await checkAgainstCriteria(on)
  checkMoments()
  return found

  async function checkAgainstCriteria(day: string): Promise<void> {
    const criteria = await criteriaOrNone(day)
    if (criteria === 'none-published') add('type', words.noCriteria)
    else if (!criteria) add('on', words.outsideWindows(written(day)))
    else if (!isBlank(type)) {
      const eventType = criteria.eventTypes?.find(({ id }) => id === type)
      if (eventType) checkDetails(criteria, eventType, day)
      else add('type', words.unknownType(String(type), written(day)))
    }
  }

  async function criteriaOrNone(day: string): Promise<CriteriaSet | 'none-published' | undefined> {
    try {
      return await areaCriteriaOn(req, day)
    } catch (error) {
      if (isWorkflowError(error) && error.code === 'no-release') return 'none-published'
      throw error
    }
  }

  function checkDetails(criteria: CriteriaSet, { fields }: EventType, day: string): void {
    if (isBlank(details)) return
    if (!isRow(details)) return void add('details', words.notDetails)
    const period = windowContaining(criteria.window.start, day)
    for (const [id, value] of Object.entries(details)) {
      const field = fields.find((one) => one.id === id)
      if (!field) add(`details.${id}`, words.unknownField(id))
      else {
        const read = readReportedValue(field, value, period)
        const isWrong = !read.ok && read.code !== 'not-reported'
        if (isWrong) add(`details.${id}`, words.unreadable(textIn(field.label, language), read.code))
      }
    }
  }

  function checkMoments(): void {
    const day = isCalendarDate(on) ? on : undefined
    const detected = moment('detectedAt')
    const reported = moment('reportedAt')
    if (detected && day && dateInVietnam(detected) < day) add('detectedAt', words.detectedBefore)
    if (reported && detected && reported < detected) add('reportedAt', words.reportedBefore)
    const { resolvedOn } = incident
    if (isBlank(resolvedOn)) return
    if (!isCalendarDate(resolvedOn)) add('resolvedOn', words.badDate)
    else if (resolvedOn > today) add('resolvedOn', words.future(written(today)))
    else if (day && resolvedOn < day) add('resolvedOn', words.resolvedBefore)
  }

  function moment(name: 'detectedAt' | 'reportedAt'): Date | undefined {
    const value = incident[name]
    if (isBlank(value)) return undefined
    const at = new Date(value as string)
    if (Number.isNaN(at.getTime())) return void add(name, words.badMoment)
    if (dateInVietnam(at) > today) add(name, words.futureMoment)
    return at
  }
}

const isBlank = (value: unknown): boolean => value === undefined || value === null || value === ''
const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
