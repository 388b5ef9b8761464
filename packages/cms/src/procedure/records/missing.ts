import type { Evaluation } from '@tieuchi/schemas'
import type { MissingFact } from '../collections/assessment.js'
import type { Supplier } from '../settings-defaults.js'
import type { FactReading } from './assessment-input.js'

/** What leaves a verdict open, each once, with who can supply it. */
export function missingFacts(
  evaluation: Pick<Evaluation, 'missing'>,
  readings: readonly Pick<FactReading, 'fact' | 'supplier'>[],
): MissingFact[] {
  const suppliers = new Map<string, Supplier>(readings.map(({ fact, supplier }) => [fact, supplier]))
  const found = new Map<string, MissingFact>()
  for (const { fact, code, record, field } of evaluation.missing) {
    // A parameter without a value is a gap of the criteria, and nobody in the area can fill it.
    if (fact === undefined) continue
    const missing: MissingFact = {
      fact,
      supplier: suppliers.get(fact) ?? 'board',
      code,
      ...(record?.id !== undefined && { record: record.id }),
      ...(field !== undefined && { field }),
    }
    found.set(JSON.stringify([fact, missing.record, field]), missing)
  }
  return [...found.values()]
}
