import type { Bundle, CriteriaSet } from '@tieuchi/schemas'
import { demoAccounts } from '../../scripts/demo-accounts.mjs'
import type { Server } from './server'

/** A problem or refusal as the admin answers it. */
export interface AnsweredError {
  code: string
  message: string
  path?: string
}

export interface Answer {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: what comes over the wire is looked at by the tests.
  json: any
  /** The refusal, or every problem of a failed check. */
  errors: AnsweredError[]
}

/** Somebody logged in, at the REST door. */
export interface Session {
  token: string
  call(method: string, path: string, body?: unknown): Promise<Answer>
  /** POST to a revision, such as `submit`. */
  act(id: string, action: string, body?: unknown): Promise<Answer>
  content(id: string): Promise<CriteriaSet>
  /** Puts another content in place of a draft's. */
  replace(id: string, content: unknown): Promise<Answer>
  /** The revision of a set with the highest number. */
  newest(set: string): Promise<{ id: string; revision: number }>
}

export type Account = 'quantri' | 'soanthao' | 'pheduyet' | 'xem'

/** The address and password of a demo account. */
export function accountOf(name: Account): { email: string; password: string } {
  const account = demoAccounts.find(({ email }: { email: string }) => email.startsWith(`${name}@`))
  if (!account) throw new Error(`There is no demo account ${name}.`)
  return account
}

/** Logs a demo account in. Sentences come in Vietnamese. */
export const logIn = (admin: Pick<Server, 'url'>, name: Account): Promise<Session> =>
  logInAs(admin, accountOf(name))

/** Logs any account in. */
export async function logInAs(
  admin: Pick<Server, 'url'>,
  { email, password }: { email: string; password: string },
): Promise<Session> {
  const call = async (method: string, path: string, body?: unknown, token?: string): Promise<Answer> => {
    const response = await fetch(`${admin.url}/api${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        'accept-language': 'vi',
        ...(token && { authorization: `JWT ${token}` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const json = await response.json()
    return { status: response.status, json, errors: errorsIn(json) }
  }
  const { status, json } = await call('POST', '/users/login', { email, password })
  if (status !== 200) throw new Error(`${email} could not log in: ${JSON.stringify(json)}`)

  const own = (method: string, path: string, body?: unknown) => call(method, path, body, json.token)
  const of = (id: string, what: string) => `/criteria-revisions/${id}/${what}`
  return {
    token: json.token,
    call: own,
    act: (id, action, body = {}) => own('POST', of(id, action), body),
    content: async (id) => (await own('GET', of(id, 'content'))).json,
    async replace(id, content) {
      const { edition } = (await own('GET', of(id, 'workflow'))).json
      return own('PUT', of(id, 'content'), { content, edition })
    },
    async newest(set) {
      const query = new URLSearchParams({
        'where[setId][equals]': set,
        sort: '-revision',
        limit: '1',
        depth: '0',
      })
      return (await own('GET', `/criteria-revisions?${query}`)).json.docs[0]
    },
  }
}

/** The published bundle, as any app gets it. */
export async function fetchBundle(admin: Server): Promise<Bundle> {
  const response = await fetch(`${admin.url}/api/criteria`)
  if (!response.ok) throw new Error(`The bundle was answered with ${response.status}.`)
  return (await response.json()) as Bundle
}

// A refusal is { code, message }; a failed check is one ValidationError that holds its problems.
function errorsIn(json: {
  errors?: (AnsweredError & { data?: { errors?: AnsweredError[] } })[]
}): AnsweredError[] {
  return (json?.errors ?? []).flatMap((error) => error.data?.errors ?? [error])
}
