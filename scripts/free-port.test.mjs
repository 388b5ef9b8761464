import { createServer } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { freePort } from './free-port.mjs'

const servers = []
const listen = (port, host) =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    servers.push(server)
    server.listen(port, host, () => resolve(server.address().port))
  })
afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve))
})

describe('a free port', () => {
  it('is the wanted one when nobody has it', async () => {
    const wanted = await freePort(45_200)
    expect(await freePort(wanted)).toBe(wanted)
  })

  it.each(['127.0.0.1', '0.0.0.0'])('is a later one when somebody listens on %s', async (host) => {
    const wanted = await listen(await freePort(45_300), host)
    expect(await freePort(wanted)).toBeGreaterThan(wanted)
  })

  it('is none of those already given away', async () => {
    const wanted = await freePort(45_400)
    expect(await freePort(wanted, [wanted])).toBeGreaterThan(wanted)
  })
})
