import type { Bundle } from '@tieuchi/schemas'
import type { SourceListener } from './source.js'

/** Asks again and again until stopped, one question at a time; `ask` returns undefined where nothing changed. */
export function poll(
  ask: (signal: AbortSignal) => Promise<Bundle | undefined>,
  intervalMs: number,
  { onBundle, onUnchanged, onError }: SourceListener,
): () => void {
  const stopped = new AbortController()
  let failures = 0
  const next = async () => {
    try {
      const bundle = await ask(stopped.signal)
      failures = 0
      if (stopped.signal.aborted) return
      if (bundle) onBundle(bundle)
      else onUnchanged()
    } catch (error) {
      failures += 1
      if (!stopped.signal.aborted) onError(error)
    }
    if (!stopped.signal.aborted) timer = setTimeout(next, waitMs(intervalMs, failures))
  }
  let timer = setTimeout(next, intervalMs)
  return () => {
    stopped.abort()
    clearTimeout(timer)
  }
}

/** Twice as long after every failure, but never over a minute unless the interval itself is longer. */
function waitMs(intervalMs: number, failures: number): number {
  return Math.min(intervalMs * 2 ** Math.min(failures, 5), Math.max(intervalMs, 60_000))
}
