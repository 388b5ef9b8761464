import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { nextBundle } from '@tieuchi/rules'
import { packs } from '@tieuchi/schemas/packs'

/** Serves the packs as an admin does that has just been filled with them. */
export async function serveBundle(): Promise<{ url: string; close(): Promise<void> }> {
  const bundle = nextBundle(
    undefined,
    packs.map(({ criteriaSet }) => criteriaSet),
    '2026-01-05T02:00:00.000Z',
  )
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(bundle))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/criteria`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
