import { formatDate, isCalendarDate } from '@tieuchi/schemas/model'
import type { PayloadRequest } from 'payload'
import { languageOf } from '../../i18n/language.js'
import { idOf } from '../access/scope.js'
import type { FieldProblem } from '../field-problem.js'
import { registrationTexts } from '../i18n/registrations.js'
import { procedureSlugs } from '../slugs.js'
import { areaWindow, currentAreaYear } from './area-year.js'
import { daysAfter, todayOf } from './today.js'

type Row = Record<string, unknown>

/**
 * Everything that is wrong with a registration as it would be stored, by field. One in preparation may have gaps; one
 * that is filed may not.
 * @param stored the record as it is now, where there is one
 */
export async function registrationProblems(
  req: PayloadRequest,
  registration: Row,
  stored?: Row,
): Promise<FieldProblem[]> {
  const language = languageOf(req)
  const { problems: words } = registrationTexts[language]
  const found: FieldProblem[] = []
  const add = (path: string, message: string) => found.push({ path, message })
  const written = (day: string) => formatDate(day, language)
  const { year } = registration
  const area = idOf(registration.area as string)
  const isFiled = registration.status === 'filed'
  const isTotals = registration.commitmentMode === 'totals'

  if (!area) add('area', words.required)
  if (year === undefined || year === null) add('year', words.required)
  else if (!isYear(year)) add('year', words.badYear)
  else await checkYear(year)
  checkCounts()
  if (isFiled) checkFiling()
  return found

  async function checkYear(of: number): Promise<void> {
    const latest = (await currentAreaYear(req)) + 1
    const window = await areaWindow(req, of)
    if (of > latest) add('year', words.yearTooLate(latest))
    else if (!window) add('year', words.noCriteria(of))
    else if (stored?.status === 'filed' && (stored.year !== of || idOf(stored.area as string) !== area)) {
      add('year', words.fixed)
    } else if (area && (await isTaken(area, of))) add('year', words.twice(of))
    for (const name of ['filedOn', 'partyResolutionOn']) checkDay(name, window)
  }

  async function isTaken(ofArea: string, of: number): Promise<boolean> {
    if (stored && stored.year === of && idOf(stored.area as string) === ofArea) return false
    const { docs } = await req.payload.find({
      collection: procedureSlugs.registrations,
      where: { and: [{ area: { equals: ofArea } }, { year: { equals: of } }] },
      limit: 1,
      depth: 0,
      select: { year: true },
      req,
    })
    return docs.some(({ id }) => String(id) !== String(registration.id ?? stored?.id ?? ''))
  }

  function checkDay(name: string, window: { from: string; before: string } | undefined): void {
    const day = registration[name]
    const today = todayOf(req)
    if (isBlank(day)) return
    if (!isCalendarDate(day)) add(name, words.badDate)
    else if (day > today) add(name, words.future(written(today)))
    else if (window && (day < window.from || day >= window.before)) {
      add(name, words.outside(written(window.from), written(daysAfter(window.before, -1))))
    }
  }

  function checkCounts(): void {
    const { householdsResiding: residing, householdsCommitted: committed } = registration
    if (!isBlank(residing) && !isCount(residing)) add('householdsResiding', words.notWhole)
    if (!isTotals || isBlank(committed)) return
    if (!isCount(committed)) add('householdsCommitted', words.notWhole)
    else if (isCount(residing) && committed > residing) {
      add('householdsCommitted', words.moreThanResiding(residing))
    }
  }

  function checkFiling(): void {
    const { filedOn, papers, householdsResiding: residing, householdsCommitted: committed } = registration
    if (isBlank(filedOn)) add('filedOn', words.required)
    if (!Array.isArray(papers) || papers.length === 0) add('papers', words.noPaper)
    if (isBlank(residing) || residing === 0) add('householdsResiding', words.noHouseholds)
    if (isTotals && isBlank(committed)) add('householdsCommitted', words.noTotal)
  }
}

const isBlank = (value: unknown): boolean => value === undefined || value === null || value === ''
const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0
const isYear = (value: unknown): value is number => isCount(value) && value >= 1975 && value <= 2200
