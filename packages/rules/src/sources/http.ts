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
  const etags = new WeakMap<Bundle, string>()

  async function answer(etag: string | undefined, stop: AbortSignal | undefined) {
    const timeout = AbortSignal.timeout(timeoutMs)
    try {
      const response = await request(url, {
        headers: {
          accept: 'application/json',
          ...headers,
          ...(etag !== undefined && { 'if-none-match': etag }),
        },
        signal: stop ? AbortSignal.any([stop, timeout]) : timeout,
        cache: 'no-store',
      })
      const { status, ok } = response
      if (!ok) await response.body?.cancel()
      return { status, ok, etag: response.headers.get('etag'), text: ok ? await response.text() : '' }
    } catch (cause) {
      const why = timeout.aborted ? `no whole answer within ${timeoutMs} ms` : reasonOf(cause)
      const message = `${name} could not be reached. Reason: ${why}.`
      throw new CriteriaError('source-unavailable', { source: name }, message, { cause })
    }
  }

  async function ask(etag?: string, stop?: AbortSignal): Promise<Bundle | undefined> {
    const { status, ok, etag: newEtag, text } = await answer(etag, stop)
    if (status === 304 && etag !== undefined) return undefined
    if (!ok) {
      throw new CriteriaError('source-unavailable', { source: name, status }, `${name} answered ${status}.`)
    }
    const bundle = readBundle(text, name)
    if (newEtag !== null) etags.set(bundle, newEtag)
    return bundle
  }

  return {
    name,
    load: async () => (await ask()) as Bundle,
    watch(listener, current) {
      // Each watch remembers what it has itself, so that engines sharing a source do not miss each other's news.
      let latest = current
      const askAgain = async (stop: AbortSignal) => {
        const bundle = await ask(etags.get(latest), stop)
        latest = bundle ?? latest
        return bundle
      }
      return poll(askAgain, intervalMs, listener)
    },
  }
}

/** `fetch` hides the reason, such as ECONNREFUSED, in the cause of its error. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { cause } = error
  return cause instanceof Error ? ('code' in cause && String(cause.code)) || cause.message : error.message
}
