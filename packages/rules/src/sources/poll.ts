import type { Bundle } from '@tieuchi/schemas'
import type { SourceListener } from './source.js'

/** Asks again and again until stopped, one question at a time; `ask` returns undefined where nothing changed. */
export function poll(
  ask: (signal: AbortSignal) => Promise<Bundle | undefined>,
  intervalMs: number,
  { onBundle, onUnchanged, onError }: SourceListener,
): () => void {
  let stopped = false
  let failures = 0
  // One controller for each question: a signal that lives as long as the watch would collect followers.
  let asking = new AbortController()
  const next = async () => {
    asking = new AbortController()
    const report = await ask(asking.signal).then(
      (bundle) => {
        failures = 0
        return () => (bundle ? onBundle(bundle) : onUnchanged())
      },
      (error: unknown) => {
        failures += 1
        return () => onError(error)
      },
    )
    if (stopped) return
    timer = setTimeout(next, waitMs(intervalMs, failures))
    report()
  }
  let timer = setTimeout(next, intervalMs)
  return () => {
    stopped = true
    clearTimeout(timer)
    asking.abort()
  }
}

/** Twice as long after every failure, but never over a minute unless the interval itself is longer. */
function waitMs(intervalMs: number, failures: number): number {
  return Math.min(intervalMs * 2 ** Math.min(failures, 5), Math.max(intervalMs, 60_000))
}
