import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { handleEndpoints } from 'payload'
import { demoAccounts } from '../admin/src/seed/demo-accounts'
import type { Role } from '../src/access/role.js'
import type { Cms } from './cms.js'

export interface Answer {
  status: number
  headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many shapes
  body: any
}

export interface Http {
  url: string
  /** Asks as the account of a role, or as nobody. */
  ask(method: string, path: string, options?: AskOptions): Promise<Answer>
  graphql(query: string, variables: unknown, role?: Role): Promise<Answer>
  close(): Promise<void>
}

export interface AskOptions {
  as?: Role
  body?: unknown
  headers?: Record<string, string>
}

/** Payload's REST and GraphQL handlers behind a real HTTP server. */
export async function serve(cms: Cms): Promise<Http> {
  const graphqlPost = GRAPHQL_POST(cms.config)
  const server = createServer(async (incoming, outgoing) => {
    const request = await toRequest(incoming)
    const response = new URL(request.url).pathname.endsWith('/graphql')
      ? await graphqlPost(request)
      : await handleEndpoints({ config: cms.config, request })
    outgoing.writeHead(response.status, Object.fromEntries(response.headers))
    outgoing.end(Buffer.from(await response.arrayBuffer()))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`
  const tokens = new Map<Role, string>()

  const tokenOf = async (role: Role): Promise<string> => {
    const account = demoAccounts.find(({ roles }) => roles.includes(role))
    const known = tokens.get(role)
    if (known) return known
    const { body } = await ask('POST', '/users/login', { body: account })
    tokens.set(role, body.token)
    return body.token
  }
  const ask: Http['ask'] = async (method, path, options = {}) => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        'accept-language': 'vi',
        ...(options.as ? { authorization: `JWT ${await tokenOf(options.as)}` } : {}),
        ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...options.headers,
      },
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
    })
    const text = await response.text()
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? undefined : JSON.parse(text),
    }
  }
  return {
    url,
    ask,
    graphql: (query, variables, role) =>
      ask('POST', '/graphql', { body: { query, variables }, ...(role ? { as: role } : {}) }),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

async function toRequest(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value))
  const body = chunks.length > 0 ? Buffer.concat(chunks) : null
  return new Request(`http://${incoming.headers.host}${incoming.url}`, {
    method: incoming.method ?? 'GET',
    headers,
    body: body as BodyInit | null,
  })
}
