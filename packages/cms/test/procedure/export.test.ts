import readXlsxFile from 'read-excel-file/universal'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportableSlugs } from '../../src/procedure/import/exportable-slugs.js'
import { readCsv } from '../../src/procedure/import/sheet/read-csv.js'
import type { ProcedureSlug } from '../../src/procedure/slugs.js'
import { type Name, openProvince, type Province } from './place.js'
import { recordsAt } from './records-at.js'

let place: Province
const standing: Record<'one' | 'two', Record<ProcedureSlug, string>> = {} as never
beforeAll(async () => {
  place = await openProvince()
  for (const name of ['one', 'two'] as const) {
    const { areas, units } = place
    standing[name] = await recordsAt(place, {
      area: areas[name],
      unit: units.east,
      province: units.province,
    })
  }
}, 120_000)
afterAll(() => place.close())

const exported = ['notices', 'matters', 'inspections', 'decisions', 'appeals', 'nominations'] as const

async function table(
  slug: ProcedureSlug,
  as: Name,
  options: { format?: 'csv' | 'xlsx'; language?: 'vi' | 'en'; query?: string } = {},
): Promise<Record<string, unknown>[]> {
  const { format = 'csv', language = 'vi', query = '' } = options
  const { status, body } = await place.http.ask('GET', `/${slug}/export?format=${format}${query}`, {
    as,
    headers: { 'accept-language': language },
  })
  expect([slug, status]).toEqual([slug, 200])
  const rows = format === 'csv' ? csvRows(body) : await xlsxRows(body)
  const [headings = [], ...records] = rows
  return records.map((cells) => Object.fromEntries(headings.map((name, at) => [String(name), cells[at]])))
}

function csvRows(text: string): unknown[][] {
  const read = readCsv(text.trim().replace('\uFEFF', ''))
  return 'table' in read ? read.table : []
}

async function xlsxRows(body: Uint8Array): Promise<unknown[][]> {
  const [first] = await readXlsxFile(new Blob([new Uint8Array(body)]))
  return (first?.data ?? []) as unknown[][]
}

describe('A person’s export', () => {
  it.each(exported)(
    'of %s has the same records as CSV and XLSX, and only those that the person reads',
    async (slug) => {
      for (const format of ['csv', 'xlsx'] as const) {
        expect(await table(slug, 'policeEast', { format })).toHaveLength(2)
        expect(await table(slug, 'boardOne', { format })).toHaveLength(1)
        expect(await table(slug, 'policeWest', { format })).toEqual([])
      }
      const guessed = await table(slug, 'boardOne', { query: `&where[id][equals]=${standing.two[slug]}` })
      expect(guessed).toEqual([])
      const refused = await place.http.ask('GET', `/${slug}/export?format=csv`, { as: 'viewer' })
      expect(refused.status).toBe(403)
      expect((await place.http.ask('GET', `/${slug}/export?format=csv`)).status).toBe(401)
    },
  )

  it('finds no other area by its code or name', async () => {
    for (const slug of exported.filter((one) => one !== 'notices')) {
      const own = await table(slug, 'boardOne', { query: '&where[area.code][equals]=KDC-02' })
      expect(own).toEqual([])
      const text = JSON.stringify(await table(slug, 'boardOne'))
      expect(text).toContain('KDC-01')
      expect(text).not.toMatch(/KDC-02|Khu dân cư Hai/)
    }
  })

  it('has the words of the person’s language, days first, and names beside codes', async () => {
    const words = {
      vi: { heading: 'Nơi giải quyết', owner: 'Công an', raisedBy: 'Người dân', answer: 'Trả lời hết ngày' },
      en: { heading: 'Owner', owner: 'Police', raisedBy: 'Residents', answer: 'Answer due' },
    }
    for (const language of ['vi', 'en'] as const) {
      const [matter] = await table('matters', 'boardOne', { language })
      const { heading, owner, raisedBy, answer } = words[language]
      expect(matter).toMatchObject({ [heading]: owner, [answer]: '20-02-2026' })
      expect(Object.values(matter ?? {})).toEqual(
        expect.arrayContaining(['KDC-01', 'Khu dân cư Một', raisedBy]),
      )
    }
    const [decision] = await table('decisions', 'committeeEast', {
      query: `&where[area][equals]=${place.areas.one}`,
    })
    expect(decision).toMatchObject({
      Loại: 'Công nhận',
      'Ngày quyết định': '20-11-2010',
      'Người ký': 'Người ký',
    })
    const { number } = await place.stored('decisions', standing.one.decisions)
    const [appeal] = await table('appeals', 'boardOne')
    expect(appeal).toMatchObject({ 'Khiếu nại quyết định số': number, 'Ngày khiếu nại': '01-12-2010' })
    const [nomination] = await table('nominations', 'boardOne')
    expect(nomination).toMatchObject({
      'Đơn vị đề nghị': 'Xã Đông',
      'Phong trào': 'Toàn dân bảo vệ an ninh Tổ quốc',
      'Trạng thái': 'Đã đề nghị',
    })
  })

  it('of a notice to several areas tells a board nothing about the others', async () => {
    const { areas, units, put } = place
    await put('notices', {
      unit: units.east,
      areas: [areas.one, areas.two],
      subject: 'Gửi hai khu',
      kind: 'notice',
      body: 'Nội dung',
      sentOn: '2026-02-03',
    })
    const query = '&where[subject][equals]=Gửi hai khu'
    const [whole] = await table('notices', 'policeEast', { query })
    expect(whole).toMatchObject({
      'Mã các khu dân cư': 'KDC-01; KDC-02',
      'Gửi tới khu dân cư': 'Khu dân cư Một; Khu dân cư Hai',
      'Khu dân cư chưa xác nhận': '2',
    })
    const [own] = await table('notices', 'boardOne', { query })
    expect(own).toMatchObject({
      'Tiêu đề': 'Gửi hai khu',
      'Mã các khu dân cư': '',
      'Khu dân cư chưa xác nhận': '',
    })
  })

  it('runs nothing in a spreadsheet program, whatever divides its cells', async () => {
    await place.put('matters', {
      area: place.areas.one,
      subject: '=cmd|"/c calc"!A0',
      body: 'Một;=1+1\tvà @SUM(A1)',
      raisedBy: 'board',
      raisedOn: '2026-02-05',
      owner: 'police',
      dueOn: '2026-02-20',
    })
    const { body } = await place.http.ask('GET', '/matters/export?format=csv', { as: 'boardOne' })
    expect(body).toContain('"\'=cmd|""/c calc""!A0"')
    expect(body).toContain('"Một;=1+1\tvà @SUM(A1)"')
    const cells = csvRows(body).flat()
    expect(cells.filter((cell) => /^[=+\-@\t\r\n]/.test(String(cell)))).toEqual([])
  })
})

describe('A register that is not for a person to import', () => {
  it('says who imports into it, or that nobody does', async () => {
    const right = async (slug: ProcedureSlug, as: Name) =>
      (await place.http.ask('GET', `/${slug}/import`, { as })).body
    expect(await right('incidents', 'administrator')).toEqual({
      allowed: false,
      importers: ['board', 'police'],
      latest: null,
    })
    for (const slug of ['decisions', 'appeals', 'nominations'] as const) {
      expect(await right(slug, 'committeeEast')).toEqual({ allowed: false, importers: [] })
      const form = new FormData()
      form.set('file', new Blob(['a,b\n1,2']), 'a.csv')
      const { status } = await place.http.ask('POST', `/${slug}/import`, { as: 'committeeEast', body: form })
      expect(status).toBeGreaterThanOrEqual(400)
    }
  })

  it('names the same roles as its refusals, for every register', async () => {
    const people = {
      board: 'boardOne',
      police: 'policeEast',
      committee: 'committeeEast',
      steering: 'steeringEast',
    }
    for (const slug of exportableSlugs) {
      for (const [role, as] of Object.entries({ ...people, administrator: 'administrator' })) {
        const { body } = await place.http.ask('GET', `/${slug}/import`, { as: as as Name })
        expect({ slug, role, allowed: body.allowed }).toEqual({
          slug,
          role,
          allowed: body.importers.includes(role),
        })
      }
    }
  })
})
