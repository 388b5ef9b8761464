import { formatDate } from '@tieuchi/schemas/model'
import type { PayloadRequest } from 'payload'
import { WorkflowError } from '../../../errors.js'
import { languageOf } from '../../../i18n/language.js'
import { isAreaWithin } from '../../access/access.js'
import { accessTable } from '../../access/table.js'
import { refusalOf } from '../../field-problem.js'
import { registrationTexts } from '../../i18n/registrations.js'
import { areaDayProblems } from '../../records/area-days.js'
import { codeProblem, listProblems } from '../../records/commitment-problems.js'
import { householdCode } from '../../records/household-code.js'
import { procedureSlugs } from '../../slugs.js'
import { householdsOf } from './households-of.js'
import { writeCommitments } from './write-commitments.js'

/** The most household codes that one list may hold. */
export const listLimit = 5_000

/** A list of households that committed on the same day, as it was pasted: a code a line. */
export interface AddCommitments {
  req: PayloadRequest
  area: string
  year: number
  committedOn: string
  codes: string
}

/** One line of the list that cannot be recorded, and why. */
export interface LineProblem {
  line: number
  household: string
  message: string
}

/**
 * Records the households of a list, all or none.
 * @returns how many
 * @throws WorkflowError `not-logged-in`, `not-allowed`, `record-not-found`, `commitments-refused` with `problems`, one for
 * each line that is wrong; ValidationError where the area, the year or the day is
 */
export async function addCommitments({
  req,
  area,
  year,
  committedOn,
  codes,
}: AddCommitments): Promise<number> {
  if (!req.user) throw new WorkflowError('not-logged-in', req)
  const { create } = accessTable.commitments
  if (!(await isAreaWithin(create, req, area))) throw new WorkflowError('record-not-found', req)
  const of = { area, year, committedOn }
  const shared = [
    ...(await listProblems(req, of)),
    ...(await areaDayProblems(req, procedureSlugs.commitments, of)),
  ]
  const words = registrationTexts[languageOf(req)].problems
  const lines = linesOf(codes)
  if (lines.length === 0) shared.push({ path: 'codes', message: words.emptyList })
  if (lines.length > listLimit) shared.push({ path: 'codes', message: words.tooMany(listLimit) })
  if (shared.length > 0) throw refusalOf(procedureSlugs.commitments, shared, req)

  const problems = await lineProblems(req, { area, year }, lines)
  if (problems.length > 0) {
    throw new WorkflowError('commitments-refused', req, { count: problems.length, problems })
  }
  const households = lines.map(({ household }) => household)
  await writeCommitments(req, { area, year, committedOn }, households)
  return households.length
}

interface Line {
  line: number
  household: string
}

/** The codes with their lines; a line may hold several, separated by semicolons or commas. */
function linesOf(codes: string): Line[] {
  return codes.split(/\r\n|\r|\n/).flatMap((text, index) =>
    text
      .split(/[;,]/)
      .map((part) => ({ line: index + 1, household: householdCode(part) }))
      .filter(({ household }) => household !== ''),
  )
}

async function lineProblems(
  req: PayloadRequest,
  of: { area: string; year: number },
  lines: readonly Line[],
): Promise<LineProblem[]> {
  const language = languageOf(req)
  const { problems: words } = registrationTexts[language]
  const day = (date: string) => formatDate(date, language)
  const recorded = await householdsOf(req, of.area, of.year)
  const first = new Map<string, number>()
  return lines.flatMap(({ line, household }) => {
    const message = problemOf(line, household)
    return message === undefined ? [] : [{ line, household, message }]
  })

  function problemOf(line: number, household: string): string | undefined {
    const wrong = codeProblem(req, household)
    if (wrong) return wrong
    const before = first.get(household)
    if (before !== undefined) return words.repeated(household, before)
    first.set(household, line)
    const twin = recorded.get(household)
    if (!twin) return undefined
    return twin.withdrawnOn
      ? words.withdrawn(household, of.year, day(twin.withdrawnOn))
      : words.counted(household, of.year, day(twin.committedOn))
  }
}
