import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../src/index.js'
import { approve, publish, submit, toForm } from '../src/index.js'
import { type Cms, openCms } from './cms.js'
import { type Http, serve } from './http.js'
import { pack } from './packs.js'

let cms: Cms
let http: Http
let published: string
beforeAll(async () => {
  cms = await openCms()
  http = await serve(cms)
  const { id } = await cms.draft()
  await submit({ req: await cms.as('drafter'), id })
  await approve({ req: await cms.as('approver'), id })
  await publish({ req: await cms.as('approver'), revisions: [{ id }], reason: 'Thử' })
  published = id
})
afterAll(async () => {
  await http.close()
  await cms.close()
})

type Who = Role | 'nobody'
const everybody: Who[] = ['drafter', 'approver', 'administrator', 'viewer', 'nobody']
const staff: Who[] = ['drafter', 'approver', 'administrator', 'viewer']
const drafters: Who[] = ['drafter', 'administrator']
const administrators: Who[] = ['administrator']

/** Who may do what in which collection; everybody else is refused. */
const table: [collection: string, operation: string, allowed: Who[]][] = [
  ['criteria-revisions', 'read', staff],
  ['criteria-revisions', 'create', drafters],
  ['criteria-revisions', 'update', drafters],
  ['criteria-revisions', 'delete', drafters],
  ['criteria-revisions', 'versions', staff],
  ['criteria-revisions', 'workflow', staff],
  ['criteria-revisions', 'review', staff],
  ['criteria-revisions', 'content', staff],
  ['criteria-revisions', 'copy', drafters],
  ['legal-documents', 'read', staff],
  ['legal-documents', 'create', drafters],
  ['legal-documents', 'update', drafters],
  ['legal-documents', 'delete', drafters],
  ['releases', 'read', staff],
  ['releases', 'create', []],
  ['releases', 'update', []],
  ['releases', 'delete', []],
  ['users', 'create', administrators],
  ['users', 'update', administrators],
  ['users', 'delete', administrators],
]

let count = 0
const number = (): number => {
  count += 1
  return count
}

const sample: Record<string, () => object> = {
  'criteria-revisions': () => ({
    ...toForm(pack('vn.commune', 1)),
    setId: `test.access-${number()}`,
    revision: 1,
  }),
  'legal-documents': () => ({ key: `law-${number()}`, number: `${count}/2026`, title: { vi: 'Luật' } }),
  users: () => ({
    email: `a${number()}@tieuchi.example`,
    password: 'mat-khau-thu',
    name: 'A',
    roles: ['viewer'],
  }),
  releases: () => ({ sequence: 1000 + number(), reason: 'x', publishedAt: 'x', hash: 'x' }),
}

/** A document that the operation can be tried on. */
async function target(collection: string): Promise<string> {
  if (collection === 'releases') {
    return String((await cms.payload.find({ collection, limit: 1, depth: 0 })).docs[0]?.id)
  }
  const data = (sample[collection] as () => object)() as never
  return String((await cms.payload.create({ collection: collection as 'users', data })).id)
}

async function attempt(collection: string, operation: string, who: Who): Promise<number> {
  const as = who === 'nobody' ? {} : { as: who }
  const body =
    operation === 'create' ? (sample[collection] as () => object)() : { name: 'B', number: '9/2026' }
  const id = operation === 'create' || operation === 'read' ? '' : await target(collection)
  const path = `/${collection}/${id}`
  switch (operation) {
    case 'read':
      return (await http.ask('GET', `/${collection}`, as)).status
    case 'create':
      return (await http.ask('POST', `/${collection}`, { ...as, body })).status
    case 'update':
      return (await http.ask('PATCH', path, { ...as, body })).status
    case 'delete':
      return (await http.ask('DELETE', path, as)).status
    case 'versions':
      return (await http.ask('GET', `/${collection}/versions`, as)).status
    case 'copy':
      return (await http.ask('POST', `${path}/copy`, as)).status
    default:
      return (await http.ask('GET', `/${collection}/${published}/${operation}`, as)).status
  }
}

for (const [collection, operation, allowed] of table) {
  describe(`${operation} in ${collection}`, () => {
    it.each(everybody)('%s', async (who) => {
      const status = await attempt(collection, operation, who)
      if (allowed.includes(who)) expect(status).toBeLessThan(300)
      else expect([401, 403]).toContain(status)
    })
  })
}

describe('Steps through HTTP', () => {
  it('are refused with a code and a sentence, never with a stack', async () => {
    const { id } = await cms.draft()
    const asked = await http.ask('POST', `/criteria-revisions/${id}/approve`, { as: 'approver', body: {} })
    expect([asked.status, asked.body]).toEqual([
      409,
      {
        errors: [
          {
            code: 'wrong-status',
            message: 'Không làm được việc này khi bản tiêu chí đang ở trạng thái “Bản nháp”.',
            status: 'draft',
            statusLabel: 'Bản nháp',
          },
        ],
      },
    ])
  })

  it.each(['submit', 'approve', 'return', 'publish', 'copy', 'local-set'])(
    '%s needs a login',
    async (step) => {
      const { status, body } = await http.ask('POST', `/criteria-revisions/${published}/${step}`, {
        body: {},
      })
      expect([status, body.errors[0].code]).toEqual([401, 'not-logged-in'])
    },
  )

  it.each(['submit', 'approve', 'return', 'publish', 'copy', 'local-set'])(
    '%s of nothing is not found',
    async (step) => {
      const path = `/criteria-revisions/${cms.user('viewer').id}/${step}`
      const { status, body } = await http.ask('POST', path, { as: 'administrator', body: {} })
      expect([status, body.errors[0].code]).toEqual([404, 'not-found'])
    },
  )

  it('tells each person what they may do next, and why not', async () => {
    const { id } = await cms.draft()
    await submit({ req: await cms.as('administrator'), id })
    const ask = async (as: Role) =>
      (await http.ask('GET', `/criteria-revisions/${id}/workflow`, { as })).body.actions
    expect(await ask('approver')).toEqual([
      { action: 'approve', allowed: true },
      { action: 'return', allowed: true },
      { action: 'copy', allowed: false, code: 'not-allowed', message: expect.any(String) },
    ])
    expect((await ask('administrator'))[0]).toEqual({
      action: 'approve',
      allowed: false,
      code: 'self-approval',
      message: 'Người đã soạn, sửa hoặc trình bản này không được tự phê duyệt.',
    })
  })
})
