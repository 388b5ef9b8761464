import type { CriteriaSet, Fact, FactEvaluation } from '@tieuchi/schemas'
import { derivationInputs, directFacts } from '@tieuchi/schemas/model'
import type { Reading } from './read-facts.js'

/** The facts that the verdicts of a set rest on, derived ones after what they are derived from. */
export function factsBehind({ facts, ...set }: CriteriaSet): Fact[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const reached = new Set<Fact>()
  const reach = (id: string) => {
    const fact = byId.get(id)
    if (!fact || reached.has(fact)) return
    for (const input of fact.derived ? derivationInputs(fact.derived) : []) reach(input)
    reached.add(fact)
  }
  for (const id of directFacts({ facts, ...set })) reach(id)
  return [...reached]
}

/** What these facts came to. */
export function evaluateFacts(
  facts: readonly Fact[],
  readings: ReadonlyMap<string, Reading>,
): FactEvaluation[] {
  return facts.flatMap(({ id }) => {
    const reading = readings.get(id)
    return reading ? factEvaluation(id, reading) : []
  })
}

function factEvaluation(id: string, reading: Reading): FactEvaluation {
  if ('value' in reading) {
    const { value, reported } = reading
    return reported ? { id, value, reported } : { id, value }
  }
  const { range, unknown } = reading
  return {
    id,
    value: null,
    ...(range && { range: { minimum: range.minimum, maximum: range.maximum } }),
    unknown,
  }
}
