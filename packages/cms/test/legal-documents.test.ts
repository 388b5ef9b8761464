import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Cms, openCms } from './cms.js'
import { type Http, serve } from './http.js'

let cms: Cms
let http: Http
beforeAll(async () => {
  cms = await openCms()
  http = await serve(cms)
})
afterAll(async () => {
  await http.close()
  await cms.close()
})

const document = {
  key: 'tt-1-2026',
  number: '1/2026/TT-BCA',
  title: { vi: 'Thông tư' },
  issuedOn: '2026-01-31',
}
const create = (changes: object) =>
  http.ask('POST', '/legal-documents', { as: 'drafter', body: { ...document, ...changes } })

it('The register takes a legal document once', async () => {
  expect((await create({})).status).toBe(201)
  const again = await create({})
  expect([again.status, again.body.errors[0].data.errors[0].path]).toEqual([400, 'key'])
})

it.each([
  [{ key: 'Thông tư' }, 'key', /Mã chỉ gồm/],
  [{ key: 'a', issuedOn: '31/01/2026' }, 'issuedOn', /Ngày không hợp lệ/],
  [{ key: 'b', inForceFrom: '2026-02-30' }, 'inForceFrom', /Ngày không hợp lệ/],
  [{ key: 'c', number: '' }, 'number', /./],
  [{ key: 'd', title: { en: 'Only English' } }, 'title.vi', /./],
])('%j is refused on its field', async (changes, path, sentence) => {
  const { status, body } = await create(changes)
  expect(status).toBe(400)
  expect(body.errors[0].data.errors).toEqual([
    expect.objectContaining({ path, message: expect.stringMatching(sentence) }),
  ])
})
