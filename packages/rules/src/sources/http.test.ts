import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { nextBundle } from '../bundle.js'
import type { CriteriaEngine } from '../criteria-engine.js'
import { createCriteriaEngine } from '../engine.js'
import { isCriteriaError } from '../errors.js'
import { bundleServer, deliver, say } from '../testing/bundle-server.js'
import { allowedFires, allowingFires, successiveBundles } from '../testing/published.js'
import { until } from '../testing/until.js'
import { type HttpSourceOptions, httpSource } from './http.js'

const [first, second, third] = successiveBundles(3) as [
  ReturnType<typeof nextBundle>,
  ReturnType<typeof nextBundle>,
  ReturnType<typeof nextBundle>,
]
const ends: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})

async function start(options: Partial<HttpSourceOptions> = {}) {
  const server = await bundleServer(deliver(second))
  ends.push(server.close)
  const source = httpSource({ url: server.url, intervalMs: 15, ...options })
  const engine = await createCriteriaEngine({ source })
  ends.push(() => engine.close())
  const errors: unknown[] = []
  engine.on('error', (error) => errors.push(error))
  return { server, source, engine, errors }
}

const inError = (engine: CriteriaEngine) => until(() => engine.status().lastError)
const recovered = (engine: CriteriaEngine) => until(() => engine.status().lastError === undefined)

describe('the HTTP source', () => {
  it('gets the bundle once and then asks with its ETag, which costs an empty answer', async () => {
    const { server, engine } = await start({ headers: { authorization: 'Bearer abc' } })
    await until(() => (server.counts[304] ?? 0) >= 3)
    expect(server.counts[200]).toBe(1)
    expect(server.requests[0]).toMatchObject({ authorization: 'Bearer abc', accept: 'application/json' })
    expect(server.requests[0]).not.toHaveProperty('if-none-match')
    expect(server.requests[1]).toMatchObject({
      authorization: 'Bearer abc',
      'if-none-match': `"${second.hash}"`,
    })
    expect(allowedFires(engine)).toBe(1)
  })

  it('brings a new bundle into effect', async () => {
    const { server, engine } = await start()
    const changed = new Promise((resolve) => engine.on('change', resolve))
    server.serve(deliver(third))
    expect(await changed).toMatchObject({
      sequence: 3,
      changes: [{ set: 'test.fires', revision: 3, change: 'added' }],
    })
    expect(allowedFires(engine)).toBe(2)
    const unchanged = server.counts[304] ?? 0
    await until(() => (server.counts[304] ?? 0) >= unchanged + 2)
    expect(server.counts[200]).toBe(2)
  })

  it('lets two engines share it without one missing what the other was told', async () => {
    const { server, source, engine } = await start({ intervalMs: 100 })
    server.serve(deliver(third))
    const late = await createCriteriaEngine({ source })
    ends.push(() => late.close())
    expect(late.status().sequence).toBe(3)
    await until(() => engine.status().sequence === 3)
  })

  it('works with a server that knows no ETags', async () => {
    const { server, engine, errors } = await start()
    server.serve((_, response) => response.end(JSON.stringify(second)))
    await until(() => (server.counts[200] ?? 0) >= 4)
    expect(errors).toEqual([])
    server.serve((_, response) => response.end(JSON.stringify(third)))
    await until(() => engine.status().sequence === 3)
  })

  const tampered = structuredClone(third)
  tampered.publishedAt = '2026-02-02T00:00:00.000Z'
  const otherSecond = nextBundle(first, [allowingFires(9, 2)], '2026-01-01T00:00:00.000Z')
  const emptied = { ...third, revisions: [{ ...third.revisions[0], criteriaSet: {} }] }
  it.each([
    ['answers 500', say(500, 'broken'), 'source-unavailable'],
    ['answers 404', say(404, '{}'), 'source-unavailable'],
    ['answers 304 to nothing known', say(304, ''), 'none'],
    ['delivers half of the JSON', say(200, JSON.stringify(third).slice(0, 500)), 'bundle-invalid'],
    ['delivers a page', say(200, '<!doctype html>'), 'bundle-invalid'],
    ['delivers nothing', say(200, ''), 'bundle-invalid'],
    ['delivers a set without criteria', say(200, JSON.stringify(emptied)), 'bundle-invalid'],
    ['delivers a bundle whose hash is wrong', deliver(tampered), 'bundle-invalid'],
    ['delivers an older bundle', deliver(first), 'bundle-older'],
    ['delivers other content under the same sequence', deliver(otherSecond), 'bundle-conflict'],
    ['breaks off in the middle', breakOff, 'source-unavailable'],
  ])('keeps the last good criteria, says why, and recovers when the server %s', async (_, answer, code) => {
    const { server, engine, errors } = await start()
    server.serve(answer)
    if (code === 'none') {
      await until(() => (server.counts[304] ?? 0) >= 2)
    } else {
      const error = await inError(engine)
      expect(isCriteriaError(error) && error.code).toBe(code)
      expect(errors).toContain(error)
      const asked = server.requests.length
      await until(() => server.requests.length > asked + 1)
      expect(isCriteriaError(engine.status().lastError) && engine.status().lastError).toMatchObject({ code })
    }
    expect(engine.status().hash).toBe(second.hash)
    expect(allowedFires(engine)).toBe(1)
    server.serve(deliver(third))
    await until(() => engine.status().sequence === 3)
    await recovered(engine)
  })

  it('gives up on an answer that does not come, or does not end', async () => {
    const { server, engine } = await start({ timeoutMs: 100 })
    server.serve(() => {})
    expect(await inError(engine)).toMatchObject({
      code: 'source-unavailable',
      message: expect.stringContaining('no whole answer within 100 ms'),
    })
    server.serve((_, response) => response.writeHead(200).write('{"sequence":'))
    const before = server.requests.length
    await until(() => server.requests.length > before + 1)
    expect(engine.status().hash).toBe(second.hash)
    server.serve(deliver(third))
    await until(() => engine.status().sequence === 3)
  })

  it('waits longer after every failure', async () => {
    const { server, engine } = await start({ intervalMs: 10 })
    server.serve(say(503, ''))
    await inError(engine)
    const began = server.requests.length
    await new Promise((resolve) => setTimeout(resolve, 500))
    // Without waiting longer there would be some 40 questions; doubling leaves about five.
    expect(server.requests.length - began).toBeLessThan(10)
  })

  it('outlives a server that goes away and comes back', async () => {
    const { server, engine } = await start({ timeoutMs: 500 })
    await server.close()
    expect(await inError(engine)).toMatchObject({
      code: 'source-unavailable',
      message: expect.stringContaining(server.url),
    })
    expect(allowedFires(engine)).toBe(1)
  })

  it('cannot begin where there is nothing to begin with', async () => {
    const server = await bundleServer(say(200, '{}'))
    const failure = await createCriteriaEngine({ source: httpSource({ url: server.url }) }).catch(
      (error) => error,
    )
    expect(
      isCriteriaError(failure, 'bundle-invalid') && failure.details.issues.map(({ path }) => path.join()),
    ).toEqual(['formatVersion', 'sequence', 'publishedAt', 'revisions', 'hash'])
    await server.close()
    const away = await httpSource({ url: server.url })
      .load()
      .catch((error) => error)
    expect(isCriteriaError(away, 'source-unavailable') && away.message).toBe(
      `${server.url} could not be reached. Reason: ECONNREFUSED.`,
    )
  })

  it('asks no more after the engine was closed, also where a question was under way', async () => {
    const { server, engine, errors } = await start()
    let broken = false
    server.serve((request) =>
      request.on('close', () => {
        broken = true
      }),
    )
    const before = server.requests.length
    await until(() => server.requests.length > before)
    await engine.close()
    await until(() => broken)
    const after = server.requests.length
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(server.requests.length).toBe(after)
    expect(errors).toEqual([])
  })
})

function breakOff(_: IncomingMessage, response: ServerResponse) {
  response.writeHead(200, { 'content-length': '100000' }).write('{"formatVersion":1,')
  setTimeout(() => response.destroy(), 10)
}
