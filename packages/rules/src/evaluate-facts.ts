import type { CriteriaSet, Fact, FactEvaluation } from '@tieuchi/schemas'
import { derivationInputs, directUsage } from '@tieuchi/schemas/model'
import type { Reading } from './read-facts.js'

/** What every fact came to that a verdict rests on, derived ones after what they are derived from. */
export function evaluateFacts(set: CriteriaSet, readings: ReadonlyMap<string, Reading>): FactEvaluation[] {
  const byId = new Map(set.facts.map((fact) => [fact.id, fact]))
  const reached = new Set<string>()
  const evaluations: FactEvaluation[] = []
  const reach = ({ id, derived }: Fact) => {
    if (reached.has(id)) return
    reached.add(id)
    for (const input of derived ? derivationInputs(derived) : []) {
      const fact = byId.get(input)
      if (fact) reach(fact)
    }
    const reading = readings.get(id)
    if (reading) evaluations.push(factEvaluation(id, reading))
  }
  for (const id of directUsage(set).facts) {
    const fact = byId.get(id)
    if (fact) reach(fact)
  }
  return evaluations
}

function factEvaluation(id: string, reading: Reading): FactEvaluation {
  if ('value' in reading) {
    return { id, value: reading.value, ...(reading.reported && { reported: true as const }) }
  }
  const { range, unknown } = reading
  return {
    id,
    value: null,
    ...(range && { range: { minimum: range.minimum, maximum: range.maximum } }),
    unknown,
  }
}
