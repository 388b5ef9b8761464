import { afterAll, beforeAll, expect, it } from 'vitest'
import { slugs, toForm } from '../src/index.js'
import { everything } from '../src/mapping/everything.fixture.js'
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

// A set of its own, so that nothing has to be published first.
const { basedOn: _, ...own } = everything
const set = {
  ...own,
  parameters: own.parameters.map((parameter) => ({
    ...parameter,
    values: parameter.values.map(({ origin: _, ...value }) => value),
  })),
  criteria: own.criteria.map(({ origin: _, ...criterion }) => criterion),
}

it('Everything that the format can say is stored, read as a form and saved again without loss', async () => {
  const created = await http.ask('POST', `/${slugs.criteriaRevisions}`, { as: 'drafter', body: toForm(set) })
  expect([created.status, created.body.errors]).toEqual([201, undefined])
  const { id, edition } = created.body.doc
  const path = `/${slugs.criteriaRevisions}/${id}`
  expect((await http.ask('GET', `${path}/content`, { as: 'drafter' })).body).toEqual(set)

  const { body: form } = await http.ask('GET', `${path}?depth=0`, { as: 'drafter' })
  const saved = await http.ask('PATCH', path, { as: 'drafter', body: { ...form, edition } })
  expect(saved.status).toBe(200)
  expect((await http.ask('GET', `${path}/content`, { as: 'drafter' })).body).toEqual(set)
})

it('A mistake in a new part is refused at the field that the form shows it at', async () => {
  const broken = structuredClone(set)
  const [fire] = broken.eventTypes ?? []
  const severity = fire?.fields.find(({ id }) => id === 'severity')
  Object.assign(severity?.classification?.rows[0] ?? {}, {
    option: 'huge',
    when: { fact: 'dead', operator: 'equal', value: 1 },
  })
  const body = { ...toForm(broken), setId: 'test.broken' }
  const { status, body: answer } = await http.ask('POST', `/${slugs.criteriaRevisions}`, {
    as: 'drafter',
    body,
  })
  expect(status).toBe(400)
  const place = 'eventTypes.0.fields.2.classification.rows.0'
  expect(answer.errors[0].data.errors).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        code: 'unknown-option',
        path: `${place}.option`,
        label: 'Sự việc > Vụ cháy > Thông tin cần ghi > Mức độ > Tự phân loại > Bảng phân loại > 1 > Loại',
      }),
      expect.objectContaining({ code: 'unknown-field', path: `${place}.when`, at: ['fact'] }),
    ]),
  )
})
