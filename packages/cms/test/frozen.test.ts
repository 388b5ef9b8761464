import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { approve, publish, type Revision, slugs, submit } from '../src/index.js'
import { type Cms, openCms } from './cms.js'
import { type Http, serve } from './http.js'

let cms: Cms
let http: Http
const frozen: Record<'submitted' | 'approved' | 'published', Revision> = {} as never
const versions: Record<string, string> = {}

beforeAll(async () => {
  cms = await openCms()
  http = await serve(cms)
  for (const stage of ['submitted', 'approved', 'published'] as const) {
    const { id } = await cms.draft()
    await change(id, 'Bản đầu')
    await change(id, 'Bản sau')
    const { docs } = await cms.payload.findVersions({
      collection: slugs.criteriaRevisions,
      where: { parent: { equals: id } },
      sort: 'createdAt',
    })
    versions[stage] = String(docs[0]?.id)
    await submit({ req: await cms.as('drafter'), id })
    if (stage !== 'submitted') await approve({ req: await cms.as('approver'), id })
    if (stage === 'published') {
      await publish({ req: await cms.as('approver'), revisions: [{ id }], reason: 'Thử' })
    }
    frozen[stage] = await stored(id)
  }
})
afterAll(async () => {
  await http.close()
  await cms.close()
})

async function change(id: string, vi: string): Promise<unknown> {
  return cms.payload.update({
    collection: slugs.criteriaRevisions,
    id,
    data: { description: { vi } } as never,
    overrideAccess: false,
    req: await cms.as('drafter'),
  })
}

const stored = async (id: string): Promise<Revision> =>
  (await cms.payload.findByID({ collection: slugs.criteriaRevisions, id, depth: 0 })) as unknown as Revision

describe.each(['submitted', 'approved', 'published'] as const)('What is %s', (stage) => {
  const id = (): string => frozen[stage].id
  const path = (): string => `/criteria-revisions/${id()}`
  const unchanged = async () => expect(await stored(id())).toEqual(frozen[stage])
  const data = { description: { vi: 'Lén sửa' } }

  it.each(['drafter', 'approver', 'administrator', 'viewer'] as const)(
    'cannot be changed, replaced or deleted by the %s through REST',
    async (as) => {
      const answers = [
        await http.ask('PATCH', path(), { as, body: data }),
        await http.ask('PATCH', path(), { as, body: { status: 'draft' } }),
        await http.ask('PUT', `${path()}/content`, { as, body: { content: frozen[stage].content } }),
        await http.ask('DELETE', path(), { as }),
        await http.ask('POST', `/criteria-revisions/versions/${versions[stage]}`, { as }),
        await http.ask('POST', `${path()}/duplicate`, { as, body: {} }),
      ]
      expect(answers.map(({ status }) => status).every((status) => status >= 400 && status < 500)).toBe(true)
      await unchanged()
    },
  )

  it('says so where somebody tries to replace it as JSON', async () => {
    const body = { content: frozen[stage].content }
    const answer = await http.ask('PUT', `${path()}/content`, { as: 'drafter', body })
    expect(answer.status).toBe(409)
    expect(answer.body.errors[0]).toMatchObject({ code: 'frozen' })
  })

  it('cannot be changed or deleted in bulk', async () => {
    const where = `where[id][equals]=${id()}`
    await http.ask('PATCH', `/criteria-revisions?${where}`, { as: 'administrator', body: data })
    await http.ask('DELETE', `/criteria-revisions?${where}`, { as: 'administrator' })
    await unchanged()
  })

  it('cannot be changed or deleted through GraphQL', async () => {
    const update = await http.graphql(
      'mutation ($id: String!, $data: mutationCriteriaRevisionUpdateInput!) { updateCriteriaRevision(id: $id, data: $data) { id } }',
      { id: id(), data },
      'administrator',
    )
    const remove = await http.graphql(
      'mutation ($id: String!) { deleteCriteriaRevision(id: $id) { id } }',
      { id: id() },
      'administrator',
    )
    const restore = await http.graphql(
      'mutation ($id: String) { restoreVersionCriteriaRevision(id: $id) { id } }',
      { id: versions[stage] },
      'administrator',
    )
    for (const { body } of [update, remove, restore]) expect(body.errors).toBeTruthy()
    await unchanged()
  })

  it('cannot be changed, restored or deleted through the Local API with access control on', async () => {
    const req = await cms.as('administrator')
    const collection = slugs.criteriaRevisions
    const access = { overrideAccess: false, req }
    await expect(
      cms.payload.update({ collection, id: id(), data: data as never, ...access }),
    ).rejects.toThrow()
    await expect(cms.payload.delete({ collection, id: id(), ...access })).rejects.toThrow()
    await expect(
      cms.payload.restoreVersion({ collection, id: versions[stage] as string, ...access }),
    ).rejects.toThrow()
    await unchanged()
  })

  it('cannot be changed, restored or deleted with access control off either', async () => {
    const collection = slugs.criteriaRevisions
    const code = { code: 'frozen' }
    await expect(cms.payload.update({ collection, id: id(), data: data as never })).rejects.toMatchObject(
      code,
    )
    await expect(
      cms.payload.update({ collection, id: id(), data: { status: 'draft' } as never }),
    ).rejects.toMatchObject(code)
    await expect(cms.payload.delete({ collection, id: id() })).rejects.toMatchObject(code)
    await expect(
      cms.payload.restoreVersion({ collection, id: versions[stage] as string, overrideAccess: true }),
    ).rejects.toMatchObject(code)
    await unchanged()
  })
})

describe('A draft', () => {
  it('can be changed, and earlier content can be brought back without forging its record', async () => {
    const { id } = await cms.draft()
    await change(id, 'Một')
    await change(id, 'Hai')
    const { docs } = await cms.payload.findVersions({
      collection: slugs.criteriaRevisions,
      where: { parent: { equals: id } },
      sort: 'createdAt',
    })
    const answer = await http.ask('POST', `/criteria-revisions/versions/${docs[1]?.id}`, {
      as: 'administrator',
    })
    expect(answer.status).toBe(200)
    const revision = await stored(id)
    expect(revision.content.description?.vi).toBe('Một')
    expect(revision).toMatchObject({ status: 'draft', edition: 4 })
    expect(revision.contributors).toEqual([cms.user('drafter').id, cms.user('administrator').id])
  })

  it('takes nothing about itself from a request', async () => {
    const { id } = await cms.draft()
    const forged = {
      status: 'approved',
      contributors: [],
      approval: { user: { id: 'x', name: 'x' }, at: 'x', hash: 'x' },
      history: [],
      content: { forged: true },
      published: { sequence: 1 },
    }
    const { body } = await http.ask('PATCH', `/criteria-revisions/${id}`, { as: 'drafter', body: forged })
    expect(body.doc).toMatchObject({ status: 'draft', approval: null, published: null, edition: 2 })
    expect(body.doc.contributors).toEqual([cms.user('drafter').id])
    expect(body.doc.content.formatVersion).toBe(1)
    const created = await cms.payload.update({
      collection: slugs.criteriaRevisions,
      id,
      data: forged as never,
    })
    expect(created).toMatchObject({ status: 'draft', approval: null })
  })

  it('can be deleted', async () => {
    const { id } = await cms.draft()
    expect((await http.ask('DELETE', `/criteria-revisions/${id}`, { as: 'drafter' })).status).toBe(200)
  })
})
