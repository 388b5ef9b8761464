import { checkAssessment, describeIssue } from '@tieuchi/schemas'
import { isWorkflowError } from '../../errors.js'
import type { Label } from '../../fields/label.js'
import { idOf } from '../access/scope.js'
import type { Nomination } from '../collections/nomination.js'
import { rewardProblems as texts } from '../i18n/rewards.js'
import { isHouseholdCode } from '../records/household-code.js'
import { nominationFacts } from '../records/nomination-facts.js'
import { nominationKey } from '../records/nomination-key.js'
import { rewardCriteria } from '../records/reward-criteria.js'
import { todayOf } from '../records/today.js'
import { procedureSlugs } from '../slugs.js'
import { type Checked, check, type Problem } from './check.js'

/** What is wrong with a nomination: what its occasion asks for, the place, a second one, facts that do not fit. */
export async function nominationProblems(checked: Checked<Nomination>): Promise<Problem[]> {
  const { record } = checked
  const found = await Promise.all([placeProblems(checked), twice(checked), factProblems(checked)])
  return [...occasionProblems(checked), ...nomineeProblems(record), ...found.flat()]
}

export const checkNomination = check(nominationProblems)

function occasionProblems({ record, req }: Checked<Nomination>): Problem[] {
  if (record.occasion === 'yearly') {
    return record.movement ? [] : [{ path: 'movement', message: texts.movementMissing }]
  }
  if (!record.featOn) return [{ path: 'featOn', message: texts.featDayMissing }]
  return record.featOn > todayOf(req) ? [{ path: 'featOn', message: texts.future }] : []
}

function nomineeProblems({ kind, subject, area, unit }: Partial<Nomination>): Problem[] {
  const problems: Problem[] = []
  const needsArea = kind === 'household' || !idOf(unit)
  if (needsArea && !idOf(area)) problems.push({ path: 'area', message: texts.areaMissing })
  if (kind === 'household' && subject && !isHouseholdCode(subject)) {
    problems.push({ path: 'subject', message: texts.notACode })
  }
  return problems
}

/** The area has to lie within the unit that nominates. */
async function placeProblems({ record, req }: Checked<Nomination>): Promise<Problem[]> {
  const unit = idOf(record.unit)
  const area = idOf(record.area)
  if (!unit || !area) return []
  const within = ['commune', 'district', 'province'].map((level) => ({ [level]: { equals: unit } }))
  const { totalDocs } = await req.payload.count({
    collection: procedureSlugs.areas,
    where: { and: [{ id: { equals: area } }, { or: within }] },
    req,
  })
  return totalDocs > 0 ? [] : [{ path: 'area', message: texts.areaElsewhere }]
}

async function twice({ record, original, req }: Checked<Nomination>): Promise<Problem[]> {
  const { totalDocs } = await req.payload.count({
    collection: procedureSlugs.nominations,
    where: {
      and: [
        { key: { equals: nominationKey(record) } },
        ...(original ? [{ id: { not_equals: original.id } }] : []),
      ],
    },
    req,
  })
  return totalDocs > 0 ? [{ path: 'subject', message: texts.twice }] : []
}

/** Where no criteria are published for it yet there is nothing to hold the facts to. */
async function factProblems({ record, req }: Checked<Nomination>): Promise<Problem[]> {
  const facts: unknown = record.facts
  if (facts === undefined || facts === null) return []
  if (typeof facts !== 'object' || Array.isArray(facts)) return [{ path: 'facts', message: texts.notFacts }]
  try {
    const { criteriaSet, on } = await rewardCriteria(req, record as Nomination)
    const { stated } = await nominationFacts(req, criteriaSet, record as Nomination)
    const { issues } = checkAssessment(criteriaSet, { facts: stated }, on)
    const labels = new Map(criteriaSet.facts.map(({ id, label }) => [id, label]))
    return issues
      .filter(({ severity }) => severity === 'error')
      .map((issue) => {
        const label = labels.get(String(issue.path[1]))
        const say = (language: 'vi' | 'en') =>
          `${(language === 'en' && label?.en) || label?.vi || ''}: ${describeIssue(issue, language)}`
        const message: Label = { vi: say('vi'), en: say('en') }
        return { path: 'facts', message }
      })
  } catch (error) {
    if (isWorkflowError(error)) return []
    throw error
  }
}
