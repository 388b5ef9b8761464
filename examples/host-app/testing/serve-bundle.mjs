import { createServer } from 'node:http'
import { nextBundle } from '@tieuchi/rules'

/**
 * A small HTTP server that publishes criteria sets as the admin does: one bundle, an ETag, 304 where nothing changed.
 * @returns its address; `publish`, which adds revisions; `close`, and `reopen` on the same port.
 */
export const serveBundle = async (criteriaSets, { publishedAt = '2026-01-05T02:00:00.000Z' } = {}) => {
  let bundle = nextBundle(undefined, criteriaSets, publishedAt)
  const server = createServer((request, response) => {
    const etag = `"${bundle.hash}"`
    response.setHeader('ETag', etag)
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end()
    else response.setHeader('Content-Type', 'application/json').end(JSON.stringify(bundle))
  })
  const listen = (port) => new Promise((resolve) => server.listen(port, '127.0.0.1', resolve))
  await listen(0)
  const { port } = server.address()
  return {
    url: `http://127.0.0.1:${port}/api/criteria`,
    publish(...revisions) {
      bundle = nextBundle(bundle, revisions, new Date().toISOString())
    },
    close: () =>
      new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      }),
    reopen: () => listen(port),
  }
}
