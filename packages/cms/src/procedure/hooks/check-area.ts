import type { Area } from '../collections/area.js'
import { registerTexts as texts } from '../i18n/registers.js'
import { unitReader } from '../records/place-on.js'
import { procedureSlugs } from '../slugs.js'
import { type Checked, check, type Problem } from './check.js'
import { wholeNumberProblems } from './check-numbers.js'
import { periodProblems } from './check-periods.js'
import { codeProblems } from './code-taken.js'

/** What is wrong with an area: its code, its numbers, its days and the communes it is said to belong to. */
export async function areaProblems({ record, original, req }: Checked<Area>): Promise<Problem[]> {
  const problems = await codeProblems(procedureSlugs.areas, record, original, req)
  problems.push(...wholeNumberProblems(record, ['households']))
  if (record.startedOn && record.endedOn && record.endedOn <= record.startedOn) {
    problems.push({ path: 'endedOn', message: texts.endsBeforeItBegins })
  }
  const periods = await periodProblems({
    path: 'communes',
    places: record.communes,
    before: record.endedOn,
    levels: ['commune'],
    wrongLevel: texts.notACommune,
    readUnit: unitReader(req),
  })
  return [...problems, ...periods]
}

export const checkArea = check(areaProblems)
