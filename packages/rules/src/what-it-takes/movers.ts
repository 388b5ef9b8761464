import type { Derivation, Fact } from '@tieuchi/schemas'
import { derivationInputs, isReportable } from '@tieuchi/schemas/model'

/**
 * What would be changed to change a fact. What a share is taken of, what something is compared with and what came
 * before stays as it is: nobody is asked for fewer households or for more crimes the year before.
 */
export interface Movers {
  /** The reported facts that would change, each once. */
  moving: ReadonlySet<string>
  /** The facts between them and the fact itself, which their units may limit. */
  between: ReadonlySet<string>
}

export function moversOf(facts: ReadonlyMap<string, Fact>, fact: string): Movers {
  const moving = new Set<string>()
  const between = new Set([fact])
  // A set grows while it is walked, so inputs of inputs are reached too.
  for (const id of between) {
    const known = facts.get(id)
    if (!known) continue
    if (isReportable(known)) moving.add(id)
    else for (const input of movingInputs(known.derived)) between.add(input)
  }
  return { moving, between }
}

function movingInputs(derived: Derivation | undefined): string[] {
  if (!derived) return []
  const inputs = derivationInputs(derived)
  return ['percent', 'ratio', 'percent-change', 'difference'].includes(derived.kind)
    ? inputs.slice(0, 1)
    : inputs
}
