import { formatDate, isCalendarDate } from '@tieuchi/schemas/model'
import type { PayloadRequest } from 'payload'
import { languageOf } from '../../i18n/language.js'
import { idOf } from '../access/scope.js'
import type { FieldProblem } from '../field-problem.js'
import { registrationTexts } from '../i18n/registrations.js'
import { procedureSlugs } from '../slugs.js'
import { areaWindow } from './area-year.js'
import { householdCode, isHouseholdCode } from './household-code.js'
import { daysAfter, todayOf } from './today.js'

type Row = Record<string, unknown>

/** Everything that is wrong with a household's commitment as it would be stored, by field. */
export async function commitmentProblems(req: PayloadRequest, commitment: Row): Promise<FieldProblem[]> {
  const found = await listProblems(req, commitment)
  const language = languageOf(req)
  const { problems: words } = registrationTexts[language]
  const code = householdCode(commitment.household)
  const problem = codeProblem(req, code)
  if (problem) found.push({ path: 'household', message: problem })
  else if (found.length === 0) {
    const { year } = commitment as { year: number }
    const twin = await recordedHousehold(req, idOf(commitment.area as string) as string, year, code)
    if (twin && twin.id !== String(commitment.id ?? '')) {
      const { committedOn, withdrawnOn } = twin
      const message = withdrawnOn
        ? words.withdrawn(code, year, formatDate(withdrawnOn, language))
        : words.counted(code, year, formatDate(committedOn, language))
      found.push({ path: 'household', message })
    }
  }
  return found
}

/** What is wrong with what all households of a list share: the area, the year, the days. */
export async function listProblems(req: PayloadRequest, shared: Row): Promise<FieldProblem[]> {
  const language = languageOf(req)
  const { problems: words } = registrationTexts[language]
  const found: FieldProblem[] = []
  const add = (path: string, message: string) => found.push({ path, message })
  const today = todayOf(req)
  const written = (day: string) => formatDate(day, language)
  const { year, committedOn, withdrawnOn } = shared
  const area = idOf(shared.area as string)
  if (!area) add('area', words.required)
  const window = Number.isInteger(year) ? await areaWindow(req, year as number) : undefined
  if (!Number.isInteger(year)) add('year', words.badYear)
  else if (!window) add('year', words.noCriteria(year as number))
  for (const name of ['committedOn', 'withdrawnOn'] as const) {
    const day = shared[name]
    if (isBlank(day)) {
      if (name === 'committedOn') add(name, words.required)
    } else if (!isCalendarDate(day)) add(name, words.badDate)
    else if (day > today) add(name, words.future(written(today)))
    else if (name === 'committedOn' && window && day >= window.before) {
      add(name, words.outside(written(window.from), written(daysAfter(window.before, -1))))
    }
  }
  if (area && window && (await keepsTotals(req, area, year as number))) {
    add('year', words.totalsOnly(year as number))
  }
  if (isCalendarDate(committedOn) && isCalendarDate(withdrawnOn) && withdrawnOn < committedOn) {
    add('withdrawnOn', words.withdrawnBefore)
  }
  return found
}

/** Why a text, already in its one writing, is no household code; undefined where it is one. */
export function codeProblem(req: PayloadRequest, code: string): string | undefined {
  const { problems: words } = registrationTexts[languageOf(req)]
  if (code === '') return words.required
  if (code.length > 40) return words.tooLong
  return isHouseholdCode(code) ? undefined : words.notACode
}

/** A household that is recorded for a year already. */
export interface RecordedHousehold {
  id: string
  household: string
  committedOn: string
  withdrawnOn?: string | null
}

/** True if the area's registration of the year keeps totals only. Asked once per request, area and year. */
function keepsTotals(req: PayloadRequest, area: string, year: number): Promise<boolean> {
  const known = (req.context.keepsTotals ?? new Map()) as Map<string, Promise<boolean>>
  req.context.keepsTotals = known
  const key = `${area}:${year}`
  const of = { area: { equals: area }, year: { equals: year }, commitmentMode: { equals: 'totals' } }
  const found =
    known.get(key) ??
    req.payload
      .count({ collection: procedureSlugs.registrations, where: of, req })
      .then(({ totalDocs }) => totalDocs > 0)
  known.set(key, found)
  return found
}

async function recordedHousehold(
  req: PayloadRequest,
  area: string,
  year: number,
  household: string,
): Promise<RecordedHousehold | undefined> {
  const { docs } = await req.payload.find({
    collection: procedureSlugs.commitments,
    where: {
      and: [{ area: { equals: area } }, { year: { equals: year } }, { household: { equals: household } }],
    },
    limit: 1,
    depth: 0,
    req,
  })
  return docs[0] as unknown as RecordedHousehold | undefined
}

const isBlank = (value: unknown): boolean => value === undefined || value === null || value === ''
