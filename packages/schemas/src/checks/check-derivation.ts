import type { Derivation, RecordDerivation } from '../derivation.js'
import { type Issue, type Path, problem } from '../issue.js'
import { isFromRecords } from '../model/derivation.js'
import { type Unit, type UnitId, unitOf } from '../model/unit.js'
import type { ParameterType } from '../parameter.js'
import { checkAmount } from './check-amount.js'
import { type Measured, type Scope, unitsDiffer } from './check-comparison.js'
import type { ReadableFact } from './readable-parts.js'
import type { RecordScopes } from './record-scope.js'

/** What a derivation may name. */
interface Context {
  facts: Scope
  records: RecordScopes
  eventTypes: ReadonlySet<string>
  lists: ReadonlySet<string>
  similarEventType(id: string): string | null
  similarList(id: string): string | null
}

/** A derivation reads numbers that exist, or records that exist, and its result has the unit that follows. */
export function checkDerivation(fact: ReadableFact, path: Path, context: Context): Issue[] {
  const { derived } = fact
  const at = [...path, 'derived']
  // What is counted can be checked even where the rest of the derivation is broken.
  const issues = checkRecords(fact.records, derived, at, context)
  if (derived === undefined) return issues
  if (derived.kind === 'parameter')
    return [...issues, ...checkParameter(derived.parameter, fact, at, context)]
  if (fact.type !== undefined && fact.type !== 'number') {
    return [
      ...issues,
      problem('derived-needs-number', [...path, 'type'], { fact: fact.id ?? '', type: fact.type }),
      ...namedInputs(derived).flatMap(({ key, id }) => checkInput(id, undefined, [...at, ...key], context)),
    ]
  }
  if (isFromRecords(derived)) issues.push(...checkField(fact, derived, at, context))
  for (const { key, id } of namedInputs(derived)) {
    issues.push(...checkInput(id, followsUnit(derived) ? fact : undefined, [...at, ...key], context))
  }
  issues.push(...checkOwnUnit(fact, derived, path), ...checkBase(derived, at, context))
  if ('whenEmpty' in derived && derived.whenEmpty !== undefined && fact.unit !== undefined) {
    issues.push(...checkAmount(fact.unit, derived.whenEmpty, [...at, 'whenEmpty']))
  }
  return issues
}

function checkRecords(
  { events, list }: ReadableFact['records'],
  derived: Derivation | undefined,
  at: Path,
  { eventTypes, lists, similarEventType, similarList }: Context,
): Issue[] {
  const issues: Issue[] = []
  const seen = new Map<string, number>()
  for (const [index, id] of (events ?? []).entries()) {
    const first = seen.get(id)
    if (first !== undefined) issues.push(problem('duplicate-id', [...at, 'events', index], { id, first }))
    else if (id !== '' && !eventTypes.has(id)) {
      const data = { eventType: id, similar: similarEventType(id) }
      issues.push(problem('unknown-event-type', [...at, 'events', index], data))
    }
    seen.set(id, seen.get(id) ?? index)
  }
  if (list !== undefined && !lists.has(list)) {
    issues.push(problem('unknown-list', [...at, 'list'], { list, similar: similarList(list) }))
  }
  if (!isFromRecords(derived)) return issues
  const counts = derived as RecordDerivation
  if ((counts.events === undefined) === (counts.list === undefined)) {
    issues.push(problem('events-or-list', at, {}))
  } else if (counts.window !== undefined && counts.events === undefined) {
    issues.push(problem('window-needs-events', [...at, 'window'], {}))
  }
  return issues
}

/** Which parameter can be read as a fact of each type; a list of choices is no value of a fact. */
const parameterTypesOf: Record<NonNullable<ReadableFact['type']>, readonly ParameterType[]> = {
  number: ['number'],
  boolean: ['boolean'],
  date: ['date', 'month-day'],
  choice: [],
}

function checkParameter(id: string, fact: ReadableFact, at: Path, { facts }: Context): Issue[] {
  const path = [...at, 'parameter']
  if (!facts.declaredParameters.has(id)) return [problem('unknown-parameter', path, { parameter: id })]
  const parameter = facts.parameters.get(id)
  if (parameter?.type === undefined || fact.type === undefined) return []
  if (!parameterTypesOf[fact.type].includes(parameter.type)) {
    return [problem('derived-wrong-type', path, { expected: fact.type, received: parameter.type })]
  }
  return unitsDiffer(fact, parameter) ? [wrongUnit(parameter.unit, fact.unit, path)] : []
}

/** The field that is added up, or of which the smallest or largest is taken, is a number in the unit of the fact. */
function checkField(fact: ReadableFact, derived: RecordDerivation, at: Path, { records }: Context): Issue[] {
  const scope = records.behind(fact.records)
  if (!('field' in derived) || scope === undefined) return []
  const path = [...at, 'field']
  if (!scope.declares(derived.field)) return [scope.unknown(derived.field, path)]
  const field = scope.measured.get(derived.field)
  if (field?.type === undefined) return []
  if (field.type !== 'number') {
    return [problem('field-needs-number', path, { field: derived.field, type: field.type })]
  }
  return unitsDiffer(fact, field) ? [wrongUnit(field.unit, fact.unit, path)] : []
}

/** The facts that a derivation reads, each with its place in the derivation. */
function namedInputs(derived: Derivation): { key: Path; id: string }[] {
  if ('terms' in derived) return derived.terms.map((id, index) => ({ key: ['terms', index], id }))
  const keys = ['numerator', 'denominator', 'minuend', 'subtrahend', 'current', 'previous'] as const
  const named = derived as Partial<Record<(typeof keys)[number], string>>
  return keys.flatMap((key) => (named[key] === undefined ? [] : [{ key: [key], id: named[key] }]))
}

function followsUnit({ kind }: Derivation): boolean {
  return ['sum', 'minimum', 'maximum', 'difference'].includes(kind)
}

function checkInput(id: string, result: Measured | undefined, path: Path, { facts }: Context): Issue[] {
  if (!facts.declares(id)) return [facts.unknown(id, path)]
  const input = facts.measured.get(id)
  if (input?.type === undefined) return []
  if (input.type !== 'number') {
    return [problem('derived-needs-number', path, { fact: id, type: input.type })]
  }
  if (!result?.unit || !input.unit || !unitsDiffer(result, input)) return []
  const isDifference = path.at(-1) === 'minuend' || path.at(-1) === 'subtrahend'
  return isDifference && countsChangeOf(result.unit, input.unit)
    ? []
    : [wrongUnit(input.unit, result.unit, path)]
}

/** A difference may fall below zero, so one of counts or of percentages can have a unit that does. */
function countsChangeOf(change: UnitId, amount: UnitId): boolean {
  const to: Unit = unitOf(change)
  const from: Unit = unitOf(amount)
  if (!to.change || from.change) return false
  return to.whole ? from.whole === true : amount === 'percent'
}

/** The unit that some derivations have whatever they read. */
function checkOwnUnit({ unit }: ReadableFact, { kind }: Derivation, path: Path): Issue[] {
  if (unit === undefined) return []
  const own = { percent: 'percent', share: 'percent', 'percent-change': 'percent-change' }[kind as string]
  const { whole, change } = unitOf(unit) as Unit
  const expected = kind === 'count' ? (whole && !change ? unit : 'counted') : (own ?? unit)
  return expected === unit ? [] : [wrongUnit(expected, unit, [...path, 'unit'])]
}

/** What rose or fell by a percentage is compared with the same before. */
function checkBase(derived: Derivation, at: Path, { facts }: Context): Issue[] {
  if (derived.kind !== 'percent-change') return []
  const current = facts.measured.get(derived.current)
  const previous = facts.measured.get(derived.previous)
  if (!current || !previous || !unitsDiffer(current, previous)) return []
  const units = { expected: current.unit ?? '', received: previous.unit ?? '' }
  return [problem('operand-wrong-unit', [...at, 'previous'], units)]
}

function wrongUnit(expected: string | undefined, received: string | undefined, path: Path): Issue {
  return problem('derived-wrong-unit', path, { expected: expected ?? '', received: received ?? '' })
}
