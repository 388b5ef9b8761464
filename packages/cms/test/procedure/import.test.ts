import { hostname } from 'node:os'
import { deflateRawSync } from 'node:zlib'
import type { Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { undoAbandoned } from '../../src/procedure/import/journal.js'
import { xlsxFile } from '../../src/procedure/import/sheet/write-sheet.js'
import type { ProcedureSlug } from '../../src/procedure/slugs.js'
import { type Name, openProvince, type Province } from './place.js'

let place: Province
beforeAll(async () => {
  place = await openProvince()
}, 120_000)
afterAll(() => place.close())

const formOf = (content: string | Uint8Array): FormData => {
  const form = new FormData()
  form.set('file', new Blob([content as BlobPart]), 'so.csv')
  return form
}
const send = (slug: ProcedureSlug, as: Name, content: string | Uint8Array, dryRun = true) =>
  place.http.ask('POST', `/${slug}/import?dryRun=${dryRun}`, { as, body: formOf(content) })
const bring = (slug: ProcedureSlug, as: Name, content: string | Uint8Array) => send(slug, as, content, false)
/** Without a condition MongoDB only estimates how many there are. */
const countOf = async (collection: ProcedureSlug, where: Where = { id: { exists: true } }): Promise<number> =>
  (await place.payload.count({ collection, where })).totalDocs

interface Told {
  row: number
  column?: string
  message: string
}
const told = (body: { report: { problems: Told[] } }) =>
  body.report.problems.map(({ row, column, message }) => [row, column, message])

const groupFile = (...rows: string[]): string =>
  ['Mã khu dân cư,Tên,Loại,Thành lập ngày,Số thành viên,Số hộ', ...rows].join('\r\n')
const oneGroup = (name: string): string => groupFile(`KDC-01,${name},Tổ dân phố,01-02-2024,12,`)

describe('A dry run', () => {
  it('tells every problem by row and column in Vietnamese and writes nothing', async () => {
    const before = await countOf('groups')
    const { status, body } = await send(
      'groups',
      'policeEast',
      groupFile(
        'KDC-01,Tổ liên gia 1,Tổ liên gia an toàn PCCC,01-02-2024,,16',
        'KDC-01,Tổ dân phố 1,Tổ dân phố,31-02-2024,mười,',
        'KDC-99,Tổ dân phố 2,tổ dân phố,1/3/2024,12,',
        ',,Tổ gì đó,2024-03-01,12,',
        'KDC-01,Tổ dân phố 4,Tổ dân phố,2024-03-01,12,',
        'KDC-01,tổ dân  phố 4,Tổ dân phố,01.03.2024,12,',
      ),
    )
    expect(status).toBe(200)
    expect(told(body)).toEqual([
      [2, 'Số hộ', 'Tổ liên gia an toàn phòng cháy, chữa cháy có từ 5 đến 15 hộ liền kề; ở đây ghi 16 hộ.'],
      [
        3,
        'Thành lập ngày',
        '“31-02-2024” không phải là ngày có thật. Hãy ghi ngày-tháng-năm, ví dụ 31-10-2026.',
      ],
      [3, 'Số thành viên', '“mười” không phải là số. Hãy ghi số, không có dấu chấm phân nhóm.'],
      [4, 'Mã khu dân cư', 'Không có khu dân cư mã “KDC-99” trong phạm vi của anh/chị.'],
      [5, 'Mã khu dân cư', 'Chưa điền ô này.'],
      [5, 'Tên', 'Chưa điền ô này.'],
      [5, 'Loại', expect.stringContaining('“Tổ gì đó” không thuộc các giá trị: Tổ dân phố;')],
      [7, 'Tên', 'Trùng với dòng 6 của tệp.'],
    ])
    expect(await countOf('groups')).toBe(before)
  })

  it('answers in English where it was asked for, and knows the headings in both languages and by field', async () => {
    const { body } = await place.http.ask('POST', '/groups/import?dryRun=true', {
      as: 'policeEast',
      body: formOf('Area code,name,Loại,Set up on,Colour\nKDC-01,A,guards,31-02-2024,red'),
      headers: { 'accept-language': 'en' },
    })
    expect(told(body)).toEqual([
      [1, undefined, 'The column “Colour” is not known. Name it as in the template, or remove it.'],
      [2, 'Set up on', '“31-02-2024” is no date. Write day-month-year, such as 31-10-2026.'],
    ])
  })

  it('tells columns that are missing or there twice, and cells without a heading', async () => {
    const { body } = await send('groups', 'policeEast', 'Tên,tên,Loại\nA,A,Tổ dân phố,12')
    expect(told(body)).toEqual([
      [1, undefined, 'Cột “tên” có hai lần.'],
      [1, undefined, 'Thiếu cột “Mã khu dân cư”.'],
      [1, undefined, 'Thiếu cột “Thành lập ngày”.'],
      [2, undefined, 'Ô này nằm ngoài các cột có tiêu đề.'],
    ])
  })

  it('has the same words for an area of others and for one that does not exist', async () => {
    const messages: string[] = []
    for (const code of ['KDC-03', 'KDC-98']) {
      const { body } = await send('groups', 'boardOne', oneGroup('A').replace('KDC-01', code))
      messages.push(body.report.problems[0].message.replace(code, '…'))
    }
    expect(messages[0]).toBe(messages[1])
  })

  it('finds what is wrong with commitments as a list: twice in the file, twice with the register, a name for a code', async () => {
    const file = (...rows: string[]) => ['Năm đánh giá,Mã hộ,Ngày ký', ...rows].join('\n')
    const first = await bring(
      'commitments',
      'boardTwo',
      file('2025,HD-001,02-01-2025', '2025,HD-002,02-01-2025'),
    )
    expect([first.status, first.body]).toMatchObject([201, { imported: 2 }])
    const { body } = await send(
      'commitments',
      'boardTwo',
      file(
        '2025, hd – 001,03-01-2025',
        '2025,HD-003,03-01-2025',
        '2025,hd-003,04-01-2025',
        '2025,Nguyễn Văn A,03-01-2025',
      ),
    )
    expect(told(body)).toEqual([
      [2, 'Mã hộ', 'Đã có trong sổ.'],
      [4, 'Mã hộ', 'Trùng với dòng 3 của tệp.'],
      [5, 'Mã hộ', expect.stringContaining('Không ghi họ tên')],
    ])
  })

  it('holds incidents to the criteria in force on their day and reads what the event type asks for', async () => {
    const file = [
      'Mã khu dân cư;Ngày xảy ra;Loại sự việc;Số người chết;Tóm tắt',
      'KDC-01;15-03-2025;Tai nạn giao thông;1;Va chạm xe máy',
      'KDC-01;15-03-2999;Tai nạn giao thông;1;',
      'KDC-01;15-03-2025;Mưa đá;;',
      'KDC-01;15-03-2025;Tai nạn giao thông;một;',
    ].join('\n')
    const { body } = await send('incidents', 'policeEast', file)
    expect(told(body).map(([row, column]) => [row, column])).toEqual([
      [3, 'Ngày xảy ra'],
      [4, 'Loại sự việc'],
      [5, 'Số người chết'],
    ])
    const good = await bring('incidents', 'policeEast', file.split('\n').slice(0, 2).join('\n'))
    expect(good.status).toBe(201)
    const { docs } = await place.payload.find({
      collection: 'incidents',
      where: { summary: { equals: 'Va chạm xe máy' } },
    })
    expect(docs).toMatchObject([{ number: expect.stringMatching(/^SV-2025-\d{6}$/), details: { deaths: 1 } }])
  })
})

describe('A file', () => {
  it.each([
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${oneGroup('Tổ tự quản')}`)],
    ['UTF-8 without a mark, decomposed letters', Buffer.from(oneGroup('Tổ tự quản').normalize('NFD'))],
    ['UTF-16 with its mark', Buffer.from(`\uFEFF${oneGroup('Tổ tự quản')}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(oneGroup('Tổ tự quản'), 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\uFEFF${oneGroup('Tổ tự quản')}`, 'utf16le').swap16()],
    [
      'CSV with semicolons and the line that names them',
      Buffer.from(`sep=;\r\n${oneGroup('Tổ tự quản').replaceAll(',', ';')}`),
    ],
    ['CSV with tabs', Buffer.from(oneGroup('Tổ tự quản').replaceAll(',', '\t'))],
  ])('is read in %s', async (_, content) => {
    const { body } = await send('groups', 'boardOne', content)
    expect(body).toEqual({ report: { rows: 1, problemCount: 0, problems: [] } })
  })

  it('is read as XLSX with real dates and numbers', async () => {
    const rows = [
      ['Mã khu dân cư', 'Tên', 'Loại', 'Thành lập ngày', 'Số thành viên'],
      ['KDC-01', 'Tổ XLSX', 'Tổ dân phố', '2024-02-01', 12],
    ]
    const { body } = await send('groups', 'boardOne', await xlsxFile([{ name: 'Sổ', rows }]))
    expect(body.report).toMatchObject({ rows: 1, problemCount: 0 })
  })

  const windows1258 = Buffer.from(
    [...'Mã khu'].map((letter) => (letter === 'ã' ? 0xe3 : letter.charCodeAt(0))),
  )
  it.each([
    ['in an older encoding', windows1258, 'import-encoding'],
    ['that is a PDF', Buffer.from('%PDF-1.7 ...'), 'import-file-type'],
    ['that is an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), 'import-file-type'],
    ['that is a web page', Buffer.from('<html><table></table></html>'), 'import-file-type'],
    ['with an open quotation mark', Buffer.from('Tên,Loại\n"A,B'), 'import-broken-quote'],
    ['without rows', Buffer.from('Tên,Loại\r\n\r\n'), 'import-empty'],
    ['that is a broken archive', Buffer.from('PK\u0003\u0004 broken'), 'import-broken'],
    ['with too many rows', Buffer.from(`Tên\n${'A\n'.repeat(20_001)}`), 'import-too-many-rows'],
  ])('%s is refused with a sentence', async (_, content, code) => {
    const { status, body } = await send('groups', 'boardOne', content)
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ code, message: expect.stringMatching(/\p{L}{2,}.*\.$/u) }])
  })

  it('larger than 10 MB is refused', async () => {
    const { status, body } = await send('groups', 'boardOne', Buffer.alloc(10_000_001, 'a'))
    expect([status, body.errors[0].code]).toEqual([413, 'import-too-large'])
  })

  it('that unpacks to far more than it weighs, or has a cell far out, is refused before it is read', async () => {
    const bomb = zipOf('xl/worksheets/sheet1.xml', Buffer.alloc(160_000_000, ' '))
    expect((await send('groups', 'boardOne', bomb)).body.errors[0].code).toBe('import-unpacks-too-large')
    const stray = zipOf('xl/worksheets/sheet1.xml', Buffer.from('<c r="XFD1048576"><v>1</v></c>'))
    expect((await send('groups', 'boardOne', stray)).body.errors[0].code).toBe('import-stray-cell')
    const failed = zipOf('xl/worksheets/sheet1.xml', Buffer.from('<c r="B2" t="e"><v>#N/A</v></c>'))
    expect((await send('groups', 'boardOne', failed)).body.errors[0]).toMatchObject({
      code: 'import-cell-error',
      cell: 'B2',
    })
  })

  it('of nobody, or of somebody who may not import, is refused', async () => {
    const asNobody = await place.http.ask('POST', '/groups/import', { body: formOf(oneGroup('A')) })
    expect(asNobody.status).toBe(401)
    for (const name of ['viewer', 'oversight', 'steeringEast', 'councilEast'] as const) {
      expect((await send('groups', name, oneGroup('A'))).status).toBe(403)
    }
    expect((await send('areas', 'boardOne', oneGroup('A'))).status).toBe(403)
    expect((await send('incidents', 'committeeEast', oneGroup('A'))).status).toBe(403)
    const empty = await place.http.ask('POST', '/groups/import', { as: 'boardOne', body: {} })
    expect(empty.body.errors[0].code).toBe('import-no-file')
  })
})

describe('An import', () => {
  it('with one bad row writes no row', async () => {
    const before = await countOf('groups')
    const { status, body } = await bring(
      'groups',
      'boardOne',
      groupFile('KDC-01,Tổ A,Tổ dân phố,01-02-2024,12,', 'KDC-01,Tổ B,Tổ dân phố,,12,'),
    )
    expect([status, body.errors[0].code, body.report.problemCount]).toEqual([422, 'import-refused', 1])
    expect(await countOf('groups')).toBe(before)
  })

  it('brings in a tree of units in any order of rows, then areas, as the register wants them', async () => {
    const units = [
      'Mã;Tên;Cấp;Có từ ngày;Kết thúc từ ngày;Thuộc đơn vị;Thay cho;Ban chỉ đạo',
      '91003;Phường Mới;Phường;01-07-2025;;91;91001; 91002;'.replace('91001; 91002', '"91001; 91002"'),
      '91001;Xã Một;Xã, phường, đặc khu;01-01-2000;01-07-2025;910;;Trần Thị B | Trưởng ban | 01-02-2020',
      '91002;Xã Hai;Xã, phường, đặc khu;01-01-2000;01-07-2025;910;;',
      '910;Huyện Mới;Huyện, quận, thành phố thuộc tỉnh (đến hết 30-6-2025);01-01-2000;01-07-2025;91;;',
      '91;Tỉnh Mới;Tỉnh, thành phố;01-01-2000;;;;',
    ].join('\n')
    const { body } = await bring('admin-units', 'administrator', units)
    expect(body).toMatchObject({ imported: 5, report: { problems: [] } })
    const areas = [
      'Mã,Tên,"Thuộc xã, phường",Mô hình,Số hộ đang cư trú,Tên chi bộ',
      'KM-01,Khu Mới Một,91001; 91003 (01-07-2025),Làm điểm,120,Chi bộ Một',
    ].join('\n')
    const brought = await bring('areas', 'administrator', areas)
    expect(brought.body).toMatchObject({ imported: 1 })
    const { docs } = await place.payload.find({
      collection: 'areas',
      where: { code: { equals: 'KM-01' } },
      depth: 1,
    })
    expect(docs).toMatchObject([
      {
        programme: 'pilot',
        households: 120,
        partyCell: { name: 'Chi bộ Một' },
        commune: { code: '91003' },
        district: { code: '910' },
        province: { code: '91' },
        communes: [{ from: '2000-01-01' }, { from: '2025-07-01' }],
      },
    ])
  })

  it('of areas stays within the committee’s own unit', async () => {
    const file = (commune: string) =>
      `Mã,Tên,Thuộc xã/phường\nKX-01,Khu X,${commune}`
        .replace('xã/phường', '"xã, phường"')
        .replace('Thuộc "', '"Thuộc ')
    expect((await send('areas', 'committeeEast', file('90002'))).body.report.problems).toMatchObject([
      { row: 2, message: expect.stringContaining('Không có đơn vị mã “90002”') },
    ])
    expect((await send('areas', 'committeeEast', file('90001'))).body.report.problems).toEqual([])
  })

  it('of registrations brings drafts', async () => {
    const file = 'Năm đánh giá,Số hộ đang cư trú,Cách ghi cam kết của các hộ\n2025,100,Chỉ ghi tổng số'
    expect((await bring('registrations', 'boardThree', file)).status).toBe(201)
    const again = await send('registrations', 'boardThree', file)
    expect(again.body.report.problems).toMatchObject([{ row: 2, column: 'Năm đánh giá' }])
    const { docs } = await place.payload.find({
      collection: 'registrations',
      where: { area: { equals: place.areas.three } },
    })
    expect(docs).toMatchObject([{ year: 2025, status: 'draft', commitmentMode: 'totals' }])
  })

  it('of activities wants a channel for propaganda and no day to come', async () => {
    const file = 'Mã khu dân cư,Ngày,Nội dung,Loại,Hình thức\nKDC-01,01-01-2999,Họp,Tuyên truyền,'
    const { body } = await send('activities', 'policeEast', file)
    expect(body.report.problems.map(({ column }: Told) => column)).toEqual(['Ngày', 'Hình thức'])
  })
})

describe('An import that dies half way', () => {
  const left = async (process: string, aliveAt: string): Promise<string> => {
    const { id } = await place.payload.create({
      collection: 'imports',
      data: {
        register: 'groups',
        file: 'a.csv',
        rows: 3,
        done: 1,
        status: 'running',
        process,
        aliveAt,
      } as never,
    })
    await place.put('groups', {
      area: place.areas.one,
      name: `Nửa chừng ${id}`,
      kind: 'guards',
      from: '2024-01-01',
      importedIn: String(id),
    })
    return String(id)
  }
  const statusOf = async (id: string) => (await place.stored('imports', id)).status

  it('is taken back once its process is gone or has long been silent, and not before', async () => {
    const now = new Date().toISOString()
    const dead = await left(`${hostname()}:${process.pid}:1`, now)
    const silent = await left('another-machine:7:1', '2026-01-01T00:00:00.000Z')
    const atWork = await left('another-machine:8:1', now)
    await Promise.all([undoAbandoned(place.payload), undoAbandoned(place.payload)])
    expect(await Promise.all([dead, silent, atWork].map(statusOf))).toEqual(['undone', 'undone', 'running'])
    const names = async (id: string) => countOf('groups', { name: { equals: `Nửa chừng ${id}` } })
    expect(await Promise.all([dead, silent, atWork].map(names))).toEqual([0, 0, 1])
  })

  it('gives way where another process took it for dead: none of its rows stays', async () => {
    const before = await countOf('groups')
    const { create } = place.payload.db
    place.payload.db.create = async function (this: never, args: never) {
      const { collection, data } = args as {
        collection: string
        data: { importedIn?: string; name?: string }
      }
      if (collection === 'groups' && data.name === 'Tổ B') {
        await place.payload.update({
          collection: 'imports',
          id: String(data.importedIn),
          data: { status: 'undoing' } as never,
        })
      }
      return create.call(this, args)
    } as typeof create
    const { status, body } = await bring(
      'groups',
      'boardOne',
      groupFile(...['A', 'B'].map((name) => `KDC-01,Tổ ${name},Tổ dân phố,01-02-2024,12,`)),
    )
    place.payload.db.create = create
    expect([status, body.errors[0].code]).toEqual([500, 'import-failed'])
    expect(await countOf('groups')).toBe(before)
    expect((await place.http.ask('GET', '/groups/import', { as: 'boardOne' })).body).toMatchObject({
      allowed: true,
      latest: { status: 'undone', rows: 2 },
    })
  })

  it('leaves nothing when a row cannot be stored', async () => {
    const before = await countOf('groups')
    const { create } = place.payload.db
    let rows = 0
    place.payload.db.create = async function (this: never, args: never) {
      if ((args as { collection: string }).collection === 'groups') rows += 1
      if (rows === 3) throw new Error('disk full')
      return create.call(this, args)
    } as typeof create
    const { status, body } = await bring(
      'groups',
      'boardOne',
      groupFile(...['A', 'B', 'C', 'D'].map((name) => `KDC-01,Tổ ${name},Tổ dân phố,01-02-2024,12,`)),
    )
    place.payload.db.create = create
    expect([status, body.errors[0].code]).toEqual([500, 'import-failed'])
    expect(await countOf('groups')).toBe(before)
  })
})

describe('A file of 20,000 rows with 300 bad ones', () => {
  it('is reported whole, quickly', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) =>
      index % 66 === 0 && index < 300 * 66
        ? `KDC-01,2025,HD-${index},32-01-2025`
        : `KDC-01,2025,HD-${index},05-01-2025`,
    )
    const started = performance.now()
    const { status, body } = await send(
      'commitments',
      'boardOne',
      ['Mã khu dân cư,Năm đánh giá,Mã hộ,Ngày ký', ...rows].join('\n'),
    )
    const took = performance.now() - started
    expect([status, body.report.rows, body.report.problemCount]).toEqual([200, 20_000, 300])
    expect(body.report.problems).toHaveLength(300)
    expect(took).toBeLessThan(20_000)
  }, 60_000)
})

describe('An export', () => {
  const download = (path: string, as: Name) => place.http.ask('GET', path, { as })

  it('holds what the list shows and the person may read, and can be imported again', async () => {
    const { status, headers, body } = await download('/groups/export?format=csv&sort=name', 'boardOne')
    expect(status).toBe(200)
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="groups-\d{4}-\d\d-\d\d\.csv"$/)
    expect(body).toContain('KDC-01')
    expect(body).not.toContain('KDC-02')
    const again = await send('groups', 'boardOne', body)
    expect(again.body.report.problems.every(({ message }: Told) => message === 'Đã có trong sổ.')).toBe(true)
    const none = await download('/groups/export?format=csv&where[kind][equals]=fire-safety-group', 'boardOne')
    expect(none.body.trim().split('\r\n')).toHaveLength(1)
    const others = await download(
      `/groups/export?format=csv&where[area][equals]=${place.areas.two}`,
      'boardOne',
    )
    expect(others.body.trim().split('\r\n')).toHaveLength(1)
    expect((await download('/groups/export', 'viewer')).status).toBe(403)
  })

  it('guards texts that a spreadsheet program would run, and takes the guard off when they come back', async () => {
    const name = '=HYPERLINK("http://x")'
    await place.put('groups', { area: place.areas.three, name, kind: 'guards', from: '2024-01-01' })
    const { body } = await download('/groups/export?format=csv', 'boardThree')
    expect(body).toContain('"\'=HYPERLINK(""http://x"")"')
    expect((await send('groups', 'boardThree', body)).body.report.problems).toMatchObject([
      { message: 'Đã có trong sổ.' },
    ])
  })

  it('as XLSX brings back every register as it was', async () => {
    for (const slug of [
      'admin-units',
      'areas',
      'groups',
      'incidents',
      'commitments',
      'registrations',
    ] as const) {
      const { status, body } = await download(`/${slug}/export?format=xlsx`, 'administrator')
      expect([slug, status]).toEqual([slug, 200])
      const again = await send(
        slug,
        slug === 'admin-units' || slug === 'areas' ? 'administrator' : 'boardOne',
        body,
      )
      expect([slug, again.status]).toEqual([slug, 200])
      expect(again.body.report.problems.filter(({ row }: Told) => row === 1)).toEqual([])
    }
  })

  it('has a template for every register, which is an empty file', async () => {
    for (const slug of ['admin-units', 'areas', 'activities', 'incidents'] as const) {
      const as = slug === 'incidents' || slug === 'activities' ? 'policeEast' : 'administrator'
      for (const format of ['csv', 'xlsx']) {
        const { body } = await download(`/${slug}/import/template?format=${format}`, as)
        expect((await send(slug, as, body)).body.errors[0].code).toBe('import-empty')
      }
    }
  })
})

/** A zip archive with one packed part. */
function zipOf(name: string, content: Buffer): Uint8Array {
  const packed = deflateRawSync(content, { level: 1 })
  const header = (signature: number, more: number) => {
    const bytes = Buffer.alloc(more)
    bytes.writeUInt32LE(signature, 0)
    return bytes
  }
  const local = header(0x04034b50, 30)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(packed.length, 18)
  local.writeUInt16LE(name.length, 26)
  const directory = header(0x02014b50, 46)
  directory.writeUInt16LE(8, 10)
  directory.writeUInt32LE(packed.length, 20)
  directory.writeUInt16LE(name.length, 28)
  const end = header(0x06054b50, 22)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(30 + name.length + packed.length, 16)
  return Buffer.concat([local, Buffer.from(name), packed, directory, Buffer.from(name), end])
}
