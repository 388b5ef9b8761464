import { isCalendarDate } from '@tieuchi/schemas/model'
import type { PayloadRequest } from 'payload'
import type { Label } from '../../fields/label.js'
import { idOf } from '../access/scope.js'
import type { Unit } from '../collections/unit.js'
import { registerTexts as texts } from '../i18n/registers.js'
import { placesOutside, replacementsOf } from '../records/belonging.js'
import { unitReader } from '../records/place-on.js'
import { procedureSlugs } from '../slugs.js'
import { type Checked, check, type Problem } from './check.js'
import { parentLevels, periodProblems } from './check-periods.js'
import { codeProblems } from './code-taken.js'

/** What is wrong with a unit, by itself and beside the units and areas that belong to it. */
export async function unitProblems({ record, original, req }: Checked<Unit>): Promise<Problem[]> {
  const { from, before, level } = record
  const problems = await codeProblems(procedureSlugs.units, record, original, req)
  if (before && from && before <= from) problems.push({ path: 'before', message: texts.endsBeforeItBegins })
  if (!level || !isCalendarDate(from)) return problems
  if (level === 'province') {
    if (record.parents?.length) problems.push({ path: 'parents', message: texts.noParentOfProvince })
  } else {
    problems.push(...(await parentProblems(record, req)))
  }
  problems.push(...(await replacementProblems(record, req)))
  if (original) problems.push(...(await belongingProblems(record as Unit, original, req)))
  return problems
}

export const checkUnit = check(unitProblems)

async function parentProblems(
  { parents, from, before, level }: Partial<Unit>,
  req: PayloadRequest,
): Promise<Problem[]> {
  if (!parents?.length) return [{ path: 'parents', message: texts.noParent }]
  const problems = await periodProblems({
    path: 'parents',
    places: parents,
    from,
    before,
    levels: parentLevels(level as Unit['level']),
    wrongLevel: texts.wrongParent(level as Unit['level']),
    readUnit: unitReader(req),
  })
  const days = parents.map((period) => period.from).sort()
  if (problems.length === 0 && days[0] && days[0] !== from) {
    problems.push({ path: 'parents', message: texts.uncovered(from as string) })
  }
  return problems
}

/** What is merged, renamed or split ends on the day from which its successor exists. */
async function replacementProblems(
  { replaces, from, level }: Partial<Unit>,
  req: PayloadRequest,
): Promise<Problem[]> {
  const problems: Problem[] = []
  const add = (message: Label) => problems.push({ path: 'replaces', message })
  for (const replaced of replaces ?? []) {
    const unit = await unitReader(req)(idOf(replaced) as string)
    if (!unit) add(texts.noSuchUnit)
    else if (unit.level !== level) add(texts.otherLevelReplaced)
    else if (unit.before !== from) add(texts.notEnded(unit.name, from as string))
  }
  return problems
}

const namesShown = 5

/** What belongs to the unit or replaces it holds it to its level and its days. */
async function belongingProblems(record: Unit, original: Unit, req: PayloadRequest): Promise<Problem[]> {
  const problems: Problem[] = []
  const shorter = record.from > original.from || (record.before ?? '9') < (original.before ?? '9')
  if (record.level !== original.level || shorter) {
    const all = await placesOutside(req, original.id)
    if (record.level !== original.level && all.length > 0) {
      problems.push({ path: 'level', message: texts.levelInUse })
    }
    const outside = await placesOutside(req, original.id, record)
    if (outside.length > 0) {
      const names = outside.slice(0, namesShown)
      problems.push({
        path: record.from > original.from ? 'from' : 'before',
        message: texts.stillUsed(names, outside.length - names.length),
      })
    }
  }
  if ((record.before ?? null) !== (original.before ?? null)) {
    for (const { name, from } of await replacementsOf(req, original.id)) {
      if (from !== record.before) problems.push({ path: 'before', message: texts.replacedOn(name, from) })
    }
  }
  return problems
}
