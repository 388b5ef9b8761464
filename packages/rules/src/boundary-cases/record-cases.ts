import type { Assessment, CriteriaSet, RecordField, ReportedValue } from '@tieuchi/schemas'
import { isFromRecords, previousPeriod, satisfiable } from '@tieuchi/schemas/model'
import { evaluate } from '../evaluate.js'
import { anyValue } from './any-value.js'
import type { BoundaryCase, BoundaryCases, Verdict } from './boundary-case.js'
import type { RecordThreshold } from './record-thresholds.js'
import { notExercised } from './set-cases.js'
import { contextFor, type Setting } from './setting.js'
import { trialsFor } from './sides.js'

/** The cases of one threshold over the fields of a record: each is an assessment with that one record. */
export function recordCases(threshold: RecordThreshold, setting: Setting): BoundaryCases {
  const { shown, others, fields } = threshold
  const context = contextFor(new Map(fields.map((field) => [field.id, field])), setting.parameters)
  const trials = trialsFor(shown.comparison, context)
  if (!trials) return { cases: [], notExercised: [{ threshold: shown, code: 'parameter-without-value' }] }
  const cases: BoundaryCase[] = []
  let searched = true
  for (const { side, found, required, wanted } of trials) {
    const answer = satisfiable([...wanted, ...others], context)
    if (answer.kind === 'unknown') searched = false
    if (answer.kind !== 'witness') continue
    const record = recordWith(answer.values, threshold, setting)
    const assessment = assessmentWith(record, threshold, setting)
    const evaluation = evaluate(setting.set, assessment, setting)
    cases.push({
      threshold: shown,
      side,
      ...(found !== undefined && { found }),
      required,
      on: setting.on,
      assessment,
      verdict: verdictOf(threshold, assessment, setting, evaluation.facts ?? []),
      outcome: evaluation.outcome,
    })
  }
  return { cases, notExercised: notExercised(cases, searched).map((code) => ({ threshold: shown, code })) }
}

type Values = Record<string, ReportedValue>

/** The record with every field filled in, but for the classes, which follow. */
function recordWith(values: Values, { fields, decides }: RecordThreshold, { period }: Setting): Values {
  const summed = 'derived' in decides && 'field' in decides.derived ? decides.derived.field : undefined
  const own = fields.flatMap((field): [string, ReportedValue][] => {
    if (Object.hasOwn(values, field.id)) return [[field.id, values[field.id] as ReportedValue]]
    if (field.id === summed) return [[field.id, 1]]
    return field.classification ? [] : [[field.id, anyValue(field, period)]]
  })
  return Object.fromEntries(own)
}

function assessmentWith(record: Values, { records, decides }: RecordThreshold, setting: Setting): Assessment {
  if ('list' in records) {
    return { facts: withoutCounted(setting, { list: records.list }), lists: { [records.list]: [record] } }
  }
  const derived = 'derived' in decides ? decides.derived : undefined
  const types = derived?.events ?? [records.type]
  const earlier = derived?.window === 'previous' ? previousPeriod(setting.period) : undefined
  const event = { type: records.type, on: (earlier ?? setting.period).from, ...record }
  return {
    facts: withoutCounted(setting, { types, ...(earlier && { from: earlier.from }) }),
    events: [event],
    eventRecord: { types, ...(earlier && { from: earlier.from }) },
  }
}

/** The usual figures, without those that the records themselves give. */
function withoutCounted(
  { set, usual }: Setting,
  complete: { list: string } | { types: string[]; from?: string },
): Assessment['facts'] {
  const isCounted = ({ derived }: CriteriaSet['facts'][number]) => {
    if (!isFromRecords(derived)) return false
    if ('list' in complete) return derived.list === complete.list
    const isWithin = derived.events?.every((type) => complete.types.includes(type)) ?? false
    return isWithin && (derived.window !== 'previous' || complete.from !== undefined)
  }
  const left = set.facts.filter((fact) => Object.hasOwn(usual, fact.id) && !isCounted(fact))
  return Object.fromEntries(left.map(({ id }) => [id, usual[id] as ReportedValue]))
}

function verdictOf(
  { decides, records }: RecordThreshold,
  assessment: Assessment,
  setting: Setting,
  facts: readonly { id: string; value: ReportedValue | unknown }[],
): Verdict {
  if ('fact' in decides) {
    const value = facts.find(({ id }) => id === decides.fact)?.value ?? null
    return { kind: 'fact', fact: decides.fact, value: value as ReportedValue }
  }
  const { field } = decides
  const probe = classProbe(setting.set, field, records)
  const { criteria } = evaluate(probe, { ...assessment, facts: {} }, { on: setting.on, setHash: '' })
  return {
    kind: 'class',
    field: field.id,
    option: criteria.find(({ outcome }) => outcome === 'met')?.id ?? null,
  }
}

/** A set that asks of each option whether the record has that class, so that the engine itself says it. */
function classProbe(set: CriteriaSet, field: RecordField, records: RecordThreshold['records']): CriteriaSet {
  const { exclusions: _, ...rest } = set
  const options = field.options ?? []
  return {
    ...rest,
    facts: options.map(({ id, label }) => ({
      id,
      label,
      type: 'number',
      unit: 'case',
      derived: {
        kind: 'count',
        ...('list' in records ? { list: records.list } : { events: [records.type] }),
        where: { fact: field.id, operator: 'equal', value: id },
      },
    })),
    criteria: options.map(({ id, label }) => ({
      id,
      code: id.slice(0, 30),
      title: label,
      kind: 'advisory',
      condition: { fact: id, operator: 'greaterThan', value: 0 },
      legalBasis: [],
      verification: 'unverified',
    })),
    outcomeRule: {},
    bands: [],
  }
}
