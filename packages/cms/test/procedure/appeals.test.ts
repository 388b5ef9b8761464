import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Appeal } from '../../src/procedure/collections/appeal.js'
import type { YearAssessment } from '../../src/procedure/collections/assessment.js'
import type { Decision } from '../../src/procedure/collections/decision.js'
import { propose } from '../../src/procedure/operations/assessment/steps.js'
import { appeal as fileAppeal } from '../../src/procedure/operations/decision/appeal.js'
import { decide } from '../../src/procedure/operations/decision/decide.js'
import { decideAppeal } from '../../src/procedure/operations/decision/decide-appeal.js'
import { judgeAppeal } from '../../src/procedure/operations/decision/judge-appeal.js'
import { procedureSlugs } from '../../src/procedure/slugs.js'
import { finalised, opened, recordsFrom, register } from './assessed.js'
import { type AreaName, type Name, openProvince, type Province } from './place.js'
import { paper } from './proposed.js'

let province: Province
beforeAll(async () => {
  province = await openProvince()
  await recordsFrom(province, '2020-01-01')
})
afterAll(() => province.close())

const { appeals, assessments, incidents, verdicts } = procedureSlugs
const year = 2024
const on = (name: Name, day: string) => province.as(name, { today: `${year}-${day}` })

const codeOf = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => 'done',
    (error) => error.code ?? error.data?.errors?.map(({ path }: { path: string }) => path).join(),
  )

/** An area that one fatal traffic accident kept from recognition. */
async function refused(
  area: AreaName,
): Promise<{ assessment: YearAssessment; accident: string; refusal: Decision }> {
  await register(province, area, year)
  const accident = await province.put(incidents, {
    area: province.areas[area],
    type: 'traffic-accident',
    on: `${year}-05-04`,
    details: { 'in-area': true, deaths: 1, injured: 0, 'injury-rate': 0, damage: 0 },
  })
  const assessment = await finalised(province, await opened(province, area, year))
  expect(assessment.outcome).toBe('not-met')
  const police = await on('policeEast', '11-26')
  await propose({
    req: police,
    id: assessment.id,
    recommends: 'refuse',
    reasons: 'Có vụ tai nạn nghiêm trọng',
  })
  const refusal = await decide({
    req: await on('committeeEast', '11-30'),
    id: assessment.id,
    ...paper({ decidedOn: `${year}-11-30`, reasons: 'Có vụ tai nạn nghiêm trọng' }),
    kind: 'refuse',
  })
  return { assessment, accident, refusal }
}

const file = async (refusal: Decision, name: Name = 'boardOne', changes: object = {}): Promise<Appeal> =>
  fileAppeal({
    req: await on(name, '12-03'),
    id: refusal.id,
    grounds: 'Vụ tai nạn xảy ra ngoài địa bàn',
    ...changes,
  })
const judge = async ({ id }: Appeal) => judgeAppeal({ req: await on('committeeEast', '12-10'), id })
const answer = async ({ id }: Appeal, result: string) =>
  decideAppeal({ req: await on('committeeEast', '12-12'), id, result, answer: 'Đã xem xét lại hồ sơ' })

describe('An appeal that is granted', () => {
  it('rests on a re-run under the criteria as they stood, and opens the way to a recognition', async () => {
    const { assessment, accident, refusal } = await refused('one')
    const appeal = await file(refusal)
    expect(await codeOf(answer(appeal, 'overturned'))).toBe('appeal-not-judged')

    const first = await judge(appeal)
    expect([first.verdict.outcome, first.verdict.stage, first.differences.outcome]).toEqual([
      'not-met',
      'appeal',
      null,
    ])
    expect(await codeOf(answer(appeal, 'overturned'))).toBe('appeal-not-met')

    await province.payload.update({
      collection: incidents,
      id: accident,
      data: { struckOut: true, correctionReason: 'Xảy ra ở khu dân cư khác' } as never,
    })
    const again = await judge(appeal)
    expect(again.differences.outcome).toEqual({ before: 'not-met', after: 'met' })
    expect(again.verdict.setHash).toBe(again.against.setHash)

    const standing = await province.http.ask('GET', `/appeals/${appeal.id}/standing`, { as: 'boardOne' })
    expect(standing.body).toMatchObject({
      before: { outcome: 'not-met' },
      after: { outcome: 'met' },
      criteria: [{ before: 'not-met', after: 'met', because: 'records' }],
      may: { answer: false },
    })

    expect(await codeOf(answer(appeal, 'overturned'))).toBe('done')
    expect(await codeOf(answer(appeal, 'upheld'))).toBe('appeal-answered')
    expect(await codeOf(judge(appeal))).toBe('appeal-answered')
    expect(await codeOf(file(refusal))).toBe('appeal-granted')

    const recognition = await decide({
      req: await on('committeeEast', '12-20'),
      id: assessment.id,
      ...paper({ decidedOn: `${year}-12-20` }),
      kind: 'recognise',
    })
    expect([recognition.appeal, typeof recognition.code]).toEqual([appeal.id, 'string'])
    expect(await province.stored(assessments, assessment.id)).toMatchObject({
      status: 'decided',
      outcome: 'met',
    })
    const final = assessment.submitted.final?.verdict ?? ''
    expect((await province.stored(verdicts, final)).outcome).toBe('not-met')

    const old = await province.http.ask('GET', `/decisions/${refusal.id}/standing`, { as: 'boardOne' })
    expect(old.body).toMatchObject({ replacedBy: { id: recognition.id }, may: { appeal: false } })
    const twice = decide({
      req: await on('committeeEast', '12-21'),
      id: assessment.id,
      ...paper({ decidedOn: `${year}-12-21` }),
      kind: 'recognise',
    })
    expect(await codeOf(twice)).toBe('already-decided')
  })
})

describe('An appeal that is not granted', () => {
  it('leaves the refusal in effect, and another one can follow', async () => {
    const { assessment, refusal } = await refused('two')
    expect(
      await codeOf(file(refusal, 'boardTwo', { grounds: ' ', filedOn: '2024-11-29', files: ['none'] })),
    ).toBe('grounds,filedOn,files')
    expect(await codeOf(file(refusal, 'boardOne'))).toBe('record-not-found')
    expect(await codeOf(file(refusal, 'policeEast'))).toBe('not-allowed')

    const both = await Promise.allSettled([file(refusal, 'boardTwo'), file(refusal, 'boardTwo')])
    const [appeal] = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])

    await judge(appeal as Appeal)
    expect(await codeOf(answer(appeal as Appeal, 'perhaps'))).toBe('result')
    expect(await codeOf(answer(appeal as Appeal, 'upheld'))).toBe('done')
    const again = decide({
      req: await on('committeeEast', '12-20'),
      id: assessment.id,
      ...paper({ decidedOn: `${year}-12-20` }),
      kind: 'recognise',
    })
    expect(await codeOf(again)).toBe('already-decided')
    expect(await codeOf(file(refusal, 'boardTwo', { filedOn: '2024-12-13' }))).toBe('filedOn')
    expect((await file(refusal, 'boardTwo')).title).toContain('Khu dân cư Hai')
  })

  it('cannot be changed or deleted by anybody', async () => {
    const { docs } = await province.payload.find({ collection: appeals, limit: 1, depth: 0 })
    const of = { collection: appeals, id: String(docs[0]?.id) }
    expect(await codeOf(province.payload.update({ ...of, data: { grounds: 'Khác' } as never }))).toBe(
      'record-is-final',
    )
    expect(await codeOf(province.payload.delete(of))).toBe('record-is-final')
  })
})
