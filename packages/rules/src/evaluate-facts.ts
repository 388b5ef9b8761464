import type { Assessment, CriteriaSet, Fact, FactEvaluation, Period } from '@tieuchi/schemas'
import { comparisonsIn, isFromRecords, withInputs } from '@tieuchi/schemas/model'
import { conditionsOf } from './findings.js'
import type { Reading } from './read-facts.js'
import { completeRecords } from './records/complete-records.js'

/** What every fact came to that an answer rests on, directly or through derivations, in the set's order. */
export function evaluateFacts(
  set: CriteriaSet,
  assessment: Assessment | null | undefined,
  period: Period,
  readings: ReadonlyMap<string, Reading>,
): FactEvaluation[] {
  const byId = new Map(set.facts.map((fact) => [fact.id, fact]))
  const used = withInputs(byId, factsRead(set))
  const records = completeRecords(set, assessment, period)
  const isReported = ({ derived }: Fact) => isFromRecords(derived) && !records.cover(derived)
  return set.facts.flatMap((fact) => {
    const reading = readings.get(fact.id)
    return reading && used.has(fact.id) ? [factEvaluation(fact.id, reading, isReported(fact))] : []
  })
}

function factEvaluation(id: string, reading: Reading, isReported: boolean): FactEvaluation {
  if ('value' in reading) return { id, value: reading.value, ...(isReported && { reported: true }) }
  const { range, unknown } = reading
  return {
    id,
    value: null,
    ...(range && { range: { minimum: range.minimum, maximum: range.maximum } }),
    unknown,
  }
}

/** The facts that the conditions and deductions of a set read themselves. */
function* factsRead(set: CriteriaSet): Generator<string> {
  for (const condition of conditionsOf(set)) {
    for (const { comparison } of comparisonsIn(condition)) {
      yield comparison.fact
      const { value } = comparison
      if (typeof value === 'object' && 'fact' in value) yield value.fact
    }
  }
  for (const { deductions = [] } of set.criteria) {
    for (const { each } of deductions) if (each !== undefined) yield each
  }
}
