import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { procedureSlugs } from '../../src/procedure/slugs.js'
import { pdf, png, uploadForm } from './paper.js'
import { type Name, openProvince, type Province } from './place.js'

/** Without a condition MongoDB only estimates how many there are. */
const all = { id: { exists: true } }

let province: Province
beforeAll(async () => {
  province = await openProvince({ packs: false })
})
afterAll(() => province.close())

const upload = (
  name: string,
  type: string,
  content: Buffer,
  {
    as = 'boardOne',
    area = province.areas.one,
    language = 'vi',
  }: { as?: Name; area?: string; language?: string } = {},
) =>
  province.http.ask('POST', '/files?depth=0', {
    as,
    body: uploadForm({ name, type, content }, { area }),
    headers: { 'accept-language': language },
  })

const problemIn = (body: { errors: { data?: { errors: { message: string }[] } }[] }): string | undefined =>
  body.errors[0]?.data?.errors[0]?.message

const stored = async () => {
  const config = province.payload.config.collections.find(({ slug }) => slug === procedureSlugs.files)?.upload
  return {
    records: (await province.payload.count({ collection: procedureSlugs.files, where: all })).totalDocs,
    files: (await readdir(config?.staticDir as string).catch(() => [])).length,
  }
}

it('A PDF and a picture are kept under names of their own, with the names they came with as titles', async () => {
  const paper = await upload('Bản đăng ký.pdf', 'application/pdf', pdf)
  expect(paper.status).toBe(201)
  expect(paper.body.doc).toMatchObject({
    title: 'Bản đăng ký.pdf',
    filename: expect.stringMatching(/^ban-dang-ky-[0-9a-f]{8}-[0-9a-f]{4}\.pdf$/),
    mimeType: 'application/pdf',
  })
  const picture = await upload('anh.PNG', 'image/png', png)
  expect(picture.status).toBe(201)
  const same = await upload('Bản đăng ký.pdf', 'application/pdf', pdf, {
    as: 'boardTwo',
    area: province.areas.two,
  })
  expect(same.body.doc.title).toBe('Bản đăng ký.pdf')
})

it('A file that is not what it says is refused with a sentence, and nothing is kept', async () => {
  const before = await stored()
  const html = Buffer.from('<!doctype html><script>alert(1)</script>')
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
  const word = Buffer.from('504b0304140000000800', 'hex')
  const attempts: [string, string, Buffer, string][] = [
    ['trang.pdf', 'application/pdf', html, 'không phải là PDF'],
    ['anh.png', 'image/png', svg, 'không phải là PDF'],
    ['anh.svg', 'image/svg+xml', svg, 'không phải là PDF'],
    [
      'van-ban.docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      word,
      'không phải',
    ],
    ['cat-cut.pdf', 'application/pdf', pdf.subarray(0, 80), 'bị hỏng'],
    ['anh.jpg', 'image/jpeg', png, 'nội dung là PNG'],
    ['trang.html', 'text/html', pdf, 'nội dung là PDF'],
    ['trang.pdf.html', 'application/pdf', pdf, 'nội dung là PDF'],
    ['khong-duoi', 'application/pdf', pdf, 'nội dung là PDF'],
    ['rong.pdf', 'application/pdf', Buffer.alloc(0), 'rỗng'],
  ]
  for (const [name, type, content, sentence] of attempts) {
    const { status, body } = await upload(name, type, content)
    expect([name, status]).toEqual([name, 400])
    expect(problemIn(body)).toContain(sentence)
  }
  const english = await upload('trang.pdf', 'application/pdf', html, { language: 'en' })
  expect(problemIn(english.body)).toContain('not a PDF')
  expect(await stored()).toEqual(before)
})

it('A locked PDF and a picture that unpacks beyond measure are refused, and nothing is kept', async () => {
  const before = await stored()
  const trailer = (more: string) =>
    Buffer.from(pdf.toString('latin1').replace('/Root 1 0 R', `/Root 1 0 R${more}`), 'latin1')
  for (const more of ['/Encrypt 5 0 R', ' /Encrypt<</Filter/Standard/V 2>>']) {
    const { status, body } = await upload('khoa.pdf', 'application/pdf', trailer(more))
    expect(status).toBe(400)
    expect(problemIn(body)).toContain('có mật khẩu hoặc bị khóa')
  }
  const bomb = Buffer.from(png)
  bomb.writeUInt32BE(60_000, 16)
  bomb.writeUInt32BE(60_000, 20)
  const { status, body } = await upload('bom.png', 'image/png', bomb)
  expect(status).toBe(400)
  expect(problemIn(body)).toContain('200 triệu điểm ảnh')
  const headOnly = await upload('dau.png', 'image/png', png.subarray(0, 8))
  expect([headOnly.status, problemIn(headOnly.body)]).toEqual([400, expect.stringContaining('bị hỏng')])
  expect(await stored()).toEqual(before)
})

it('A file that is two things at once is given out as what it was taken for, and runs nowhere', async () => {
  const script = Buffer.from('<html><script>alert(document.domain)</script></html>')
  const zip = Buffer.from('504b0506000000000000000000000000000000000000', 'hex')
  for (const [name, type, content] of [
    ['anh.png', 'image/png', Buffer.concat([png, script])],
    ['giay.pdf', 'application/pdf', Buffer.concat([pdf.subarray(0, 9), script, pdf.subarray(9), zip])],
  ] as const) {
    const { status, body } = await upload(name, type, content)
    expect([name, status]).toEqual([name, 201])
    const path = `/files/file/${body.doc.filename}`
    const { headers } = await province.http.ask('GET', path, { as: 'boardOne' })
    expect(headers.get('content-type')).toBe(type)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  }
  const first = await upload('trang.pdf', 'application/pdf', Buffer.concat([script, pdf]))
  expect(first.status).toBe(400)
})

it('A file is kept in its folder under a short name, whatever name it comes with', async () => {
  const long = `${'Đơn đề nghị công nhận khu dân cư '.repeat(10)}.pdf`
  const names = [
    long,
    '../../../tmp/thoat.pdf',
    '..\\..\\thoat.pdf',
    '/etc/passwd.pdf',
    '.pdf',
    '%2e%2e%2fx.pdf',
  ]
  for (const name of names) {
    const { status, body } = await upload(name, 'application/pdf', pdf)
    expect([name, status]).toEqual([name, 201])
    const { filename, title } = body.doc
    expect(filename).toMatch(/^[a-z0-9-]{1,80}\.pdf$/)
    expect(title.length).toBeLessThanOrEqual(200)
    const path = `/files/file/${filename}`
    expect((await province.http.ask('GET', path, { as: 'boardOne' })).status).toBe(200)
  }
  for (const guess of ['..%2f..%2fpackage.json', '%2e%2e/%2e%2e/package.json', '..%5c..%5cpackage.json']) {
    const { status } = await province.http.ask('GET', `/files/file/${guess}`, { as: 'administrator' })
    expect([guess, status >= 400]).toEqual([guess, true])
  }
})

it('A file whose name has characters that no name has is refused with a sentence, and nothing is kept', async () => {
  const before = await stored()
  const vietnamese = await upload('a\u0000b.pdf', 'application/pdf', pdf)
  expect([vietnamese.status, vietnamese.body.errors[0].message]).toEqual([
    400,
    expect.stringContaining('tên tệp có ký tự lạ'),
  ])
  const english = await upload('a\u0000b.pdf', 'application/pdf', pdf, { language: 'en' })
  expect(english.body.errors[0].message).toContain('strange characters')
  expect(await stored()).toEqual(before)
})

it('A file over the limit is refused with the limit, and nothing is kept', async () => {
  const before = await stored()
  const large = Buffer.concat([pdf.subarray(0, 40), Buffer.alloc(20_000_001), pdf.subarray(40)])
  const { status, body } = await upload('lon.pdf', 'application/pdf', large)
  expect(status).toBe(413)
  expect(body.errors[0].message).toContain('Tệp lớn hơn 20 MB')
  expect(await stored()).toEqual(before)
})

it('A file is read and downloaded within its area only, and never changed or deleted', async () => {
  const { id, filename, url } = (await upload('don.pdf', 'application/pdf', pdf)).body.doc
  expect(url).toContain(filename)
  const download = (as?: Name) => province.http.ask('GET', `/files/file/${filename}`, as ? { as } : {})
  for (const as of ['boardOne', 'policeEast', 'committeeEast', 'oversight', 'administrator'] as const) {
    const { status, body, headers } = await download(as)
    expect([as, status]).toEqual([as, 200])
    expect(Buffer.compare(body, pdf)).toBe(0)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cache-control')).toBe('private, no-store')
  }
  for (const as of ['boardTwo', 'policeWest', undefined] as const) {
    expect((await download(as)).status).toBe(403)
  }
  const unknown = await province.http.ask('GET', '/files/file/khong-co.pdf', { as: 'boardTwo' })
  expect([unknown.status, unknown.body]).toEqual([403, (await download('boardTwo')).body])
  expect((await province.http.ask('GET', `/files/${id}`, { as: 'boardTwo' })).status).toBe(404)
  expect((await province.http.ask('DELETE', `/files/${id}`, { as: 'boardOne' })).status).toBe(403)
  const renamed = await province.http.ask('PATCH', `/files/${id}`, { as: 'boardOne', body: { title: 'x' } })
  expect(renamed.status).toBe(403)
})

it('A file for another area is refused in the words of what does not exist', async () => {
  const { status, body } = await upload('don.pdf', 'application/pdf', pdf, { area: province.areas.two })
  expect(status).toBe(400)
  expect(problemIn(body)).toBe('Không có mục này trong phạm vi của anh/chị.')
})
