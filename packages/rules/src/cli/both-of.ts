import { InputError } from './input-error.js'

/**
 * Two inputs of a command.
 * @throws InputError with every problem of both
 */
export async function bothOf<First, Second>(
  first: Promise<First>,
  second: Promise<Second>,
): Promise<[First, Second]> {
  const [one, other] = await Promise.allSettled([first, second])
  if (one.status === 'fulfilled' && other.status === 'fulfilled') return [one.value, other.value]
  const reasons: unknown[] = [one, other].flatMap((result) =>
    result.status === 'rejected' ? [result.reason] : [],
  )
  if (!reasons.every((reason) => reason instanceof InputError)) throw reasons[0]
  throw new InputError(reasons.flatMap((reason) => (reason as InputError).lines))
}
