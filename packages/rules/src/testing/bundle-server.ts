import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Bundle } from '@tieuchi/schemas'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** A real HTTP server that delivers what the test tells it to, and counts what it answered. */
export async function bundleServer(first: Answer) {
  const counts: Record<number, number> = {}
  const requests: IncomingMessage['headers'][] = []
  let answer = first
  const server = createServer((request, response) => {
    requests.push(request.headers)
    response.on('finish', () => {
      counts[response.statusCode] = (counts[response.statusCode] ?? 0) + 1
    })
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/criteria`,
    counts,
    requests,
    serve(next: Answer) {
      answer = next
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** The bundle, or 304 to whoever names its hash, as the admin answers. */
export function deliver(bundle: Bundle): Answer {
  return (request, response) => {
    const etag = `"${bundle.hash}"`
    response.setHeader('ETag', etag)
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end()
    else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(bundle))
  }
}

/** Any status and text. */
export function say(status: number, text: string, headers: Record<string, string> = {}): Answer {
  return (_, response) => response.writeHead(status, headers).end(text)
}
