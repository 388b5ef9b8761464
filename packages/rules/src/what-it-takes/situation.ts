import type {
  Assessment,
  CalendarDate,
  CriteriaSet,
  Fact,
  Period,
  PlainValue,
  ReportedValue,
} from '@tieuchi/schemas'
import { isFromRecords, isReportable, windowContaining, withInputs } from '@tieuchi/schemas/model'
import { parameterValues } from '../bind-parameters.js'
import { deriveFacts } from '../derive-facts.js'
import type { Reading } from '../read-facts.js'
import { readingsFor } from '../readings.js'
import { completeRecords } from '../records/complete-records.js'

/** An assessment as it stands, and what its derived facts would be with other values. */
export interface Situation {
  set: CriteriaSet
  assessment: Assessment
  on: CalendarDate
  period: Period
  facts: ReadonlyMap<string, Fact>
  parameters: ReadonlyMap<string, PlainValue>
  readings: ReadonlyMap<string, Reading>
  knownValue(fact: string): PlainValue | undefined
  /** The reported facts behind a fact, as counted ones count too. */
  behind(fact: string): string[]
  /** The facts that were counted from the records of the assessment: their figures, and those that are not known. */
  counted: { known: ReadonlyMap<string, ReportedValue>; open: readonly string[] }
  /** True where a fact was counted from the records of the assessment. */
  isCounted(fact: string): boolean
  /**
   * What facts would be with other values of reported ones, before their units refuse anything; undefined where that
   * cannot be computed.
   */
  figures(of: readonly string[], changed: ReadonlyMap<string, number>): (number | undefined)[]
}

/** @throws CriteriaError as `evaluate` does; it must have been called before */
export function situationOf(
  set: CriteriaSet,
  assessment: Assessment,
  { on }: { on: CalendarDate },
): Situation {
  const period = assessment?.period ?? windowContaining(set.window.start, on)
  const parameters = parameterValues(set, on, period)
  const readings = readingsFor(set, assessment, period, parameters)
  const facts = new Map(set.facts.map((fact) => [fact.id, fact]))
  const records = completeRecords(assessment, period)
  const inputs = new Map<string, Fact[]>()
  const relevant = (id: string) => {
    const known = inputs.get(id)
    if (known) return known
    // Without its unit, a share of more than 100 % is a number like any other.
    const found = [...withInputs(facts, [id])].flatMap((input) => {
      const fact = facts.get(input)
      if (!fact) return []
      if (isReportable(fact)) return [fact]
      const { unit: _, ...bare } = fact
      return [bare]
    })
    inputs.set(id, found)
    return found
  }
  const knownValue = (id: string) => {
    const reading = readings.get(id)
    return reading && 'value' in reading ? reading.value : undefined
  }
  const isCounted = (id: string) => {
    const derived = facts.get(id)?.derived
    return isFromRecords(derived) && records.cover(derived)
  }
  const counted = set.facts.map(({ id }) => id).filter(isCounted)
  return {
    set,
    assessment,
    on,
    period,
    facts,
    parameters,
    readings,
    knownValue,
    behind: (id) => [...withInputs(facts, [id])].filter((input) => isReportable(facts.get(input) ?? {})),
    isCounted,
    counted: {
      known: new Map(
        counted.flatMap((id) => {
          const value = knownValue(id)
          return value === undefined ? [] : [[id, value as ReportedValue] as const]
        }),
      ),
      open: counted.filter((id) => knownValue(id) === undefined),
    },
    figures(of, changed) {
      const known = new Map<string, Reading>()
      const needed = new Map(of.flatMap(relevant).map((fact) => [fact.id, fact]))
      for (const { id } of [...needed.values()].filter(isReportable)) {
        const value = changed.get(id)
        const reading = value === undefined ? readings.get(id) : { value }
        if (reading) known.set(id, reading)
      }
      const derived = deriveFacts({ ...set, facts: [...needed.values()] }, known, parameters)
      return of.map((id) => {
        const reading = derived.get(id)
        return reading && 'value' in reading && typeof reading.value === 'number' ? reading.value : undefined
      })
    },
  }
}
