import type { Bundle } from '@tieuchi/schemas'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { approve, publish, submit } from '../src/index.js'
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

async function publishOne(): Promise<Bundle> {
  const { id } = await cms.draft()
  await submit({ req: await cms.as('drafter'), id })
  await approve({ req: await cms.as('approver'), id })
  return (await publish({ req: await cms.as('approver'), revisions: [{ id }], reason: 'Thử' })).bundle
}

const get = (headers: Record<string, string> = {}) => http.ask('GET', '/criteria', { headers })

describe('Before anything is published', () => {
  it('the bundle is not found, and the answer says why in both languages', async () => {
    const vi = await get()
    expect([vi.status, vi.body]).toEqual([
      404,
      { errors: [{ code: 'no-release', message: 'Chưa công bố bộ tiêu chí nào.' }] },
    ])
    expect((await get({ 'accept-language': 'en' })).body.errors[0].message).toBe(
      'No criteria have been published yet.',
    )
  })

  it('the server is healthy', async () => {
    const { status, body } = await http.ask('GET', '/health')
    expect([status, body]).toEqual([200, { status: 'ok', sequence: null }])
  })
})

describe('The published bundle', () => {
  let bundle: Bundle
  beforeAll(async () => {
    bundle = await publishOne()
  })

  it('is served to anybody, with its hash as entity tag', async () => {
    const { status, body, headers } = await get()
    expect(status).toBe(200)
    expect(body).toEqual(bundle)
    expect(headers.get('etag')).toBe(`"${bundle.hash}"`)
    expect(headers.get('cache-control')).toBe('no-cache')
    expect(headers.get('content-type')).toContain('application/json')
  })

  it('can be read from other web sites, entity tag included', async () => {
    const { headers } = await get({ origin: 'https://elsewhere.example' })
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-expose-headers')).toContain('ETag')
    const preflight = await http.ask('OPTIONS', '/criteria', {
      headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'GET' },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-headers')).toContain('If-None-Match')
  })

  it.each([
    ['its tag', (tag: string) => `"${tag}"`],
    ['its weak tag', (tag: string) => `W/"${tag}"`],
    ['a list with its tag', (tag: string) => `"sha256-old", W/"${tag}"`],
    ['anything', () => '*'],
  ])('is not sent again to whoever names %s', async (_, header) => {
    const { status, body, headers } = await get({ 'if-none-match': header(bundle.hash) })
    expect([status, body]).toEqual([304, undefined])
    expect(headers.get('etag')).toBe(`"${bundle.hash}"`)
  })

  it('is sent to whoever names another tag', async () => {
    expect((await get({ 'if-none-match': '"sha256-old"' })).status).toBe(200)
  })

  it('answers HEAD with the same headers and no content', async () => {
    const { status, body, headers } = await http.ask('HEAD', '/criteria')
    expect([status, body]).toEqual([200, undefined])
    expect(headers.get('etag')).toBe(`"${bundle.hash}"`)
  })

  it('changes its tag with every release, and the old tag no longer matches', async () => {
    const next = await publishOne()
    expect(next.sequence).toBe(bundle.sequence + 1)
    const { status, body } = await get({ 'if-none-match': `"${bundle.hash}"` })
    expect([status, body]).toEqual([200, next])
    expect((await http.ask('GET', '/health')).body).toEqual({ status: 'ok', sequence: next.sequence })
  })
})
