import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ProcedureSlug } from '../../src/procedure/slugs.js'
import { type Name, openProvince, type Province } from './place.js'

let place: Province
beforeAll(async () => {
  place = await openProvince({ packs: false })
}, 120_000)
afterAll(() => place.close())

const send = (slug: ProcedureSlug, as: Name, content: string | Uint8Array, dryRun = false) => {
  const body = new FormData()
  body.set('file', new Blob([content as BlobPart]), 'so.csv')
  return place.http.ask('POST', `/${slug}/import?dryRun=${dryRun}`, { as, body })
}
const storedAll = async (collection: ProcedureSlug) =>
  (await place.payload.find({ collection, limit: 0, depth: 0, sort: 'subject' })).docs as unknown as Record<
    string,
    unknown
  >[]
const problems = (body: { report: { problems: { row: number; column?: string; message: string }[] } }) =>
  body.report.problems.map(({ row, column, message }) => [row, column, message])

/** What a register holds beside what every new record gets. */
const said = (record: Record<string, unknown>) => {
  const { id: _, createdAt, updatedAt, history, edition, importedIn, ...rest } = record
  return JSON.parse(JSON.stringify(rest, (name, value) => (name === 'id' ? undefined : value)))
}

const matterFile = (...rows: string[]) =>
  ['Mã khu dân cư,Vấn đề,Nội dung,Do ai nêu,Ngày nêu,Nơi giải quyết,Trả lời hết ngày', ...rows].join('\n')
const noticeFile = (...rows: string[]) =>
  ['Loại,Tiêu đề,Nội dung,Mã các khu dân cư,Ngày gửi,Xác nhận hết ngày', ...rows].join('\n')
const inspectionFile = (...rows: string[]) =>
  ['Mã khu dân cư,Ngày kiểm tra,Nội dung kiểm tra,Tồn tại và khắc phục', ...rows].join('\n')

describe('A dry run', () => {
  it('of matters tells every problem by row and writes nothing', async () => {
    const { status, body } = await send(
      'matters',
      'policeEast',
      matterFile(
        'KDC-01,Đèn đường,Hỏng,Người dân,01-02-2026,Công an,15-02-2026',
        'KDC-03,Đèn đường,Hỏng,Người dân,01-02-2026,Công an,15-02-2026',
        'KDC-01,Ngập,,Người dân,01-02-2999,Bộ Công an,15-02-2026',
        'KDC-02,Ngập,Mưa là ngập,Người dân,03-02-2026,Ủy ban nhân dân,01-02-2026',
        'KDC-01,Đèn đường,Hỏng,Người dân,01-02-2026,Công an,16-02-2026',
      ),
      true,
    )
    expect(status).toBe(200)
    expect(problems(body)).toEqual([
      [3, 'Mã khu dân cư', 'Không có khu dân cư mã “KDC-03” trong phạm vi của anh/chị.'],
      [4, 'Nội dung', 'Chưa điền ô này.'],
      [4, 'Ngày nêu', 'Ngày này chưa đến.'],
      [4, 'Nơi giải quyết', expect.stringContaining('không thuộc các giá trị')],
      [4, 'Trả lời hết ngày', 'Hạn trả lời không được trước ngày nêu.'],
      [5, 'Trả lời hết ngày', 'Hạn trả lời không được trước ngày nêu.'],
      [6, 'Vấn đề', 'Trùng với dòng 2 của tệp.'],
    ])
    expect(await storedAll('matters')).toEqual([])
  })

  it('of matters refuses the rows that are answered, because answering is a step', async () => {
    const file = [
      'Vấn đề,Nội dung,Ngày nêu,Trả lời hết ngày,Ngày trả lời,Trả lời',
      'A,A,01-02-2026,15-02-2026,,',
      'B,B,01-02-2026,15-02-2026,10-02-2026,Đã sửa',
    ].join('\n')
    const { body } = await send('matters', 'boardOne', file, true)
    expect(problems(body).map(([row, column]) => [row, column])).toEqual([
      [3, 'Ngày trả lời'],
      [3, 'Trả lời'],
    ])
    expect(problems(body)[0]?.[2]).toContain('Trả lời là một bước của thủ tục')
  })

  it('of notices finds areas of others among several, and days out of order', async () => {
    const { body } = await send(
      'notices',
      'policeEast',
      noticeFile(
        'Thông báo,A,A,KDC-01; KDC-02,01-02-2026,05-02-2026',
        'Thông báo,B,B,KDC-01; KDC-03,01-02-2026,',
        'Thông tin tình hình,C,C,KDC-01,01-02-2026,31-01-2026',
        'Thông báo,D,D,,01-02-2999,',
      ),
      true,
    )
    expect(problems(body)).toEqual([
      [3, 'Mã các khu dân cư', 'Không có khu dân cư mã “KDC-03” trong phạm vi của anh/chị.'],
      [4, 'Xác nhận hết ngày', 'Hạn xác nhận không được trước ngày gửi.'],
      [5, 'Mã các khu dân cư', 'Chưa điền ô này.'],
      [5, 'Ngày gửi', 'Ngày này chưa đến.'],
    ])
  })

  it('of notices takes no unit of others as the sender', async () => {
    const file = ['Mã đơn vị gửi,Tiêu đề,Nội dung,Mã các khu dân cư', '90002,A,A,KDC-01', '90001,B,B,KDC-01']
    const { body } = await send('notices', 'policeEast', file.join('\n'), true)
    expect(problems(body)).toEqual([
      [2, 'Mã đơn vị gửi', 'Không có đơn vị mã “90002” trong phạm vi của anh/chị, cả trong tệp này.'],
    ])
  })

  it('of inspections holds each finding to its days and its parts', async () => {
    const { body } = await send(
      'inspections',
      'steeringEast',
      inspectionFile(
        'KDC-01,01-02-2026,A,Hàng rào | 01-03-2026 | 20-02-2026 | Đã sửa',
        'KDC-01,01-02-2026,B,Hàng rào | 32-03-2026',
        'KDC-01,01-02-2026,C,Hàng rào | 31-01-2026',
        'KDC-01,01-02-2026,D,| 31-03-2026',
        'KDC-01,01-02-2026,E,Một | | | Hai | Ba',
      ),
      true,
    )
    expect(problems(body)).toEqual([
      [3, 'Tồn tại và khắc phục', expect.stringContaining('“32-03-2026” không phải là ngày có thật')],
      [4, 'Tồn tại và khắc phục', expect.any(String)],
      [5, 'Tồn tại và khắc phục', expect.stringContaining('phải ghi dạng: Tồn tại | Hạn khắc phục')],
      [6, 'Tồn tại và khắc phục', expect.stringContaining('phải ghi dạng')],
    ])
  })

  it('is for whoever creates such records, and for nobody else', async () => {
    const may = {
      notices: ['policeEast'],
      matters: ['boardOne', 'policeEast'],
      inspections: ['steeringEast'],
    }
    const everybody: Name[] = [
      'boardOne',
      'policeEast',
      'committeeEast',
      'steeringEast',
      'oversight',
      'administrator',
    ]
    for (const [slug, allowed] of Object.entries(may) as [ProcedureSlug, string[]][]) {
      for (const as of everybody) {
        const { status } = await send(slug, as, 'A,B\n1,2', true)
        expect({ slug, as, status }).toEqual({ slug, as, status: allowed.includes(as) ? 200 : 403 })
      }
    }
  })
})

describe('An import', () => {
  it('with one bad row brings none of the rows', async () => {
    const before = await storedAll('notices')
    const file = noticeFile('Thông báo,A,A,KDC-01,01-02-2026,', 'Thông báo,B,B,KDC-03,01-02-2026,')
    const { status, body } = await send('notices', 'policeEast', file)
    expect([status, body.errors[0].code]).toEqual([422, 'import-refused'])
    expect(await storedAll('notices')).toEqual(before)
  })

  it('that fails at a row is taken back whole', async () => {
    const { create } = place.payload.db
    for (const [slug, as, file] of [
      [
        'notices',
        'policeEast',
        noticeFile(...['A', 'B', 'C'].map((n) => `Thông báo,${n},${n},KDC-01,01-02-2026,`)),
      ],
      [
        'matters',
        'boardOne',
        matterFile(...['A', 'B', 'C'].map((n) => `KDC-01,${n},${n},,01-02-2026,,15-02-2026`)),
      ],
      [
        'inspections',
        'steeringEast',
        inspectionFile(...['A', 'B', 'C'].map((n) => `KDC-01,01-02-2026,${n},Hỏng`)),
      ],
    ] as const) {
      let rows = 0
      place.payload.db.create = async function (this: never, args: never) {
        if ((args as { collection: string }).collection === slug) rows += 1
        if (rows === 3) throw new Error('disk full')
        return create.call(this, args)
      } as typeof create
      const { status, body } = await send(slug, as, file)
      place.payload.db.create = create
      expect([slug, status, body.errors[0].code]).toEqual([slug, 500, 'import-failed'])
      expect(await storedAll(slug)).toEqual([])
    }
  })

  it('keeps the journal, fills in the sender, counts who has to acknowledge and sends no e-mail', async () => {
    const sent: unknown[] = []
    const { email, sendEmail } = place.payload
    Object.assign(place.payload, {
      email: { ...email, name: 'a-mail-server' },
      sendEmail: async (mail: unknown) => sent.push(mail),
    })
    const { status } = await send(
      'notices',
      'policeEast',
      noticeFile('Thông báo,A,A,KDC-01; KDC-02,01-02-2026,05-02-2026'),
    )
    const matter = await send('matters', 'boardOne', matterFile('KDC-01,A,A,,01-02-2026,,15-02-2026'))
    await new Promise((resolve) => setTimeout(resolve, 200))
    Object.assign(place.payload, { email, sendEmail })
    expect([status, matter.status, sent]).toEqual([201, 201, []])
    const [notice] = await storedAll('notices')
    expect(notice).toMatchObject({ unit: place.units.east, kind: 'notice', pending: 2 })
    const [stored] = await storedAll('matters')
    expect(stored).toMatchObject({
      owner: 'police',
      raisedBy: 'residents',
      history: [{ what: 'raised', by: { name: 'boardOne' } }],
    })
    const { docs } = await place.payload.find({
      collection: 'imports',
      where: { status: { equals: 'done' } },
    })
    expect(docs.map(({ register, rows, done }) => ({ register, rows, done }))).toEqual(
      expect.arrayContaining([
        { register: 'notices', rows: 1, done: 1 },
        { register: 'matters', rows: 1, done: 1 },
      ]),
    )
  })
})

describe('What is exported', () => {
  const odd = '=1+1; một | hai \\ ba\n"bốn"\nnăm'
  it.each([
    ['notices', 'policeEast'],
    ['matters', 'policeEast'],
    ['inspections', 'steeringEast'],
  ] as const)(
    'of %s comes back by import unchanged, as CSV and as XLSX in both languages',
    async (slug, as) => {
      const { areas, units, put, payload } = place
      const records = {
        notices: {
          unit: units.east,
          areas: [areas.two, areas.one],
          kind: 'situation',
          subject: '@tình hình',
          body: odd,
          sentOn: '2026-01-05',
          acknowledgeBy: '2026-01-09',
        },
        matters: {
          area: areas.two,
          subject: '-Tiếng ồn',
          body: odd,
          raisedBy: 'board',
          raisedOn: '2026-01-05',
          owner: 'committee',
          dueOn: '2026-01-20',
        },
        inspections: {
          area: areas.two,
          on: '2026-01-05',
          subject: '+Kiểm tra',
          findings: [
            { text: odd, dueOn: '2026-02-05', doneOn: '2026-01-25', followUp: 'Đã sửa | xong\\n' },
            { text: 'Thiếu bảng', dueOn: null, doneOn: null, followUp: 'Đang làm' },
            { text: 'Thiếu đèn', dueOn: null, doneOn: null, followUp: null },
          ],
        },
      }
      await put(slug, records[slug])
      const before = (await storedAll(slug)).map(said)
      for (const [format, language] of [
        ['csv', 'vi'],
        ['xlsx', 'vi'],
        ['csv', 'en'],
        ['xlsx', 'en'],
      ] as const) {
        const { status, body: file } = await place.http.ask('GET', `/${slug}/export?format=${format}`, {
          as,
          headers: { 'accept-language': language },
        })
        expect(status).toBe(200)
        const again = await send(slug, as, file, true)
        expect(new Set(problems(again.body).map(([, , message]) => message))).toEqual(
          new Set(['Đã có trong sổ.']),
        )
        await payload.db.deleteMany({ collection: slug, where: { id: { exists: true } }, req: {} })
        const { body } = await send(slug, as, file)
        expect([format, language, body.report.problems, body.imported]).toEqual([
          format,
          language,
          [],
          before.length,
        ])
        expect((await storedAll(slug)).map(said)).toEqual(before)
      }
    },
  )

  it.each([
    ['notices', 'policeEast'],
    ['matters', 'boardOne'],
    ['inspections', 'steeringEast'],
  ] as const)('of %s has a template without the columns that are only written', async (slug, as) => {
    const { body } = await place.http.ask('GET', `/${slug}/import/template?format=csv`, { as })
    expect(body).not.toMatch(/Trả lời,|Ngày trả lời|Người trả lời|chưa xác nhận|Tên khu dân cư/)
    expect((await send(slug, as, body)).body.errors[0].code).toBe('import-empty')
  })
})
