import { setTimeout as pause } from 'node:timers/promises'
import { createCriteriaEngine, isCriteriaError } from '@tieuchi/rules'
import { httpSource } from '@tieuchi/rules/sources/http'

/**
 * Keeps an engine on the criteria published at an address. Where nothing is published yet, or nobody answers, it asks
 * again until there is an engine; later failures leave the criteria in use.
 * @returns `engine()`, undefined until the first criteria are there; `status()`, whose `source.state` is `connecting`,
 * `ok`, `unavailable` (no answer) or `unusable` (an answer that cannot be used); `onChange`; `close`
 */
export const followCriteria = ({ url, intervalMs, log }) => {
  const stopped = new AbortController()
  const listeners = new Set()
  let engine
  let inUseSince
  let failure

  const tell = () => {
    for (const listener of listeners) listener()
  }
  const takeIn = () => {
    inUseSince = new Date().toISOString()
    failure = undefined
    log(`Criteria in use: sequence ${engine.status().sequence}`)
    tell()
  }
  const fail = (error) => {
    const state = isCriteriaError(error, 'source-unavailable') ? 'unavailable' : 'unusable'
    if (failure?.state !== state) {
      failure = { state, since: new Date().toISOString() }
      log(error instanceof Error ? error.message : String(error))
    }
    tell()
  }

  const start = async () => {
    for (let waitMs = intervalMs; !stopped.signal.aborted; waitMs = Math.min(waitMs * 2, 10_000)) {
      try {
        engine = await createCriteriaEngine({ source: httpSource({ url, intervalMs }) })
        if (stopped.signal.aborted) return engine.close()
        engine.on('change', takeIn)
        engine.on('error', fail)
        return takeIn()
      } catch (error) {
        fail(error)
        await pause(waitMs, undefined, { signal: stopped.signal }).catch(() => {})
      }
    }
  }
  start()

  return {
    engine: () => engine,
    status() {
      const current = engine?.status()
      // The engine forgets its last error as soon as the source answers well again.
      if (current && current.lastError === undefined) failure = undefined
      const source = { url, state: current ? 'ok' : 'connecting', ...failure }
      if (!current) return { source }
      const { sequence, hash, publishedAt } = current
      return { source, sequence, hash, publishedAt, inUseSince }
    },
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async close() {
      stopped.abort()
      await engine?.close()
    },
  }
}
