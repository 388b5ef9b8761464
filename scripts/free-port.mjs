import { connect, createServer } from 'node:net'

const answers = (port, host) =>
  new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 1000 })
    const end = (answer) => () => {
      socket.destroy()
      resolve(answer)
    }
    socket.on('connect', end(true)).on('error', end(false)).on('timeout', end(false))
  })

const canListen = (port, host) =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)))
  })

/** @returns whether nobody listens on the port, on either of the addresses that "localhost" may mean. */
export const isFree = async (port) =>
  !(await answers(port, '127.0.0.1')) && !(await answers(port, '::1')) && (await canListen(port, '127.0.0.1'))

/** @returns the first free port from `wanted` on. */
export const freePort = async (wanted, taken = []) => {
  for (let port = wanted; port < wanted + 100; port += 1) {
    if (!taken.includes(port) && (await isFree(port))) return port
  }
  throw new Error(`No free port between ${wanted} and ${wanted + 99}.`)
}
