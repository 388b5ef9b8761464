import type { Bundle } from '@tieuchi/schemas'
import { CriteriaError } from '../errors.js'
import { poll } from './poll.js'
import { readBundle } from './read-bundle.js'
import type { Source } from './source.js'

export interface HttpSourceOptions {
  /** Where the admin publishes its bundle, such as `https://criteria.example.gov.vn/api/criteria`. */
  url: string | URL
  /** How long to wait between two questions, in milliseconds; 10 seconds unless given. */
  intervalMs?: number
  /** How long to wait for one answer, in milliseconds; 10 seconds unless given. */
  timeoutMs?: number
  /** Sent with every request, for authorisation, say. */
  headers?: Record<string, string>
  /** In place of the global `fetch`. */
  fetch?: typeof fetch
}

/**
 * Criteria published by an admin, asked for over HTTP. Sends the last ETag, so that an unchanged bundle costs an empty
 * answer. After failures it waits longer between questions.
 */
export function httpSource({
  url,
  intervalMs = 10_000,
  timeoutMs = 10_000,
  headers = {},
  fetch: request = globalThis.fetch,
}: HttpSourceOptions): Source {
  const name = String(url)
  let etag: string | null = null

  async function ask(signal?: AbortSignal): Promise<Bundle | undefined> {
    const timeout = AbortSignal.timeout(timeoutMs)
    const response = await request(url, {
      headers: { accept: 'application/json', ...headers, ...(etag !== null && { 'if-none-match': etag }) },
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      cache: 'no-store',
    }).catch((cause: unknown) => {
      throw new CriteriaError('source-unavailable', { source: name }, `${name} could not be reached.`, {
        cause,
      })
    })
    if (response.status === 304) return undefined
    if (!response.ok) {
      await response.body?.cancel()
      const { status } = response
      throw new CriteriaError('source-unavailable', { source: name, status }, `${name} answered ${status}.`)
    }
    const bundle = readBundle(await response.text(), name)
    etag = response.headers.get('etag')
    return bundle
  }

  return {
    name,
    async load() {
      etag = null
      return (await ask()) as Bundle
    },
    watch: (listener) => poll(ask, intervalMs, listener),
  }
}
