import {
  type AssessmentStatus,
  appeal,
  appraise,
  comment,
  decide,
  finalise,
  post,
  procedureSlugs,
  propose,
  saveAnswers,
  selfAssess,
  turnYear,
  type YearAssessment,
} from '@tieuchi/cms/procedure'
import { createLocalReq } from 'payload'
import { accountsOf } from './accounts-of'
import { daysBefore } from './days-before'
import { appraised, attested } from './demo-answers'
import { type DemoYear, lastYear, yearBefore } from './demo-story'
import { type AreaKey, demoAreas } from './places'
import type { Stage } from './stage'

/** Lets the year's own job run on a day. */
export async function turnOn({ payload }: Stage, on: string): Promise<void> {
  await turnYear(await createLocalReq({ context: { today: on } }, payload), on)
}

/** Takes the assessments of two years as far as the story says, each step by whoever takes it. */
export async function seedYears(stage: Stage): Promise<void> {
  for (const [year, story] of [
    [stage.years.before, yearBefore],
    [stage.years.last, lastYear],
  ] as const) {
    for (const { key } of demoAreas) await play(stage, key, year, story[key])
  }
}

const order: readonly AssessmentStatus[] = [
  'open',
  'self-assessed',
  'appraised',
  'posted',
  'finalised',
  'proposed',
  'decided',
]

async function play(stage: Stage, key: AreaKey, year: number, told: DemoYear): Promise<void> {
  const goal = order.indexOf(told.until)
  let assessment = await assessmentOf(stage, key, year)
  if (isTakenOver(assessment)) return
  // What was played before a seed was interrupted is not played again.
  while (order.indexOf(assessment.status) < goal) {
    await step(stage, key, assessment, told)
    assessment = await assessmentOf(stage, key, year)
  }
  if (told.appeal && assessment.status === 'decided') await file(stage, key, assessment, told.appeal)
}

/** Whoever tries the demonstration has sent it back, closed it or opened it again: from there on it is theirs. */
const isTakenOver = ({ closing, returns, reopenings }: YearAssessment): boolean =>
  Boolean(closing || returns?.length || reopenings?.length)

async function assessmentOf({ payload, areas }: Stage, key: AreaKey, year: number): Promise<YearAssessment> {
  const { docs } = await payload.find({
    collection: procedureSlugs.assessments,
    where: { and: [{ area: { equals: areas.get(key) } }, { year: { equals: year } }] },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  return docs[0] as unknown as YearAssessment
}

async function step(
  stage: Stage,
  key: AreaKey,
  { id, year, status, outcome }: YearAssessment,
  told: DemoYear,
): Promise<void> {
  const accounts = accountsOf(key)
  const on = (account: string, day: string) => stage.as(account, `${year}-${day}`)
  // A draft result that is on view when the demonstration is made was put there lately.
  const posted = told.until === 'posted' ? daysBefore(stage.years.today, 2) : `${year}-11-10`
  const recommends = outcome === 'met' ? 'recognise' : 'refuse'
  if (status === 'open') {
    const req = await on(accounts.board, '11-05')
    await saveAnswers({ req, id, answers: attested })
    await selfAssess({ req, id })
  } else if (status === 'self-assessed') {
    const req = await on(accounts.police, '11-08')
    await saveAnswers({ req, id, answers: appraised(told.grade) })
    await appraise({ req, id })
  } else if (status === 'appraised') {
    await post({ req: await stage.as(accounts.police, posted), id })
    const req = await stage.as(accounts.board, posted)
    await comment({ req, id, from: 'Người dân', text: 'Đã xem kết quả niêm yết, không có ý kiến khác.' })
  } else if (status === 'posted') {
    await finalise({ req: await on(accounts.police, '11-18'), id })
  } else if (status === 'finalised') {
    const reasons = told.refusal ?? 'Khu dân cư đạt đủ các tiêu chí của năm.'
    await propose({ req: await on(accounts.police, '11-19'), id, recommends, reasons })
  } else {
    const index = demoAreas.findIndex((one) => one.key === key) + 1
    await decide({
      req: await on(accounts.committee, '11-21'),
      id,
      kind: recommends,
      number: `${index}${recommends === 'recognise' ? '1' : '2'}/QĐ-UBND`,
      decidedOn: `${year}-11-20`,
      signer: 'Chủ tịch (tên minh họa)',
      signerPosition: 'Chủ tịch',
      ...(recommends === 'refuse' ? { reasons: told.refusal } : {}),
    })
  }
}

async function file(
  stage: Stage,
  key: AreaKey,
  { id, year }: YearAssessment,
  grounds: string,
): Promise<void> {
  const { payload } = stage
  const { docs } = await payload.find({
    collection: procedureSlugs.decisions,
    where: { and: [{ assessment: { equals: id } }, { kind: { equals: 'refuse' } }] },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  const refusal = docs[0]
  if (!refusal) return
  const { totalDocs } = await payload.count({
    collection: procedureSlugs.appeals,
    where: { decision: { equals: refusal.id } },
  })
  if (totalDocs > 0) return
  await appeal({
    req: await stage.as(accountsOf(key).board, `${year}-11-23`),
    id: String(refusal.id),
    grounds,
  })
}
