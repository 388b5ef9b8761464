import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seed } from '../../admin/src/seed/seed'
import type { YearAssessment } from '../../src/procedure/collections/assessment.js'
import { readBeforeAfter } from '../../src/procedure/records/before-after.js'
import { judge } from '../../src/procedure/records/judge.js'
import { judgeLatelyChanged } from '../../src/procedure/records/judge-lately-changed.js'
import { readOverview } from '../../src/procedure/records/overview.js'
import { byProgramme, byStanding, byTurn, worstCriteria } from '../../src/procedure/records/overview-folds.js'
import { readYearWork } from '../../src/procedure/records/year-work.js'
import { procedureSlugs } from '../../src/procedure/slugs.js'
import { deskContext } from '../../src/procedure/views/desk/desk-context.js'
import { deskLists } from '../../src/procedure/views/desk/desk-lists.js'
import { slugs } from '../../src/slugs.js'
import { type Cms, openCms } from '../cms.js'
import { type Http, serve } from '../http.js'

const today = '2026-11-24'
const year = 2026
let cms: Cms
let http: Http<string>
beforeAll(async () => {
  cms = await openCms({ accounts: false, demoAccounts: true })
  await seed(cms.payload, today)
  http = await serve<string>(cms, (account) => ({
    email: `${account}@tieuchi.example`,
    password: `${account}-dung-thu`,
  }))
})
afterAll(async () => {
  await http.close()
  await cms.close()
})

const as = async (account: string): Promise<PayloadRequest> => {
  const { docs } = await cms.payload.find({
    collection: slugs.users,
    where: { email: { equals: `${account}@tieuchi.example` } },
    depth: 0,
  })
  const user = { ...docs[0], collection: slugs.users }
  return createLocalReq({ user: user as never, context: { today } }, cms.payload)
}
const codes = async (account: string) =>
  (await readOverview(await as(account), year)).rows.map(({ code }) => code).sort()

describe('the page with all areas', () => {
  it('shows the newest year that was assessed, with the years to choose from', async () => {
    const overview = await readOverview(await as('captinh'))
    expect(overview).toMatchObject({ year, years: [2027, 2026, 2025] })
    expect(overview.window).toEqual({ from: '2025-11-01', before: '2026-11-01' })
  })

  it('says of every area what the engine says of its records', async () => {
    const req = await as('captinh')
    const { rows, happenings } = await readOverview(req, year)
    expect(rows).toHaveLength(6)
    for (const row of rows) {
      const stored = await cms.payload.findByID({
        collection: procedureSlugs.assessments,
        id: row.assessment as string,
        depth: 0,
        showHiddenFields: true,
      })
      const { evaluation } = await judge(req, stored as unknown as YearAssessment)
      const ids = (outcome: string) =>
        evaluation.criteria.filter((one) => one.outcome === outcome).map(({ id }) => id)
      expect([row.code, row.standing]).toEqual([row.code, evaluation.outcome])
      expect(row.notMet).toEqual(ids('not-met'))
      expect(row.undetermined).toEqual(ids('undetermined'))
      const facts = new Map((evaluation.facts ?? []).map((fact) => [fact.id, fact.value]))
      for (const { fact, before } of [...happenings.kinds, ...(happenings.total ? [happenings.total] : [])]) {
        expect(row.counts[fact]).toBe(facts.get(fact))
        expect(row.counts[before as string]).toBe(facts.get(before as string))
      }
    }
  })

  it('compares with last year, names the worst criteria, and sets the pilot areas beside the others', async () => {
    const { rows, happenings } = await readOverview(await as('captinh'), year)
    expect(byStanding(rows)).toMatchObject({ met: 3, 'not-met': 3, undetermined: 0 })
    expect(byTurn(rows)).toEqual({ better: 2, worse: 1, same: 3, unknown: 0 })
    expect(worstCriteria(rows)[0]).toMatchObject({ criterion: 'registered-households', notMet: 2 })
    const { total } = happenings
    const [pilot, none] = byProgramme(rows, { fact: total?.fact, before: total?.before })
    expect(pilot).toMatchObject({ programme: 'pilot', areas: 4, total: { sum: 4, areas: 4 } })
    expect(none).toMatchObject({ programme: 'none', areas: 2, total: { sum: 4, areas: 2 } })
  })

  it('marks the area that is overdue with its self-assessment', async () => {
    const { rows } = await readOverview(await as('captinh'), year)
    expect(rows.filter(({ overdue }) => overdue).map(({ code }) => code)).toEqual(['MH-KDC-06'])
  })

  it('shows nobody more than their scope', async () => {
    expect(await codes('captinh')).toHaveLength(6)
    expect(await codes('congan')).toEqual(['MH-KDC-01', 'MH-KDC-02', 'MH-KDC-03', 'MH-KDC-04'])
    expect(await codes('uybanvang')).toEqual(['MH-KDC-05', 'MH-KDC-06'])
    expect(await codes('banquanly')).toEqual(['MH-KDC-01'])
    expect(await codes('soanthao')).toEqual([])
  })

  it('asks as many questions for many areas as for few', async () => {
    const req = await as('captinh')
    const { db } = cms.payload
    let asked = 0
    const find = db.find.bind(db)
    db.find = ((...args: Parameters<typeof find>) => {
      asked += 1
      return find(...args)
    }) as typeof db.find
    const questions = async () => {
      asked = 0
      await readOverview(req, year)
      return asked
    }
    try {
      const few = await questions()
      const { unit: province } = req.user as unknown as { unit: string }
      const [first] = (await readOverview(req, year)).rows
      for (let index = 0; index < 20; index += 1) {
        const data = {
          code: `MORE-${index}`,
          name: 'Khu khác',
          programme: 'none',
          commune: first?.commune,
          province,
        }
        await db.create({ collection: procedureSlugs.areas, data })
      }
      expect((await readOverview(req, year)).rows).toHaveLength(26)
      expect(await questions()).toBe(few)
    } finally {
      db.find = find
      await cms.payload.db.deleteMany({
        collection: procedureSlugs.areas,
        where: { code: { like: 'MORE-' } },
      })
    }
  })

  it('refuses a year without criteria with a sentence', async () => {
    await expect(readOverview(await as('captinh'), 1999)).rejects.toMatchObject({
      code: 'no-criteria-for-year',
    })
  })
})

describe('the one-year review', () => {
  it('sets the year before the model beside the year since', async () => {
    const req = await as('captinh')
    const { before, after } = await readBeforeAfter(req, await readOverview(req, year))
    expect(before).toMatchObject({ areaYears: 4, met: { of: 2, out: 4 }, total: { sum: 10, areas: 4 } })
    expect(after).toMatchObject({ areaYears: 4, met: { of: 3, out: 4 }, total: { sum: 4, areas: 4 } })
  })

  it('counts what was done, within the scope', async () => {
    const all = await readYearWork(await as('captinh'), await readOverview(await as('captinh'), year))
    expect(all).toMatchObject({
      registrations: 6,
      models: 8,
      inspections: 1,
      notices: 1,
      recognised: 1,
      refused: 1,
    })
    const own = await readYearWork(await as('banquanly'), await readOverview(await as('banquanly'), year))
    expect(own).toMatchObject({ registrations: 1, models: 2, recognised: 1, refused: 0 })
  })
})

describe('the table as a file', () => {
  const csv = (query: string, account?: string) =>
    fetch(`${http.url}/procedure/overview.csv${query}`, {
      headers: { 'accept-language': 'vi', ...(account ? { authorization: tokens.get(account) ?? '' } : {}) },
    })
  const tokens = new Map<string, string>()
  beforeAll(async () => {
    for (const account of ['captinh', 'bqlxanh2']) {
      const credentials = { email: `${account}@tieuchi.example`, password: `${account}-dung-thu` }
      const { body } = await http.ask('POST', '/users/login', { body: credentials })
      tokens.set(account, `JWT ${body.token}`)
    }
  })

  it('holds the rows that the search finds, with a mark for spreadsheets', async () => {
    const answer = await csv(`?year=${year}&programme=pilot`, 'captinh')
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const lines = new TextDecoder().decode(bytes).trim().split('\r\n')
    expect(lines).toHaveLength(5)
    expect(lines[0]).toContain('Khu dân cư')
    expect(lines.join('\n')).toContain('Khu dân cư Đồi Thông 1')
  })

  it('holds nothing of other areas, and is refused to whoever is not logged in', async () => {
    const own = await (await csv(`?year=${year}`, 'bqlxanh2')).text()
    expect(own).toContain('MH-KDC-02')
    expect(own).not.toContain('MH-KDC-01')
    expect((await csv('')).status).toBe(401)
  })
})

describe('the desk', () => {
  const desk = async (account: string) => {
    const lists = await deskLists(deskContext(await as(account), 'vi'))
    return Object.fromEntries(lists.map(({ id, count }) => [id, count]))
  }

  it('tells a board what is missing this year and what it has to do', async () => {
    const lists = await deskLists(deskContext(await as('bqlvang2'), 'vi'))
    const todo = lists.find(({ id }) => id === 'board')
    expect(todo?.items.map(({ text, late }) => [text, late])).toEqual([
      ['Chưa gửi tự đánh giá năm 2026', true],
      ['Chưa nộp đăng ký năm 2027', false],
    ])
    const missing = lists.find(({ id }) => id === 'missing-2026')
    expect(missing?.items.map(({ id }) => id).sort()).toEqual([
      'complex-prolonged-disputes',
      'policies-and-rules-carried-out',
    ])
  })

  it('tells the police what to appraise and which matters are overdue', async () => {
    expect(await desk('congan')).toEqual({ appraise: 1, 'matters-police': 2 })
    const lists = await deskLists(deskContext(await as('congan'), 'vi'))
    const matters = lists.find(({ id }) => id === 'matters-police')
    expect(matters?.items.map(({ late }) => late)).toEqual([true, false])
  })

  it('tells the committee what to decide, the steering committee what to follow up, the council what to consider', async () => {
    expect(await desk('uyban')).toEqual({ decide: 1, appeals: 1, nominations: 1 })
    expect(await desk('banchidao')).toEqual({ 'follow-up': 1, 'not-inspected': 3 })
    expect(await desk('hoidong')).toEqual({ council: 1 })
    expect(await desk('conganvang')).toEqual({})
  })
})

it('What changed lately is judged before the page shows it, within the scope of whoever looks', async () => {
  const { assessments } = procedureSlugs
  const stale = async (account: string) =>
    (await readOverview(await as(account), year)).rows.filter((row) => row.stale).length
  await cms.payload.db.updateMany({ collection: assessments, where: {}, data: { stale: true } })
  expect(await stale('captinh')).toBe(6)
  await judgeLatelyChanged(await as('congan'))
  expect(await stale('congan')).toBe(0)
  expect(await stale('captinh')).toBe(2)
})
