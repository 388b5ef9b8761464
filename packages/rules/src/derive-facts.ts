import type { CriteriaSet, Derivation, Fact, Unknown } from '@tieuchi/schemas'
import { derivationInputs, unitProblem } from '@tieuchi/schemas/model'
import { inCommonUnits, type ScaledNumbers } from './decimals.js'
import type { Reading } from './read-facts.js'

/**
 * Adds the derived facts to the reported ones. A derived fact is unknown where an input is, where it would divide
 * by zero without saying what an empty base means, and where it leaves the range of its unit.
 */
export function deriveFacts(set: CriteriaSet, reported: ReadonlyMap<string, Reading>): Map<string, Reading> {
  const readings = new Map(reported)
  const byId = new Map(set.facts.map((fact) => [fact.id, fact]))
  const read = (id: string): Reading => {
    const known = readings.get(id)
    if (known) return known
    const fact = byId.get(id)
    const reading = fact ? deriveFact(fact, read) : { unknown: [{ code: 'not-reported' as const, fact: id }] }
    readings.set(id, reading)
    return reading
  }
  for (const fact of set.facts) read(fact.id)
  return readings
}

function deriveFact(fact: Fact, read: (id: string) => Reading): Reading {
  const { derived } = fact
  if (!derived) return { unknown: [{ code: 'not-reported', fact: fact.id }] }
  const inputs: number[] = []
  const unknown = new Map<string, Unknown>()
  for (const id of derivationInputs(derived)) {
    const reading = read(id)
    if ('value' in reading) inputs.push(Number(reading.value))
    else for (const reason of reading.unknown) unknown.set(`${reason.code} ${reason.fact}`, reason)
  }
  if (unknown.size > 0) return { unknown: [...unknown.values()] }
  const value = derivations[derived.kind]?.(inCommonUnits(inputs), derived)
  if (value === undefined)
    return { unknown: [{ code: 'empty-base', fact: derivationInputs(derived)[1] ?? fact.id }] }
  const code = Number.isFinite(value) ? fact.unit && unitProblem(fact.unit, value) : 'out-of-range'
  return code ? { unknown: [{ code, fact: fact.id, found: value }] } : { value }
}

type Derive = (inputs: ScaledNumbers, derivation: Derivation) => number | undefined

/** How each derivation is computed; undefined where the base is empty. A new derivation is one row here. */
const derivations: Partial<Record<Derivation['kind'], Derive>> = {
  percent: ({ wholes: [numerator = 0, denominator = 0] }, derivation) =>
    denominator === 0 ? whenEmpty(derivation) : (100 * numerator) / denominator,
  ratio: ({ wholes: [numerator = 0, denominator = 0] }, derivation) =>
    denominator === 0 ? whenEmpty(derivation) : numerator / denominator,
  difference: ({ wholes: [minuend = 0, subtrahend = 0], perUnit }) => (minuend - subtrahend) / perUnit,
  sum: ({ wholes, perUnit }) => wholes.reduce((total, term) => total + term, 0) / perUnit,
}

const whenEmpty = (derivation: Derivation) => ('whenEmpty' in derivation ? derivation.whenEmpty : undefined)
