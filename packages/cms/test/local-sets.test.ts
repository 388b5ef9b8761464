import { hashOf } from '@tieuchi/rules'
import type { CriteriaSet } from '@tieuchi/schemas'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  approve,
  copy,
  createLocalSet,
  publish,
  type Revision,
  replaceContent,
  slugs,
  submit,
  toForm,
} from '../src/index.js'
import { type Cms, openCms } from './cms.js'
import { type Http, serve } from './http.js'

let cms: Cms
let http: Http
let base: Revision
beforeAll(async () => {
  cms = await openCms()
  http = await serve(cms)
  base = await cms.draft({ setId: 'vn.residential-area' })
  await publishIt(base.id)
})
afterAll(async () => {
  await http.close()
  await cms.close()
})

async function publishIt(id: string) {
  await submit({ req: await cms.as('drafter'), id })
  await approve({ req: await cms.as('approver'), id })
  return publish({ req: await cms.as('approver'), revisions: [{ id }], reason: 'Thử' })
}

let count = 0
async function localSet(): Promise<Revision> {
  count += 1
  const req = await cms.as('drafter')
  return createLocalSet({ req, id: base.id, setId: `province.area-${count}`, title: 'Bộ của tỉnh' })
}

/** The content in which incidents may change by at most so many against the year before, from 2027 on. */
function withLargestChange(content: CriteriaSet, value: number): CriteriaSet {
  const changed = structuredClone(content)
  const parameter = changed.parameters.find(({ id }) => id === 'largest-incidents-change')
  const [first] = parameter?.values ?? []
  if (!parameter || !first) throw new Error('The set has no such threshold.')
  const { origin: _, ...rest } = first
  parameter.values.push({ ...rest, from: '2027-01-01', value })
  return changed
}

const replace = async (id: string, content: CriteriaSet) =>
  replaceContent({ req: await cms.as('drafter'), id, content, edition: 1 })

describe('A local set', () => {
  it('is a draft with everything of its base, which says where each part comes from', async () => {
    const { content, history, status } = await localSet()
    expect(status).toBe('draft')
    expect(content).toMatchObject({ revision: 1, title: { vi: 'Bộ của tỉnh' } })
    expect(content.basedOn).toEqual([{ id: base.setId, revision: 1, hash: hashOf(base.content) }])
    const from = { set: base.setId, revision: 1 }
    expect(content.criteria.map(({ origin, ...rest }) => [origin, rest])).toEqual(
      base.content.criteria.map((criterion) => [from, criterion]),
    )
    expect(content.parameters.flatMap(({ values }) => values).every(({ origin }) => origin)).toBe(true)
    expect(history).toMatchObject([{ action: 'local-set', comment: 'vn.residential-area · 1' }])
  })

  it('is not made from what is not published, nor under an id that is taken or none', async () => {
    const draft = await cms.draft()
    const ask = (id: string, body: object) =>
      http.ask('POST', `/${slugs.criteriaRevisions}/${id}/local-set`, { as: 'drafter', body })
    const input = { setId: 'province.other', title: 'Bộ khác' }
    expect((await ask(draft.id, input)).body.errors[0].code).toBe('not-published')
    const taken = await ask(base.id, { ...input, setId: base.setId })
    expect(taken.body.errors[0].data.errors[0]).toMatchObject({ path: 'setId', code: 'set-taken' })
    const bad = await ask(base.id, { ...input, setId: 'Tỉnh' })
    expect(bad.body.errors[0].data.errors[0]).toMatchObject({ path: 'setId', code: 'bad-set-id' })
    expect((await ask(base.id, { setId: 'province.x' })).status).toBe(400)
    expect((await ask(base.id, input)).status).toBe(201)
  })

  it('may tighten a threshold, and is published as one flat set that keeps the origins', async () => {
    const { id, content } = await localSet()
    await replace(id, withLargestChange(content, -2))
    const { bundle } = await publishIt(id)
    const published = bundle.revisions.at(-1)?.criteriaSet
    expect(published).toEqual(withLargestChange(content, -2))
    expect(published?.basedOn).toHaveLength(1)
  })

  it('may not loosen a threshold: the sentence is at the value, in the form and for requests', async () => {
    const { id, content } = await localSet()
    await expect(replace(id, withLargestChange(content, 0))).rejects.toMatchObject({
      data: {
        errors: [
          expect.objectContaining({
            code: 'loosens',
            path: expect.stringMatching(/^parameters\.\d+\.values\.1\.value$/),
          }),
        ],
      },
    })
    const { body } = await http.ask('GET', `/${slugs.criteriaRevisions}/${id}/base`, { as: 'drafter' })
    expect(body.base).toEqual(base.content)
  })

  it('may not change a criterion of its base', async () => {
    const { id, content } = await localSet()
    const changed = structuredClone(content)
    Object.assign(changed.criteria[0] ?? {}, { title: { vi: 'Khác' } })
    await expect(replace(id, changed)).rejects.toMatchObject({ name: 'ValidationError' })
  })

  it('keeps its base: it cannot be given up by an edit, and a new revision has it too', async () => {
    const { id, content } = await localSet()
    const { basedOn: _, ...without } = content
    const own = { ...without, criteria: base.content.criteria, parameters: base.content.parameters }
    await expect(replace(id, own)).rejects.toMatchObject({ code: 'base-changed' })
    const next = await copy({ req: await cms.as('drafter'), id })
    expect(next.content).toEqual({ ...content, revision: 2 })
  })

  it('of a base that was never published is refused, saying which', async () => {
    const { content } = await localSet()
    const data = toForm({
      ...content,
      id: 'province.forged',
      basedOn: [{ id: base.setId, revision: 1, hash: 'sha256-other' }],
    })
    const { status, body } = await http.ask('POST', `/${slugs.criteriaRevisions}`, {
      as: 'drafter',
      body: data,
    })
    expect([status, body.errors[0].code]).toEqual([409, 'base-not-published'])
    expect(body.errors[0].message).toContain('vn.residential-area (1)')
  })
})
