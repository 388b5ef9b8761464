import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Revision, slugs, submit } from '../src/index.js'
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

const save = (id: string, vi: string, edition: number, as: 'drafter' | 'administrator' = 'drafter') =>
  http.ask('PATCH', `/criteria-revisions/${id}`, { as, body: { description: { vi }, edition } })

const stored = async (id: string): Promise<Revision> =>
  (await cms.payload.findByID({ collection: slugs.criteriaRevisions, id, depth: 0 })) as unknown as Revision

it('Whoever saves a form that somebody else saved meanwhile is told, and the other change stays', async () => {
  const { id, edition } = await cms.draft()
  expect((await save(id, 'Của người thứ nhất', edition)).status).toBe(200)
  const second = await save(id, 'Của người thứ hai', edition, 'administrator')
  expect(second.status).toBe(409)
  expect(second.body.errors).toEqual([
    { code: 'edited-meanwhile', message: expect.stringContaining('Người khác vừa thay đổi bản này') },
  ])
  expect((await stored(id)).content.description?.vi).toEqual('Của người thứ nhất')
})

it('Of many who save the same edition at the same moment exactly one succeeds', async () => {
  const { id, edition } = await cms.draft()
  const texts = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm']
  const answers = await Promise.all(texts.map((text) => save(id, text, edition)))
  const winners = texts.filter((_, index) => answers[index]?.status === 200)
  expect(winners).toHaveLength(1)
  expect(answers.filter(({ status }) => status === 409)).toHaveLength(4)
  expect((await stored(id)).content.description?.vi).toEqual(winners[0])
})

it('A form saved after the draft was submitted is refused', async () => {
  const { id, edition } = await cms.draft()
  await submit({ req: await cms.as('drafter'), id })
  expect((await save(id, 'Quá muộn', edition)).status).toBe(403)
})

it('The history names whoever edited, once in a row', async () => {
  const { id } = await cms.draft()
  await save(id, 'Một', 1)
  await save(id, 'Hai', 2)
  await save(id, 'Ba', 3, 'administrator')
  expect((await stored(id)).history.map(({ action, user }) => [action, user.name])).toEqual([
    ['create', 'Người soạn thảo'],
    ['edit', 'Người soạn thảo'],
    ['edit', 'Quản trị viên'],
  ])
})
