import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  appraise,
  comment,
  finalise,
  post,
  rerun,
  saveAnswers,
  selfAssess,
} from '../../src/procedure/operations/assessment/steps.js'
import { procedureSlugs } from '../../src/procedure/slugs.js'
import { loadSheet } from '../../src/procedure/views/assessment/load-sheet.js'
import type { Sheet } from '../../src/procedure/views/assessment/sheet.js'
import { attested, opened, paperOf, recordsFrom, register } from './assessed.js'
import { type Name, openProvince, type Province } from './place.js'

let province: Province
let id: string

beforeAll(async () => {
  province = await openProvince()
  await recordsFrom(province, '2020-01-01')
  ;({ id } = await opened(province, 'one', 2025))
})
afterAll(() => province.close())

const seen = async (name: Name, today: string, language: 'vi' | 'en' = 'vi'): Promise<Sheet> =>
  loadSheet(await province.as(name, { today, language }), id)
const fact = ({ facts }: Sheet, of: string) => facts.find((one) => one.id === of)
const criterion = ({ criteria }: Sheet, code: string) => criteria.find((one) => one.code === code)
const states = ({ stages }: Sheet) => stages.map(({ state }) => state)
const gaps = ({ missing }: Sheet) => missing.map(({ fact: of, supplier }) => [of, supplier])

describe('the document view of an assessment', () => {
  it('says whose it is, for which window, by which criteria, and what is missing from whom', async () => {
    const sheet = await seen('boardOne', '2025-06-01')
    expect(sheet.area).toMatchObject({ code: 'KDC-01', name: 'Khu dân cư Một', place: 'Xã Đông' })
    expect([sheet.year, sheet.window, sheet.set.revision]).toEqual([
      2025,
      { from: '2024-11-01', before: '2025-11-01' },
      2,
    ])
    expect(states(sheet)).toEqual(['in-progress', 'to-come', 'to-come'])
    expect(gaps(sheet)).toEqual(
      expect.arrayContaining([
        ['registration-filed-on', 'board'],
        ['policies-and-rules-carried-out', 'board'],
        ['movement-grade', 'police'],
      ]),
    )
    const registration = sheet.missing.find((one) => one.fact === 'registration-filed-on')
    expect(registration).toEqual({
      fact: 'registration-filed-on',
      label: 'Ngày khu dân cư đăng ký',
      supplier: 'board',
      criteria: ['1b'],
    })
  })

  it('lets the board attest what is its to attest, and explain what the records do not have yet', async () => {
    const sheet = await seen('boardOne', '2025-06-01')
    expect(sheet.editing).toBe('self')
    expect(fact(sheet, 'complex-prolonged-disputes')).toMatchObject({
      origin: 'attested',
      answer: { value: null, note: '', otherwise: null, takesValue: true },
    })
    expect(fact(sheet, 'registration-filed-on')).toMatchObject({
      origin: 'register',
      answer: { takesValue: false },
    })
    expect(fact(sheet, 'registered-households-share')).toMatchObject({ origin: 'computed' })
    const counted = fact(sheet, 'crimes')
    expect(counted).toMatchObject({ origin: 'incidents', cells: { self: { text: '0 vụ việc' } } })
    expect(counted?.answer).toBeUndefined()
    expect(counted?.href).toContain('/collections/incidents?where')
  })

  it('offers the step that is next, with the reason why it must wait', async () => {
    expect((await seen('boardOne', '2025-10-31')).steps).toEqual([
      {
        step: 'self-assess',
        allowed: false,
        message: 'Kỳ đánh giá kéo dài đến hết ngày 31-10-2025. Từ ngày hôm sau mới nộp được.',
      },
    ])
    expect((await seen('boardOne', '2025-11-01')).steps).toEqual([{ step: 'self-assess', allowed: true }])
    const police = await seen('policeEast', '2025-11-01')
    expect([police.steps, police.editing, states(police)[0]]).toEqual([[], null, 'in-progress'])
  })

  it('leads to the record that a value stands in', async () => {
    const registration = await register(province, 'one', 2025, { householdsCommitted: 88 })
    const sheet = await seen('boardOne', '2025-11-01')
    expect(fact(sheet, 'households-registered')).toMatchObject({
      href: `/collections/registrations/${registration}`,
      cells: { self: { text: '88 hộ' } },
    })
    expect(criterion(sheet, '1c')?.cells.self?.outcome).toBe('not-met')
    expect(criterion(sheet, '1c')?.cells.self?.reasons[0]?.text).toContain('88')
    expect(criterion(sheet, '1c')?.takes.join(' ')).toContain('12 hộ')
    expect(criterion(sheet, '1b')?.takes).toEqual([])
  })

  it('shows an answer with its papers, and says it in English too', async () => {
    const paper = await paperOf(province, 'one')
    const req = await province.as('boardOne', { today: '2025-11-05' })
    const answers = {
      ...attested.self,
      'complex-prolonged-disputes': { value: 0, note: 'Biên bản tháng 10', files: [paper] },
    }
    await saveAnswers({ req, id, answers })
    const sheet = await seen('boardOne', '2025-11-05', 'en')
    expect(fact(sheet, 'complex-prolonged-disputes')).toMatchObject({
      answer: { value: 0, note: 'Biên bản tháng 10', files: [{ id: paper, name: 'Bản đăng ký' }] },
      cells: { self: { text: '0 cases', note: 'Biên bản tháng 10', by: 'boardOne' } },
    })
    expect(sheet.missing.map(({ supplier }) => supplier)).not.toContain('board')
  })
})

describe('the stages beside each other', () => {
  beforeAll(async () => {
    await selfAssess({ req: await province.as('boardOne', { today: '2025-11-05' }), id })
  })

  it('keep what was handed in, and show what goes on to those whose work it is', async () => {
    await saveAnswers({
      req: await province.as('policeEast', { today: '2025-11-12' }),
      id,
      answers: { ...attested.appraisal, 'households-registered': { value: 100 } },
    })
    const board = await seen('boardOne', '2025-11-12')
    expect([states(board), board.editing, board.departures]).toEqual([
      ['submitted', 'to-come', 'to-come'],
      null,
      [],
    ])
    const police = await seen('policeEast', '2025-11-12')
    expect([states(police), police.editing]).toEqual([['submitted', 'in-progress', 'to-come'], 'appraisal'])
    expect(fact(police, 'households-registered')).toMatchObject({
      answer: { value: 100, otherwise: '88 hộ', takesValue: true },
      cells: {
        self: { text: '88 hộ' },
        appraisal: { text: '100 hộ', recorded: '88 hộ', departure: { from: '88 hộ', reason: '' } },
      },
    })
    expect(police.departures).toEqual([
      {
        fact: 'households-registered',
        label: 'Số hộ đang cư trú đã đăng ký',
        from: '88 hộ',
        to: '100 hộ',
        reason: '',
      },
    ])
    expect(criterion(police, '1c')?.cells).toMatchObject({
      self: { outcome: 'not-met' },
      appraisal: { outcome: 'met' },
    })
  })

  it('show the posting with its comments, and what may still be said', async () => {
    const req = await province.as('policeEast', { today: '2025-11-13' })
    await appraise({ req, id, reasons: { 'households-registered': 'Đã đối chiếu 12 bản cam kết' } })
    await post({ req, id })
    const board = await province.as('boardOne', { today: '2025-11-14' })
    await comment({ req: board, id, from: 'Người dân', text: 'Đồng ý' })
    const open = await seen('boardOne', '2025-11-14')
    expect(open.posting).toMatchObject({ from: '2025-11-13', last: '2025-11-19', open: true })
    expect(open.comments).toMatchObject([{ from: 'Người dân', text: 'Đồng ý' }])
    expect(open.steps).toEqual([{ step: 'comment', allowed: true }])
    const over = await seen('boardOne', '2025-11-20')
    expect(over.steps).toMatchObject([{ step: 'comment', allowed: false }])
    const police = (await seen('policeEast', '2025-11-14')).steps
    expect(police.map(({ step, allowed }) => [step, allowed])).toEqual([
      ['comment', true],
      ['finalise', false],
      ['rerun', true],
    ])
  })

  it('stay as they were when the records change, with what differs told beside them', async () => {
    await finalise({ req: await province.as('policeEast', { today: '2025-11-20' }), id })
    await province.put(procedureSlugs.incidents, {
      area: province.areas.one,
      type: 'traffic-accident',
      on: '2025-06-01',
      details: { 'in-area': true, deaths: 1, injured: 0, 'injury-rate': 0, damage: 0 },
    })
    await rerun({ req: await province.as('policeEast', { today: '2025-12-01' }), id })
    const sheet = await seen('boardOne', '2025-12-01')
    expect(states(sheet)).toEqual(['submitted', 'submitted', 'submitted'])
    expect(sheet.stages.at(-1)?.outcome).toBe('met')
    expect(fact(sheet, 'accidents')?.cells.final?.text).toBe('0 vụ việc')
    expect(fact(sheet, 'households-registered')?.cells.appraisal?.departure).toEqual({
      from: '88 hộ',
      reason: 'Đã đối chiếu 12 bản cam kết',
    })
    expect(sheet.verdicts.map(({ stage }) => stage)).toEqual(['rerun', 'final', 'appraisal', 'self'])
    const { differences } = sheet.verdicts[0] ?? {}
    expect(differences).toMatchObject({ outcome: { before: 'met', after: 'not-met' }, revision: null })
    expect(differences?.criteria).toMatchObject([
      { code: '4', before: 'met', after: 'not-met', because: 'records' },
    ])
    expect(differences?.facts).toContainEqual({
      label: 'Số vụ tai nạn trong năm',
      before: '0 vụ việc',
      after: '1 vụ việc',
    })
  })
})

describe('the door to the document view', () => {
  const path = (of: string) => `/assessments/${of}/sheet`

  it('is open to whoever may read the assessment, and to others it looks like one that does not exist', async () => {
    const { ask } = province.http
    const own = await ask('GET', path(id), { as: 'boardOne' })
    expect([own.status, own.body.area.code]).toEqual([200, 'KDC-01'])
    const others: Name[] = ['boardTwo', 'policeWest', 'committeeWest']
    const absent = await ask('GET', path('00000000-0000-4000-8000-000000000000'), { as: 'boardTwo' })
    for (const name of others) {
      const answer = await ask('GET', path(id), { as: name })
      expect([answer.status, answer.body]).toEqual([404, absent.body])
    }
    expect((await ask('GET', path(id))).status).toBe(401)
  })
})
