import type { ConditionOutcome } from '@tieuchi/schemas'
import fc from 'fast-check'

export const anyOutcome: fc.Arbitrary<ConditionOutcome> = fc.constantFrom('met', 'not-met', 'undetermined')

/** Every way in which what is open can still come out. */
export function refinementsOf(outcomes: readonly ConditionOutcome[]): ConditionOutcome[][] {
  return outcomes.reduce<ConditionOutcome[][]>(
    (begun, outcome) =>
      begun.flatMap((start) =>
        (outcome === 'undetermined' ? (['met', 'not-met'] as const) : [outcome]).map((end) => [
          ...start,
          end,
        ]),
      ),
    [[]],
  )
}

/** What is certain of several possible outcomes: the one on which all agree, else undetermined. */
export function agreed(possible: readonly ConditionOutcome[]): ConditionOutcome {
  const [first = 'undetermined', ...others] = possible
  return others.every((other) => other === first) ? first : 'undetermined'
}
