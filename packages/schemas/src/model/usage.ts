import type { Condition } from '../condition.js'
import type { CriteriaSet } from '../criteria-set.js'
import type { RecordDerivation } from '../derivation.js'
import type { Fact } from '../fact.js'
import type { PointsOperand, Requirements } from '../outcome-rule.js'
import { comparisonsIn } from './condition.js'
import { derivationInputs, isFromRecords } from './derivation.js'
import { fieldsOf } from './record.js'

/** What a set's criteria, tiers, deductions, exclusions, outcome rule and bands read. */
export interface Usage {
  /** Ids of facts that are read there themselves, without what these are derived from. */
  facts: Set<string>
  /** Ids of parameters, also of those that a derivation or a classification behind these facts reads. */
  parameters: Set<string>
}

/** The facts that a set's criteria, rule and bands read themselves, and the parameters behind all they rest on. */
export function directUsage(set: CriteriaSet): Usage {
  const facts = new Set<string>()
  const parameters = new Set<string>()
  for (const condition of conditionsOf(set)) {
    for (const { comparison } of comparisonsIn(condition)) {
      facts.add(comparison.fact)
      const { value } = comparison
      if (typeof value === 'object' && 'fact' in value) facts.add(value.fact)
    }
    addParameters(condition, parameters)
  }
  for (const { deductions = [] } of set.criteria) {
    for (const { each } of deductions) if (each !== undefined) facts.add(each)
  }
  for (const requirements of [set.outcomeRule, ...set.bands]) {
    for (const operand of operandsOf(requirements)) {
      if (typeof operand === 'object') parameters.add(operand.parameter)
    }
  }
  for (const condition of conditionsBehind(set, facts)) addParameters(condition, parameters)
  const byId = new Map(set.facts.map((fact) => [fact.id, fact]))
  for (const id of withInputs(byId, facts)) {
    const derived = byId.get(id)?.derived
    if (derived?.kind === 'parameter') parameters.add(derived.parameter)
  }
  return { facts, parameters }
}

/** These facts and every fact they are derived from, in the order in which they are reached. */
export function withInputs(byId: ReadonlyMap<string, Fact>, facts: Iterable<string>): Set<string> {
  const reached = new Set(facts)
  // A set grows while it is walked, so inputs of inputs are reached too.
  for (const id of reached) {
    const derived = byId.get(id)?.derived
    for (const input of derived ? derivationInputs(derived) : []) reached.add(input)
  }
  return reached
}

/** The derivations over records behind these facts. */
export function recordDerivations(set: CriteriaSet, facts: Iterable<string>): RecordDerivation[] {
  const byId = new Map(set.facts.map((fact) => [fact.id, fact]))
  return [...withInputs(byId, facts)].flatMap((id) => {
    const derived = byId.get(id)?.derived
    return isFromRecords(derived) ? [derived] : []
  })
}

/** Every condition over facts that decides something. */
export function conditionsOf({ criteria, exclusions = [], bands }: CriteriaSet): Condition[] {
  return [
    ...criteria.flatMap(({ condition, applicability, tiers = [], deductions = [] }) => [
      condition,
      ...(applicability ? [applicability] : []),
      ...[...tiers, ...deductions].flatMap(({ when }) => when ?? []),
    ]),
    ...[...exclusions, ...bands].flatMap(({ when }) => when ?? []),
  ]
}

/** Every condition over fields of records that these facts rest on. */
function conditionsBehind(set: CriteriaSet, facts: Iterable<string>): Condition[] {
  const derivations = recordDerivations(set, facts)
  const types = new Set(derivations.flatMap(({ events = [] }) => events))
  const lists = new Set(derivations.flatMap(({ list }) => list ?? []))
  const records = [
    ...(set.eventTypes ?? []).filter(({ id }) => types.has(id)),
    ...(set.lists ?? []).filter(({ id }) => lists.has(id)),
  ]
  return [
    ...derivations.flatMap((derived) =>
      [derived.where ?? [], 'meets' in derived ? derived.meets : []].flat(),
    ),
    ...records
      .flatMap(fieldsOf)
      .flatMap(({ classification }) => classification?.rows ?? [])
      .map(({ when }) => when),
  ]
}

function operandsOf(requirements: Requirements & { belowPoints?: PointsOperand | undefined }) {
  const { minimumPoints, minimumShare, belowPoints, atLeast = [] } = requirements
  return [minimumPoints, minimumShare, belowPoints, ...atLeast.map(({ count }) => count)]
}

function addParameters(condition: Condition, parameters: Set<string>): void {
  for (const { comparison } of comparisonsIn(condition)) {
    const { value } = comparison
    if (typeof value === 'object' && 'parameter' in value) parameters.add(value.parameter)
  }
}
