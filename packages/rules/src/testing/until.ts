import { vi } from 'vitest'

/** Waits until the condition holds, long enough for a busy machine. */
export function until<Result>(condition: () => Result): Promise<NonNullable<Result>> {
  return vi.waitUntil(condition, { timeout: 10_000, interval: 10 }) as Promise<NonNullable<Result>>
}
