import { verifyReceipt } from '@tieuchi/rules/receipts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { YearAssessment } from '../../src/procedure/collections/assessment.js'
import {
  appraise,
  comment,
  finalise,
  openYear,
  post,
  propose,
  refreshStale,
  rerun,
  runAgain,
  saveAnswers,
  selfAssess,
} from '../../src/procedure/operations/assessment/steps.js'
import { procedureSlugs } from '../../src/procedure/slugs.js'
import { pack } from '../packs.js'
import { attested, finalised, opened, publishAlso, recordsFrom, register } from './assessed.js'
import { openProvince, type Province } from './place.js'

let province: Province
const { assessments, incidents, verdicts } = procedureSlugs

beforeAll(async () => {
  province = await openProvince()
  await recordsFrom(province, '2020-01-01')
})
afterAll(() => province.close())

const stored = (id: string): Promise<YearAssessment> => province.stored(assessments, id)
const accident = (area: 'one' | 'two' | 'three', on: string, details: object = {}) =>
  province.put(incidents, {
    area: province.areas[area],
    type: 'traffic-accident',
    on,
    details: { 'in-area': true, deaths: 0, injured: 1, 'injury-rate': 10, damage: 0, ...details },
  })

describe('the opening of a year', () => {
  it('opens each area once, however often and from however many places it is asked', async () => {
    const req = await province.as('oversight')
    const results = await Promise.all([1, 2, 3].map(() => openYear({ req, year: 2024 })))
    expect(results.reduce((sum, { opened: count }) => sum + count, 0)).toBe(3)
    expect(results[0]).toMatchObject({ from: '2023-11-01', before: '2024-11-01' })
    expect(await openYear({ req, year: 2024 })).toMatchObject({ opened: 0, existing: 3 })
    const { totalDocs } = await province.payload.count({
      collection: assessments,
      where: { year: { equals: 2024 } },
    })
    expect(totalDocs).toBe(3)
  })

  it('leaves out an area that was dissolved before the window ended', async () => {
    const dissolved = await province.put(procedureSlugs.areas, {
      code: 'KDC-09',
      name: 'Khu dân cư Chín',
      communes: [{ unit: province.units.east, from: '2010-01-01' }],
      programme: 'none',
      endedOn: '2023-10-31',
    })
    await openYear({ req: await province.as('oversight'), year: 2023 })
    const { docs } = await province.payload.find({
      collection: assessments,
      where: { year: { equals: 2023 } },
      depth: 0,
    })
    expect(docs.map((row) => (row as unknown as YearAssessment).area)).not.toContain(dissolved)
    expect(docs).toHaveLength(3)
    await province.payload.delete({ collection: procedureSlugs.areas, id: dissolved })
  })

  it('is for the province and administrators, through the endpoint too', async () => {
    const { ask } = province.http
    const board = await ask('POST', '/assessments/open-year', { as: 'boardOne', body: { year: 2023 } })
    expect([board.status, board.body.errors[0].code]).toEqual([403, 'not-allowed'])
    expect((await ask('POST', '/assessments/open-year', { body: { year: 2023 } })).status).toBe(401)
    const nonsense = await ask('POST', '/assessments/open-year', { as: 'oversight', body: { year: 'x' } })
    expect([nonsense.status, nonsense.body.errors[0].code]).toEqual([400, 'bad-year'])
  })

  it('says so where no criteria are in force for the year', async () => {
    const req = await province.as('oversight')
    await expect(openYear({ req, year: 2001 })).rejects.toMatchObject({ code: 'no-criteria-for-year' })
  })
})

describe('a year of one area', () => {
  let id: string

  beforeAll(async () => {
    ;({ id } = await opened(province, 'one', 2025))
  })

  it('names what is missing, and who can supply it', async () => {
    await refreshStale(await province.as('administrator'))
    const { current, currentOutcome, stale } = await stored(id)
    expect([currentOutcome, stale]).toEqual(['undetermined', false])
    const suppliers = Object.fromEntries(current?.missing.map(({ fact, supplier }) => [fact, supplier]) ?? [])
    expect(suppliers).toMatchObject({
      'registration-filed-on': 'board',
      'policies-and-rules-carried-out': 'board',
      'movement-grade': 'police',
      'opposition-cases': 'police',
    })
  })

  it('is waiting to be judged anew once a record changes, and then is', async () => {
    await register(province, 'one', 2025, { householdsCommitted: 88 })
    expect((await stored(id)).stale).toBe(true)
    await refreshStale(await province.as('administrator'))
    const { current } = await stored(id)
    expect(current?.facts).toMatchObject({
      'registration-filed-on': '2025-03-01',
      'registered-households-share': 88,
      crimes: 0,
      'incidents-year-before': 0,
    })
    expect(current?.notMet).toEqual(['registered-households'])
  })

  it('takes no answer for what stands in a register or is counted, and lists every problem', async () => {
    const answer = await province.http.ask('POST', `/assessments/${id}/answers`, {
      as: 'boardOne',
      body: {
        answers: {
          'households-registered': { value: 100 },
          crimes: { value: 0 },
          'complex-prolonged-disputes': { value: 'không' },
          'movement-grade': { value: 'best' },
          'policies-and-rules-carried-out': { value: null },
          'no-such-fact': { value: 1 },
          'exploitation-cases': { value: 0, files: ['00000000-0000-4000-8000-000000000000'] },
        },
      },
    })
    expect(answer.status).toBe(400)
    const [{ code, problems }] = answer.body.errors
    expect(code).toBe('answers-refused')
    expect(problems.map((one: { fact: string; code: string }) => [one.fact, one.code])).toEqual([
      ['households-registered', 'recorded'],
      ['crimes', 'counted'],
      ['complex-prolonged-disputes', 'wrong-type'],
      ['movement-grade', 'unknown-option'],
      ['policies-and-rules-carried-out', 'note-required'],
      ['no-such-fact', 'not-asked'],
      ['exploitation-cases', 'files-unknown'],
    ])
    expect((await stored(id)).answers).toEqual({})
  })

  it('cannot be handed in before its window ends, nor while the board owes a figure', async () => {
    const early = await province.as('boardOne', { today: '2025-10-31' })
    await expect(selfAssess({ req: early, id })).rejects.toMatchObject({
      code: 'window-still-open',
      details: { lastDay: '31-10-2025' },
    })
    const req = await province.as('boardOne', { today: '2025-11-01' })
    await expect(selfAssess({ req, id })).rejects.toMatchObject({
      code: 'facts-missing',
      details: { facts: ['policies-and-rules-carried-out', 'complex-prolonged-disputes'] },
    })
  })

  it('is handed in by its own board, and looks to others as if it did not exist', async () => {
    const path = `/assessments/${id}/self-assess`
    const other = await province.http.ask('POST', path, { as: 'boardTwo', body: {} })
    const absent = await province.http.ask('POST', '/assessments/none/self-assess', {
      as: 'boardTwo',
      body: {},
    })
    expect([other.status, other.body]).toEqual([absent.status, absent.body])
    expect(other.status).toBe(404)
    const police = await province.http.ask('POST', path, { as: 'policeEast', body: {} })
    expect([police.status, police.body.errors[0].code]).toEqual([403, 'not-allowed'])
  })

  it('keeps the self-assessment with its receipt once it is handed in', async () => {
    const req = await province.as('boardOne', { today: '2025-11-05' })
    await saveAnswers({
      req,
      id,
      answers: {
        ...attested.self,
        'complex-prolonged-disputes': { value: null, note: 'Chờ biên bản của tổ hòa giải' },
      },
    })
    const { status, submitted, answers } = await selfAssess({ req, id })
    expect(status).toBe('self-assessed')
    expect(submitted.self).toMatchObject({ outcome: 'not-met', at: '2025-11-05T05:00:00.000Z' })
    expect(answers.self?.['policies-and-rules-carried-out']?.by?.name).toBe('boardOne')
    await expect(selfAssess({ req, id })).rejects.toMatchObject({ code: 'wrong-assessment-status' })
    await expect(saveAnswers({ req, id, answers: attested.self })).rejects.toMatchObject({
      code: 'not-allowed',
    })
  })

  it('asks the appraisal for a reason where it departs, and for nothing where it adds', async () => {
    const req = await province.as('policeEast', { today: '2025-11-12' })
    await saveAnswers({
      req,
      id,
      answers: {
        ...attested.appraisal,
        'complex-prolonged-disputes': { value: 0 },
        'households-registered': { value: 100 },
      },
    })
    await accident('one', '2025-06-01')
    const refused = await appraise({ req, id }).catch((error) => error)
    expect(refused.code).toBe('departures-unexplained')
    expect([...refused.details.facts].sort()).toEqual(['accidents', 'households-registered'])
    const { submitted } = await appraise({
      req,
      id,
      reasons: {
        'households-registered': 'Đã đối chiếu 12 bản cam kết nộp bổ sung',
        accidents: 'Bổ sung một vụ va chạm ngày 01-6',
      },
    })
    expect(submitted.appraisal?.outcome).toBe('not-met')
    expect(submitted.appraisal?.departures).toContainEqual({
      fact: 'households-registered',
      from: 88,
      to: 100,
      reason: 'Đã đối chiếu 12 bản cam kết nộp bổ sung',
    })
    expect((await stored(id)).submitted.self?.outcome).toBe('not-met')
  })

  it('is posted, commented on while it is on view, and finalised only afterwards', async () => {
    const police = await province.as('policeEast', { today: '2025-11-13' })
    await expect(finalise({ req: police, id })).rejects.toMatchObject({ code: 'wrong-assessment-status' })
    const { posting } = await post({ req: police, id })
    expect(posting).toMatchObject({ from: '2025-11-13', before: '2025-11-20' })
    await expect(finalise({ req: police, id })).rejects.toMatchObject({
      code: 'posting-not-over',
      details: { lastDay: '19-11-2025' },
    })
    const board = await province.as('boardOne', { today: '2025-11-14' })
    const said = (text: string) => comment({ req: board, id, from: 'Người dân', text })
    await Promise.all([said('Đồng ý'), said('Đề nghị xem lại vụ va chạm')])
    expect((await stored(id)).comments?.map(({ text }) => text).sort()).toEqual([
      'Đề nghị xem lại vụ va chạm',
      'Đồng ý',
    ])
    await expect(said('  ')).rejects.toMatchObject({ code: 'comment-incomplete' })
    const late = await province.as('boardOne', { today: '2025-11-20' })
    await expect(comment({ req: late, id, from: 'Người dân', text: 'Muộn' })).rejects.toMatchObject({
      code: 'posting-over',
    })
  })

  it('lets one of two people at once through, and tells the other', async () => {
    const [one, other] = await Promise.all(
      (['policeEast', 'policeEastOther'] as const).map(async (name) =>
        finalise({ req: await province.as(name, { today: '2025-11-20' }), id }).catch((error) => error),
      ),
    )
    const [given, refused] = 'code' in one ? [other, one] : [one, other]
    expect(given.status).toBe('finalised')
    expect(['record-edited-meanwhile', 'wrong-assessment-status']).toContain(refused.code)
    const { docs } = await province.payload.find({
      collection: verdicts,
      where: { and: [{ assessment: { equals: id } }, { stage: { equals: 'final' } }] },
      depth: 0,
    })
    expect(docs.map((verdict) => verdict.id)).toEqual([given.submitted.final.verdict])
  })

  it('is not saved by whoever saw an older edition', async () => {
    const { id: next, edition } = await opened(province, 'two', 2025)
    const path = `/assessments/${next}/answers`
    const save = () =>
      province.http.ask('POST', path, { as: 'boardTwo', body: { edition, answers: attested.self } })
    expect((await save()).status).toBe(200)
    const again = await save()
    expect([again.status, again.body.errors[0].code]).toEqual([409, 'record-edited-meanwhile'])
  })

  it('is proposed for refusal with reasons, and not for recognition where it is not met', async () => {
    const req = await province.as('policeEast', { today: '2025-11-21' })
    const { outcome } = await stored(id)
    expect(outcome).toBe('not-met')
    const proposal = { req, id, reasons: 'Số vụ tăng so với năm trước' }
    await expect(propose({ ...proposal, recommends: 'recognise' })).rejects.toMatchObject({
      code: 'final-not-met',
    })
    await expect(propose({ ...proposal, reasons: ' ', recommends: 'refuse' })).rejects.toMatchObject({
      code: 'proposal-incomplete',
    })
    const { status } = await propose({ ...proposal, recommends: 'refuse' })
    expect(status).toBe('proposed')
  })

  it('keeps what was handed in when the records change, and shows beside it what differs and why', async () => {
    const before = await stored(id)
    const final = await province.stored(verdicts, before.submitted.final?.verdict as string)
    const { docs } = await province.payload.find({
      collection: incidents,
      where: { area: { equals: province.areas.one } },
    })
    await province.payload.update({
      collection: incidents,
      id: docs[0]?.id as string,
      data: { struckOut: true, correctionReason: 'Ghi nhầm khu dân cư' } as never,
    })
    expect(await province.stored(verdicts, final.id)).toEqual(final)

    const req = await province.as('policeEast')
    const { verdict, against, differences } = await rerun({ req, id })
    expect(against.id).toBe(final.id)
    expect([against.outcome, verdict.outcome]).toEqual(['not-met', 'met'])
    expect(differences).toMatchObject({
      outcome: { before: 'not-met', after: 'met' },
      revision: null,
      criteria: [{ code: '4', before: 'not-met', after: 'met', because: 'records' }],
    })
    expect(differences.facts).toContainEqual({ fact: 'accidents', before: 1, after: 0 })
    expect((await stored(id)).outcome).toBe('not-met')
    const again = await rerun({ req, id })
    expect(again.verdict.id).toBe(verdict.id)
  })

  it('is run again on appeal by the very criteria of the verdict that counts', async () => {
    const { verdict, against } = await runAgain(await province.as('committeeEast'), id, 'appeal')
    expect(verdict).toMatchObject({ stage: 'appeal', setHash: against.setHash, outcome: 'met' })
    expect(verdict.evaluation.knownAt).toBe(new Date(against.at).toISOString())
  })
})

describe('a verdict', () => {
  it('comes from a step alone and is never changed or deleted, also without access control', async () => {
    const { docs } = await province.payload.find({ collection: verdicts, limit: 1, depth: 0 })
    const verdict = docs[0] as unknown as { id: string }
    const refused = { code: 'verdicts-are-final' }
    const data = { outcome: 'met' } as never
    const { payload } = province
    await expect(payload.update({ collection: verdicts, id: verdict.id, data })).rejects.toMatchObject(
      refused,
    )
    await expect(payload.delete({ collection: verdicts, id: verdict.id })).rejects.toMatchObject(refused)
    const { id: _, ...copy } = verdict
    await expect(payload.create({ collection: verdicts, data: copy as never })).rejects.toMatchObject(refused)
  })

  it('gives a receipt that runs again to the same bytes, within scope only', async () => {
    const { docs } = await province.payload.find({ collection: verdicts, depth: 0 })
    expect(docs.length).toBeGreaterThan(3)
    for (const { id } of docs) {
      const { status, headers, body } = await province.http.ask('GET', `/verdicts/${id}/receipt`, {
        as: 'boardOne',
      })
      expect(status).toBe(200)
      expect(headers.get('content-disposition')).toContain('receipt-KDC-01-2025')
      expect(await verifyReceipt(body)).toMatchObject({ ok: true, same: true })
    }
    const path = `/verdicts/${docs[0]?.id}/receipt`
    expect((await province.http.ask('GET', path, { as: 'boardTwo' })).status).toBe(404)
    expect((await province.http.ask('GET', path)).status).toBe(401)
  })
})

describe('a hand-in that was cut off', () => {
  it('leaves no second verdict of its stage once one is taken', async () => {
    const { id } = await opened(province, 'one', 2023)
    const { docs } = await province.payload.find({ collection: verdicts, limit: 1, depth: 0 })
    const { id: _, ...verdict } = docs[0] as unknown as Record<string, unknown>
    await province.payload.db.create({
      collection: verdicts,
      data: { ...verdict, assessment: id, year: 2023, stage: 'self' },
    })
    await register(province, 'one', 2023)
    const req = await province.as('boardOne', { today: '2023-11-05' })
    await saveAnswers({ req, id, answers: attested.self })
    const { submitted } = await selfAssess({ req, id })
    const left = await province.payload.find({
      collection: verdicts,
      where: { assessment: { equals: id } },
      depth: 0,
    })
    expect(left.docs.map((one) => one.id)).toEqual([submitted.self?.verdict])
  })
})

describe('nobody', () => {
  it('appraises an area that they filed for, also after a change of role', async () => {
    const { id } = await opened(province, 'two', 2025)
    await register(province, 'two', 2025)
    const board = await province.as('boardTwo', { today: '2025-11-05' })
    await saveAnswers({ req: board, id, answers: attested.self })
    await selfAssess({ req: board, id })
    const turned = await province.as('boardTwo', { today: '2025-11-12' })
    turned.user = {
      ...province.user('policeEast'),
      id: province.user('boardTwo').id,
    } as never
    await expect(saveAnswers({ req: turned, id, answers: attested.appraisal })).rejects.toMatchObject({
      code: 'own-filing',
    })
    await expect(appraise({ req: turned, id })).rejects.toMatchObject({ code: 'own-filing' })
  })
})

describe('the law', () => {
  it('of the last day of the window judges the year: 2021 by the old circular, 2022 by the new one', async () => {
    const before = await opened(province, 'three', 2021)
    const after = await opened(province, 'three', 2022)
    expect([before.from, before.before]).toEqual(['2020-10-31', '2021-10-31'])
    expect([after.from, after.before]).toEqual(['2021-11-01', '2022-11-01'])
    await province.put(incidents, {
      area: province.areas.three,
      type: 'crime',
      on: '2021-12-01',
      details: {
        'in-area': true,
        'residents-involved': 1,
        'reported-at-once': true,
        gravity: 'serious',
      },
    })
    await refreshStale(await province.as('administrator'))
    const [old, recent] = await Promise.all([stored(before.id), stored(after.id)])
    expect([old.current?.revision, recent.current?.revision]).toEqual([1, 2])
    expect(old.current?.facts).toHaveProperty('mass-or-illegal-complaints')
    // Recorded under the old circular, judged by the new one: the gravity that was recorded stands.
    expect(recent.current?.facts).toMatchObject({ crimes: 1, 'serious-cases': 1 })
    expect(recent.current?.notMet).toContain('incidents-reduced')
  })

  it('takes what no record covers from people', async () => {
    await recordsFrom(province, '2021-11-01')
    const { id } = await opened(province, 'two', 2022)
    await accident('two', '2022-06-01')
    await refreshStale(await province.as('administrator'))
    const { current } = await stored(id)
    expect(current?.missing).toContainEqual({
      fact: 'accidents-year-before',
      supplier: 'board',
      code: 'no-record',
    })
    const req = await province.as('boardTwo')
    await saveAnswers({
      req,
      id,
      answers: { 'accidents-year-before': { value: 3, note: 'Báo cáo năm 2021' } },
    })
    expect((await stored(id)).current?.facts).toMatchObject({ accidents: 1, 'accidents-year-before': 3 })
    await recordsFrom(province, '2020-01-01')
  })
})

describe('commitments household by household', () => {
  it('count as they stand at the end of the window', async () => {
    const year = 2025
    const area = province.areas.three
    await register(province, 'three', year, { commitmentMode: 'one-by-one', householdsResiding: 4 })
    const commit = (household: string, more: object = {}) =>
      province.put(procedureSlugs.commitments, { area, year, household, committedOn: '2025-02-01', ...more })
    await commit('H01')
    await commit('H02', { withdrawnOn: '2025-11-01' })
    await commit('H03', { withdrawnOn: '2025-10-31' })
    const { id } = await opened(province, 'three', year)
    await refreshStale(await province.as('administrator'))
    expect((await stored(id)).current?.facts).toMatchObject({
      'households-registered': 2,
      'registered-households-share': 50,
    })
  })
})

describe('a good year', () => {
  it('goes through every stage to a proposal of recognition', async () => {
    await register(province, 'one', 2024)
    const { id, year, area } = await opened(province, 'one', 2024)
    const { outcome } = await finalised(province, { id, year, area })
    expect(outcome).toBe('met')
    const req = await province.as('policeEast', { today: '2024-11-26' })
    const { status, proposal } = await propose({ req, id, recommends: 'recognise', reasons: '' })
    expect([status, proposal?.recommends]).toEqual(['proposed', 'recognise'])
  })
})

describe('a revision that is published later', () => {
  it('leaves the verdicts that were given, and a re-run says that the law makes the difference', async () => {
    await register(province, 'two', 2024, { householdsCommitted: 88 })
    const { id, year, area } = await opened(province, 'two', 2024)
    const given = await finalised(province, { id, year, area })
    expect(given.outcome).toBe('not-met')
    await refreshStale(await province.as('administrator'))

    const eased = pack('vn.residential-area', 2)
    const minimum = eased.parameters.find(({ id: name }) => name === 'registered-households-minimum')
    for (const dated of minimum?.values ?? []) dated.value = 80
    await publishAlso(province, { ...eased, revision: 3 })
    expect((await stored(id)).stale).toBe(true)

    const req = await province.as('oversight')
    const { verdict, differences } = await rerun({ req, id })
    expect(verdict).toMatchObject({ stage: 'rerun', revision: 3, outcome: 'met' })
    expect(differences).toEqual({
      outcome: { before: 'not-met', after: 'met' },
      revision: { before: 2, after: 3 },
      facts: [],
      criteria: [
        {
          id: 'registered-households',
          code: '1c',
          before: 'not-met',
          after: 'met',
          because: 'law',
        },
      ],
    })
    const appeal = await runAgain(req, id, 'appeal')
    expect(appeal.verdict).toMatchObject({ revision: 2, outcome: 'not-met' })
    expect(appeal.differences).toEqual({ outcome: null, revision: null, facts: [], criteria: [] })
    expect((await stored(id)).submitted).toEqual(given.submitted)
    const receipt = await province.http.ask('GET', `/verdicts/${given.submitted.final?.verdict}/receipt`, {
      as: 'policeEast',
    })
    expect(await verifyReceipt(receipt.body)).toMatchObject({ ok: true, same: true })
  })

  it('that moves the window moves that of the years nobody handed in, and no other', async () => {
    const moved = { ...pack('vn.residential-area', 2), revision: 4, window: { start: '12-01' as const } }
    const [{ id }, given] = [await opened(province, 'three', 2025), await opened(province, 'one', 2025)]
    await publishAlso(province, moved)
    await refreshStale(await province.as('administrator'))
    expect(await stored(id)).toMatchObject({ status: 'open', from: '2024-12-01', before: '2025-12-01' })
    expect(await stored(given.id)).toMatchObject({ from: '2024-11-01', before: '2025-11-01' })
  })
})
