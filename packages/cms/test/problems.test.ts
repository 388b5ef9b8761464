import type { CriteriaSet } from '@tieuchi/schemas'
import type { ValidationError } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Revision, replaceContent, slugs, toForm } from '../src/index.js'
import { type Cms, openCms } from './cms.js'
import { type Http, serve } from './http.js'
import { pack } from './packs.js'

let cms: Cms
let http: Http
let draft: Revision
beforeAll(async () => {
  cms = await openCms()
  http = await serve(cms)
  draft = await cms.draft()
})
afterAll(async () => {
  await http.close()
  await cms.close()
})

/** A way to spoil the national set: what is wrong, where the form shows it, with which code and sentence. */
interface BadEdit {
  name: string
  spoil(set: CriteriaSet): void
  problems: { path: string; code: string }[]
  sentence: RegExp
}

// biome-ignore lint/suspicious/noExplicitAny: bad edits break the types on purpose
const loose = (value: unknown): any => value
const index = (
  set: CriteriaSet,
  list: 'facts' | 'parameters' | 'criteria',
  find: (one: never) => boolean,
): number => loose(set)[list].findIndex(find)
const share = (set: CriteriaSet): number =>
  index(set, 'parameters', (one: { unit?: string }) => one.unit === 'percent')
const set = () => pack('vn.residential-area', 2)

const badEdits: BadEdit[] = [
  {
    name: 'an empty group',
    spoil: (set) => {
      loose(set.criteria[0]).condition = { all: [] }
    },
    problems: [{ path: 'criteria.0.condition', code: 'empty-group' }],
    sentence: /Nhóm điều kiện không được để trống/,
  },
  {
    name: 'an unknown fact',
    spoil: (set) => {
      loose(set.criteria[1]).condition = { fact: 'no-such-fact', operator: 'equal', value: 1 }
    },
    problems: [{ path: 'criteria.1.condition', code: 'unknown-fact' }],
    sentence: /no-such-fact/,
  },
  {
    name: 'a text where a number belongs',
    spoil: (set) => {
      loose(set.parameters[share(set)]).values[0].value = 'một trăm'
    },
    problems: [{ path: `parameters.${share(set())}.values.0.value`, code: 'value-wrong-type' }],
    sentence: /số/,
  },
  {
    name: 'overlapping dated values',
    spoil: (set) => {
      const { values } = loose(set.parameters[share(set)])
      values.push({ ...values[0] })
    },
    problems: [{ path: `parameters.${share(set())}.values.1.from`, code: 'values-overlap' }],
    sentence: /./,
  },
  {
    name: 'a threshold outside its unit',
    spoil: (set) => {
      loose(set.parameters[share(set)]).values[0].value = 120
    },
    problems: [{ path: `parameters.${share(set())}.values.0.value`, code: 'value-out-of-range' }],
    sentence: /120|100/,
  },
  {
    name: 'a date that does not exist',
    spoil: (set) => {
      loose(set.inForce).from = '2026-02-30'
    },
    problems: [{ path: 'inForce.from', code: 'bad-date' }],
    sentence: /Ngày không hợp lệ/,
  },
  {
    name: 'two facts with one id',
    spoil: (set) => {
      loose(set.facts).push({ ...set.facts[0] })
    },
    problems: [{ path: `facts.${set().facts.length}.key`, code: 'duplicate-id' }],
    sentence: /./,
  },
  {
    name: 'a legal basis on a document that is not listed',
    spoil: (set) => {
      loose(set.criteria[0]).legalBasis = [{ document: 'no-such-law' }]
    },
    problems: [{ path: 'criteria.0.legalBasis.0.document', code: 'unknown-document' }],
    sentence: /no-such-law/,
  },
  {
    name: 'several mistakes at once, each on its field',
    spoil: (set) => {
      loose(set.title).vi = ''
      loose(set.criteria[0]).condition = { any: [] }
      loose(set.parameters[share(set)]).values[0].value = -1
    },
    problems: [
      { path: 'title.vi', code: 'missing' },
      { path: 'criteria.0.condition', code: 'empty-group' },
      { path: `parameters.${share(set())}.values.0.value`, code: 'value-out-of-range' },
    ],
    sentence: /bắt buộc/,
  },
]

function spoilt({ spoil }: BadEdit) {
  const set = structuredClone(draft.content)
  spoil(set)
  return toForm(set)
}

async function stored(): Promise<unknown> {
  return cms.payload.findByID({ collection: slugs.criteriaRevisions, id: draft.id, depth: 0 })
}

describe.each(badEdits)('$name', (edit) => {
  const expected = expect.arrayContaining(edit.problems.map((problem) => expect.objectContaining(problem)))

  it('is refused through the Local API, and nothing is lost', async () => {
    const before = await stored()
    const attempt = cms.payload.update({
      collection: slugs.criteriaRevisions,
      id: draft.id,
      data: spoilt(edit) as never,
      overrideAccess: false,
      req: await cms.as('drafter'),
    })
    const error: ValidationError = await attempt.then(
      () => expect.unreachable(),
      (reason) => reason,
    )
    expect(error.name).toBe('ValidationError')
    expect(error.data.errors).toEqual(expected)
    expect(error.data.errors.map(({ message }) => message).join('\n')).toMatch(edit.sentence)
    expect(await stored()).toEqual(before)
  })

  it('is refused through REST with the same codes, and nothing is lost', async () => {
    const before = await stored()
    const path = `/criteria-revisions/${draft.id}`
    const { status, body } = await http.ask('PATCH', path, { as: 'drafter', body: spoilt(edit) })
    expect(status).toBe(400)
    expect(body.errors[0].data.errors).toEqual(expected)
    expect(JSON.stringify(body)).toMatch(edit.sentence)
    expect(JSON.stringify(body)).not.toContain('node_modules')
    expect(await stored()).toEqual(before)
  })

  it('is refused for a new revision too', async () => {
    const before = await cms.payload.count({ collection: slugs.criteriaRevisions })
    const body = { ...spoilt(edit), setId: 'test.new', revision: 1 }
    const answer = await http.ask('POST', '/criteria-revisions', { as: 'drafter', body })
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0].data.errors).toEqual(expected)
    expect(await cms.payload.count({ collection: slugs.criteriaRevisions })).toEqual(before)
  })
})

describe('Through GraphQL', () => {
  it('a bad edit is refused with its codes', async () => {
    const { body } = await http.graphql(
      'mutation ($id: String!, $data: mutationCriteriaRevisionUpdateInput!) { updateCriteriaRevision(id: $id, data: $data) { id } }',
      {
        id: draft.id,
        data: { title: { vi: 'A' }, window: { start: '11-01' }, inForce: { from: '2026-02-30' } },
      },
      'drafter',
    )
    expect(body.errors[0].extensions.data.errors).toMatchObject([{ path: 'inForce.from', code: 'bad-date' }])
  })

  it('a good edit is stored', async () => {
    const { id } = await cms.draft()
    const { body } = await http.graphql(
      'mutation ($id: String!, $data: mutationCriteriaRevisionUpdateInput!) { updateCriteriaRevision(id: $id, data: $data) { description { vi } edition } }',
      {
        id,
        data: {
          title: { vi: 'A' },
          window: { start: '11-01' },
          inForce: { from: '2022-02-10' },
          description: { vi: 'Qua GraphQL' },
        },
      },
      'drafter',
    )
    expect(body).toEqual({
      data: { updateCriteriaRevision: { description: { vi: 'Qua GraphQL' }, edition: 2 } },
    })
  })
})

describe('Sentences', () => {
  it('name the field in words', async () => {
    const parameters = structuredClone(toForm(draft.content).parameters) as { values: object[] }[]
    const at = share(set())
    parameters[at] = { ...parameters[at], values: [{ ...parameters[at]?.values[0], value: 120 }] }
    const path = `/criteria-revisions/${draft.id}`
    const { body } = await http.ask('PATCH', path, { as: 'drafter', body: { parameters } })
    expect(body.errors[0].message).toBe(
      'Mục sau chưa đúng: Ngưỡng > Tỷ lệ tối thiểu hộ đang cư trú đã đăng ký > Giá trị theo thời gian > 10-02-2022 > Giá trị',
    )
  })

  it('are in English for whoever asks in English', async () => {
    const path = `/criteria-revisions/${draft.id}`
    const options = { as: 'drafter', body: { inForce: { from: '2026-02-30' } } } as const
    const { body } = await http.ask('PATCH', path, { ...options, headers: { 'accept-language': 'en' } })
    expect(body.errors[0].data.errors[0].message).toMatch(/date/i)
  })

  it('put the first problem of a field last, because a form shows the last', async () => {
    const { body } = await http.ask('PATCH', `/criteria-revisions/${draft.id}`, {
      as: 'drafter',
      body: {
        criteria: [
          {
            ...(toForm(draft.content).criteria as object[])[0],
            condition: {
              all: [
                { fact: 'first-unknown', operator: 'equal', value: 1 },
                { fact: 'second-unknown', operator: 'equal', value: 1 },
              ],
            },
          },
        ],
      },
    })
    const onField = body.errors[0].data.errors.filter(
      ({ path }: { path: string }) => path === 'criteria.0.condition',
    )
    expect(onField.at(-1)).toMatchObject({ data: { fact: 'first-unknown' }, at: ['all', 0, 'fact'] })
  })
})

describe('The raw JSON of a draft', () => {
  it('is what was stored', async () => {
    const { body } = await http.ask('GET', `/criteria-revisions/${draft.id}/content`, { as: 'viewer' })
    expect(body).toEqual(draft.content)
  })

  it('can lose parts, which then are gone', async () => {
    const { id, content } = await cms.draft()
    const { description: _, ...shorter } = structuredClone(content)
    delete shorter.title.en
    for (const criterion of shorter.criteria) {
      delete criterion.applicability
      delete criterion.note
    }
    await http.ask('PUT', `/criteria-revisions/${id}/content`, { as: 'drafter', body: { content: shorter } })
    const { body } = await http.ask('GET', `/criteria-revisions/${id}/content`, { as: 'drafter' })
    expect(body).toEqual(shorter)
  })

  it('can be replaced by another criteria set with the same id and revision', async () => {
    const { id, content, edition } = await cms.draft()
    const changed = { ...content, title: { vi: 'Tên mới' } }
    const { status, body } = await http.ask('PUT', `/criteria-revisions/${id}/content`, {
      as: 'drafter',
      body: { content: changed, edition },
    })
    expect(status).toBe(200)
    expect(body.revision.content).toEqual(changed)
  })

  it('is refused with every problem at its place in the JSON, unknown keys included', async () => {
    const { id, content } = await cms.draft()
    const bad = { ...content, surprise: true, inForce: { from: 'yesterday' } }
    const { status, body } = await http.ask('PUT', `/criteria-revisions/${id}/content`, {
      as: 'drafter',
      body: { content: bad },
    })
    expect(status).toBe(400)
    expect(body.errors[0].data.errors).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ jsonPath: ['surprise'], code: 'unknown-key' }),
        expect.objectContaining({ jsonPath: ['inForce', 'from'], code: 'bad-date' }),
      ]),
    )
  })

  it.each([[null], ['text'], [[]], [{}]])('is refused when it is %j', async (content) => {
    const req = await cms.as('drafter')
    await expect(replaceContent({ req, id: draft.id, content })).rejects.toMatchObject({
      name: 'ValidationError',
    })
  })

  it('keeps its id and revision', async () => {
    const { id, content } = await cms.draft()
    const { status, body } = await http.ask('PUT', `/criteria-revisions/${id}/content`, {
      as: 'drafter',
      body: { content: { ...content, id: 'test.other' } },
    })
    expect([status, body.errors[0].code]).toEqual([409, 'identity-changed'])
  })

  it('is refused as malformed where it is not JSON', async () => {
    const response = await fetch(`${http.url}/criteria-revisions/${draft.id}/content`, {
      method: 'PUT',
      body: '{',
    })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ errors: [{ code: 'bad-request' }] })
  })
})

describe('The revision number', () => {
  it('is the next of the lineage where none is given', async () => {
    const { setId } = await cms.draft()
    const body = { ...toForm(draft.content), setId, revision: undefined }
    const answer = await http.ask('POST', '/criteria-revisions', { as: 'drafter', body })
    expect(answer.body.doc.revision).toBe(2)
  })

  it('is taken once: a second revision with it is refused on its field', async () => {
    const { setId } = await cms.draft()
    const body = { ...toForm(draft.content), setId, revision: 1 }
    const { status, body: answer } = await http.ask('POST', '/criteria-revisions', { as: 'drafter', body })
    expect(status).toBe(400)
    expect(answer.errors[0].data.errors).toMatchObject([{ path: 'revision', code: 'revision-taken' }])
  })

  it('is taken once, also by two at the same moment', async () => {
    const body = { ...toForm(draft.content), setId: 'test.race', revision: 1 }
    const answers = await Promise.all(
      [1, 2, 3].map(() => http.ask('POST', '/criteria-revisions', { as: 'drafter', body })),
    )
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(answers.every(({ status }) => status < 500)).toBe(true)
  })
})
