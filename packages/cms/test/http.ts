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

export interface Http<Name extends string = Role> {
  url: string
  /** Asks as an account, or as nobody. */
  ask(method: string, path: string, options?: AskOptions<Name>): Promise<Answer>
  graphql(query: string, variables: unknown, as?: Name): Promise<Answer>
  close(): Promise<void>
}

export interface AskOptions<Name extends string = Role> {
  as?: Name
  /** Sent as JSON, or as a form. */
  body?: unknown
  headers?: Record<string, string>
}

export interface Login {
  email: string
  password: string
}

const demoLogin = (role: string): Login | undefined =>
  demoAccounts.find(({ roles }) => roles.includes(role as Role))

/**
 * Payload's REST and GraphQL handlers behind a real HTTP server.
 * @param loginOf with what an account logs in; the demo account of a role unless given
 */
export async function serve<Name extends string = Role>(
  cms: Pick<Cms, 'config'>,
  loginOf: (name: Name) => Login | undefined = demoLogin,
): Promise<Http<Name>> {
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
  const tokens = new Map<Name, string>()

  const tokenOf = async (name: Name): Promise<string> => {
    const known = tokens.get(name)
    if (known) return known
    const { email, password } = loginOf(name) as Login
    const { body } = await ask('POST', '/users/login', { body: { email, password } })
    tokens.set(name, body.token)
    return body.token
  }
  const ask: Http<Name>['ask'] = async (method, path, options = {}) => {
    const isForm = options.body instanceof FormData
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        'accept-language': 'vi',
        ...(options.as ? { authorization: `JWT ${await tokenOf(options.as)}` } : {}),
        ...(options.body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
        ...options.headers,
      },
      ...(options.body === undefined
        ? {}
        : { body: isForm ? (options.body as FormData) : JSON.stringify(options.body) }),
    })
    const bytes = Buffer.from(await response.arrayBuffer())
    return { status: response.status, headers: response.headers, body: contentOf(response, bytes) }
  }
  return {
    url,
    ask,
    graphql: (query, variables, as) =>
      ask('POST', '/graphql', { body: { query, variables }, ...(as ? { as } : {}) }),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** JSON as what it says, text as text, a file as its bytes. */
function contentOf(response: Response, bytes: Buffer): unknown {
  const type = response.headers.get('content-type') ?? ''
  if (bytes.length === 0) return undefined
  if (type.includes('json')) return JSON.parse(bytes.toString())
  return type.startsWith('text/') ? bytes.toString() : bytes
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
