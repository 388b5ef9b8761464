import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { slugs } from '../src/index.js'
import { type Cms, openCms } from './cms.js'
import { type Http, serve } from './http.js'

describe('Accounts', () => {
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

  it('of others are seen by administrators only', async () => {
    // Not totalDocs: without a filter, that is an estimate on MongoDB.
    expect((await http.ask('GET', '/users', { as: 'administrator' })).body.docs).toHaveLength(4)
    const { docs } = (await http.ask('GET', '/users', { as: 'approver' })).body
    expect(docs.map(({ id }: { id: string }) => id)).toEqual([cms.user('approver').id])
  })

  it.each(['drafter', 'administrator'] as const)('do not let the %s change their own roles', async (as) => {
    const path = `/users/${cms.user(as).id}`
    const { body } = await http.ask('PATCH', path, {
      as,
      body: { roles: ['viewer', 'approver'], name: 'Tên khác' },
    })
    expect(body.doc).toMatchObject({ name: 'Tên khác', roles: [as] })
  })

  it('get their roles from an administrator, and need one', async () => {
    const account = { email: 'moi@tieuchi.example', password: 'mat-khau-thu', name: 'Mới' }
    const without = await http.ask('POST', '/users', { as: 'administrator', body: account })
    expect(without.status).toBe(400)
    const body = { ...account, roles: ['viewer'], demo: true }
    const { body: created } = await http.ask('POST', '/users', { as: 'administrator', body })
    expect(created.doc).toMatchObject({ roles: ['viewer'], demo: false })
    const path = `/users/${created.doc.id}`
    const changed = await http.ask('PATCH', path, {
      as: 'administrator',
      body: { roles: ['drafter', 'approver'] },
    })
    expect(changed.body.doc.roles).toEqual(['drafter', 'approver'])
  })

  it('keep at least one administrator', async () => {
    const { id } = cms.user('administrator')
    const { status, body } = await http.ask('DELETE', `/users/${id}`, { as: 'administrator' })
    expect([status, body.errors[0].code]).toEqual([409, 'last-administrator'])
    await expect(
      cms.payload.update({ collection: slugs.users, id, data: { roles: ['viewer'] } as never }),
    ).rejects.toMatchObject({ code: 'last-administrator' })
    const second = await cms.payload.create({
      collection: slugs.users,
      data: {
        email: 'q2@tieuchi.example',
        password: 'x-mat-khau',
        name: 'Q',
        roles: ['administrator'],
      } as never,
    })
    await cms.payload.delete({ collection: slugs.users, id: second.id })
  })
})
