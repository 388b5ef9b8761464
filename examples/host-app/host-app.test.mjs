import { findPack } from '@tieuchi/schemas/packs'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { openHostApp } from './testing/open-host-app.mjs'
import { serveBundle } from './testing/serve-bundle.mjs'
import { withThreshold } from './testing/with-threshold.mjs'

const open = []
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close().catch(() => {})
})

const openAdmin = async (
  criteriaSets = findPack('vn.residential-area').map(({ criteriaSet }) => criteriaSet),
) => {
  const admin = await serveBundle(criteriaSets)
  open.push(admin)
  return admin
}

const openApp = async (admin, options) => {
  const app = await openHostApp({ url: admin.url, ...options })
  open.push(app)
  return app
}

const untilHealthy = (app) =>
  vi.waitFor(async () => expect((await app.get('/health')).status).toBe(200), {
    timeout: 5_000,
    interval: 20,
  })

const outcomes = async (app, query = '') =>
  Object.fromEntries(
    (await app.get(`/api/areas${query}`)).json().areas.map(({ id, outcome }) => [id, outcome]),
  )

const ready = async (options) => {
  const admin = await openAdmin()
  const app = await openApp(admin, options)
  await untilHealthy(app)
  return { admin, app }
}

describe('the page', () => {
  test('shows the four verdicts with reasons, legal basis and verification in Vietnamese unless asked otherwise', async () => {
    const { app } = await ready()
    const { status, text } = await app.get('/')
    expect(status).toBe(200)
    expect(text).toContain('<html lang="vi">')
    expect(text).toContain('Số liệu minh họa')
    for (const verdict of ['chưa đạt', 'thiếu dữ liệu', 'đạt'])
      expect(text).toContain(`</svg>${verdict}</span>`)
    expect(text).toContain('Tỷ lệ hộ đang cư trú đã đăng ký: 96 %, trong khi yêu cầu là ít nhất 100 %.')
    expect(text).toContain('Chưa có số liệu “Số hộ đang cư trú đã đăng ký”.')
    expect(text).toContain('Khoản 1 Điều 4, 124/2021/TT-BCA')
    expect(text).toContain('Đã đối chiếu với văn bản gốc')
    expect(text).toContain('Chưa đối chiếu')
    expect(text).toContain('<b>số 1</b>')
    expect(text).toContain('<b>bản 2</b>')
  })

  test('says the same in English', async () => {
    const { app } = await ready()
    const { text } = await app.get('/?lang=en')
    expect(text).toContain('<html lang="en">')
    expect(text).toContain('Invented figures')
    for (const verdict of ['not met', 'evidence missing', 'met'])
      expect(text).toContain(`</svg>${verdict}</span>`)
    expect(text).toContain(
      'Share of households currently residing that registered: 96 %, where at least 100 % is required.',
    )
    expect(text).toContain('&quot;Households currently residing that registered&quot; has not been reported.')
    expect(text).toContain('Article 4, clause 1, 124/2021/TT-BCA')
    expect(text).toContain('Read in the source')
  })

  test('judges by the law of the date asked for', async () => {
    const { app } = await ready()
    const { text } = await app.get('/?on=2021-06-30')
    expect(text).toContain('Thông tư 23/2012/TT-BCA')
    expect(text).toContain('<b>bản 1</b>')
    expect(text).toContain('value="2021-06-30"')
    expect(text).toContain('href="/?on=2021-06-30&amp;lang=en"')
  })

  test.each(['2026-02-30', 'hôm nay', '<script>'])(
    'answers 400 in a friendly way to the date %s',
    async (on) => {
      const { app } = await ready()
      const { status, text } = await app.get(`/?on=${encodeURIComponent(on)}`)
      expect(status).toBe(400)
      expect(text).toContain('Ngày không đúng')
      expect(text).not.toContain('<script>')
    },
  )

  test('says when criteria were in force where none were on the date', async () => {
    const { app } = await ready()
    const { status, text } = await app.get('/?on=1999-01-01&lang=en')
    expect(status).toBe(404)
    expect(text).toContain('No criteria were in force on that date')
    expect(text).toContain('revision 1: in force from 27 April 2012 to before 10 February 2022')
  })

  test('escapes what the criteria say', async () => {
    const [{ criteriaSet }] = findPack('vn.residential-area@2')
    const hostile = structuredClone(criteriaSet)
    hostile.title.vi = '<img src=x onerror="alert(1)">'
    hostile.criteria[0].title.vi = '"><script>alert(1)</script>'
    const app = await openApp(await openAdmin([hostile]))
    await untilHealthy(app)
    const { text } = await app.get('/')
    expect(text).not.toContain('<img src=x')
    expect(text).not.toContain('<script>alert')
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  test('forbids inline scripts and styles, and has none', async () => {
    const { app } = await ready()
    const { text, headers } = await app.get('/')
    const policy = headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    expect(text).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?! src=)/)
  })

  test.each([
    ['/nothing-here', {}, 404],
    ['/../server.mjs', {}, 404],
    ['/', { method: 'POST' }, 405],
  ])('answers %s %o with %i', async (path, options, status) => {
    const { app } = await ready()
    expect((await app.get(path, options)).status).toBe(status)
  })
})

describe('the JSON', () => {
  test('holds the outcomes, what they rest on and the receipts', async () => {
    const { app } = await ready()
    expect(await outcomes(app)).toEqual({
      'hoa-mai': 'not-met',
      'tre-xanh': 'met',
      'ben-song': 'undetermined',
      'doi-thong': 'not-met',
    })
    const answer = (await app.get('/api/areas?on=2026-06-30&lang=en')).json()
    expect(answer).toMatchObject({
      on: '2026-06-30',
      lang: 'en',
      set: { id: 'vn.residential-area', revision: 2 },
      period: { from: '2025-11-01', before: '2026-11-01' },
      criteria: { sequence: 1, source: { state: 'ok' } },
    })
    expect(answer.areas[0].receipt).toMatchObject({ on: '2026-06-30', outcome: 'not-met' })
  })

  test('judges the same areas by the law before, too', async () => {
    const { app } = await ready()
    expect(await outcomes(app, '?on=2021-06-30')).toEqual({
      'hoa-mai': 'not-met',
      'tre-xanh': 'met',
      'ben-song': 'undetermined',
      'doi-thong': 'not-met',
    })
  })

  test('answers with a code and a sentence where it cannot judge', async () => {
    const { app } = await ready()
    const bad = await app.get('/api/areas?on=31-10-2026&lang=en')
    expect(bad.status).toBe(400)
    expect(bad.json().error).toMatchObject({
      code: 'bad-date',
      message: expect.stringContaining('2026-10-31'),
    })
    const early = await app.get('/api/areas?on=2000-01-01')
    expect(early.status).toBe(404)
    expect(early.json().error).toMatchObject({ code: 'not-in-force' })
  })
})

describe('when new criteria are published', () => {
  test('the verdicts follow without a restart, and open pages are told', async () => {
    const { admin, app } = await ready()
    const stream = await openStream(app)
    const before = await stream.next()

    admin.publish(withThreshold(95, 3))
    expect(await stream.next()).not.toBe(before)
    expect(await outcomes(app)).toMatchObject({
      'hoa-mai': 'met',
      'tre-xanh': 'met',
      'ben-song': 'undetermined',
    })

    admin.publish(withThreshold(100, 4))
    await stream.next()
    expect(await outcomes(app)).toMatchObject({ 'hoa-mai': 'not-met' })
    expect((await app.get('/')).text).toContain('<b>bản 4</b>')
    stream.close()
  })

  test('a page without a stream can ask for the same state', async () => {
    const { app } = await ready()
    const stream = await openStream(app)
    expect((await app.get('/api/state')).json().state).toBe(await stream.next())
    stream.close()
  })
})

describe('when the admin is away', () => {
  test('the app starts all the same, says that it waits, and judges once criteria are there', async () => {
    const admin = await openAdmin()
    await admin.close()
    const app = await openApp(admin)
    const page = await app.get('/')
    expect(page.status).toBe(503)
    expect(page.text).toContain('Đang chờ tiêu chí')
    expect((await app.get('/health')).status).toBe(503)
    expect((await app.get('/api/areas')).json().error.code).toBe('no-criteria-yet')

    await admin.reopen()
    await untilHealthy(app)
    expect((await app.get('/')).status).toBe(200)
  })

  test('the last good criteria stay in use, and the page says so until the admin is back', async () => {
    const { admin, app } = await ready()
    await admin.close()
    const state = async () => (await app.get('/health')).json().source.state
    await vi.waitFor(async () => expect(await state()).toBe('unavailable'), { timeout: 5_000, interval: 20 })
    const { status, text } = await app.get('/?lang=en')
    expect(status).toBe(200)
    expect(text).toContain('The last criteria received stay in use')
    expect(await outcomes(app)).toMatchObject({ 'tre-xanh': 'met' })

    await admin.reopen()
    await vi.waitFor(async () => expect(await state()).toBe('ok'), { timeout: 5_000, interval: 20 })
  })
})

/** Reads server-sent events; `next` resolves with the data of the next one. */
const openStream = async ({ base }) => {
  const stopped = new AbortController()
  const response = await fetch(`${base}/events`, { signal: stopped.signal })
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let received = ''
  return {
    async next() {
      for (;;) {
        const found = /data: (.*)\n\n/.exec(received)
        if (found) {
          received = received.slice(found.index + found[0].length)
          return found[1]
        }
        received += (await reader.read()).value
      }
    },
    close: () => stopped.abort(),
  }
}
