import type {
  CalendarDate,
  Comparison,
  Condition,
  CriteriaSet,
  Criterion,
  CriterionKind,
  LocalizedText,
} from '@tieuchi/schemas'
import { type ConversionIssue, type Notes, notesIn } from './from-json-rules-engine/conversion-issue.js'
import { type InferredFacts, inferFacts, type KnownFact } from './from-json-rules-engine/infer-facts.js'
import { identifierFor } from './from-json-rules-engine/names.js'
import { entriesOf, kindOf, readCondition, type Use } from './from-json-rules-engine/read-condition.js'

export interface ConversionOptions {
  /** The id of the criteria set, such as `vn.residential-area`. */
  id: string
  /** The first day on which the criteria are in force. */
  inForceFrom: CalendarDate
  title?: LocalizedText
  /** `MM-DD` on which the yearly window begins; 1 January unless given. */
  windowStart?: string
  /** What the criteria are; required ones unless given. */
  kind?: Exclude<CriterionKind, 'scored'>
  /** The named conditions of the engine (`setCondition`), by name. */
  conditions?: Record<string, unknown>
  /** What is known about facts, by the names that the rules use; types and units are guessed otherwise. */
  facts?: Record<string, KnownFact>
}

/** A draft with what changed on the way, or every reason why there is none. */
export type Conversion =
  | { ok: true; criteriaSet: CriteriaSet; issues: ConversionIssue[] }
  | { ok: false; issues: ConversionIssue[] }

/** The most criteria that a set may have. */
const ruleLimit = 5000

/**
 * Turns rules of json-rules-engine into the draft of a criteria set: each rule becomes a criterion that is met where
 * the rule's conditions hold. Nothing is dropped silently: what a criteria set cannot say (custom operators, `path`,
 * `params`, empty groups, facts of mixed types) is a problem with its place, and what changes (names that are no
 * identifiers, guessed units, priorities, event parameters) is a warning. Facts that the host computes while the
 * engine runs cannot be seen in the rules; they have to be reported like all others. Unlike there, a fact that is
 * missing makes a criterion undetermined, and `"12"` is not a number. Rules may exclude each other, required criteria
 * may not: `checkCriteriaSet` names those that do, and `kind: 'advisory'` keeps the rules independent.
 * @param rules a rule, a list of them, or their JSON text, as `rule.toJSON()` gives it
 */
export function fromJsonRulesEngine(rules: unknown, options: ConversionOptions): Conversion {
  const issues: ConversionIssue[] = []
  const notes = notesIn(issues)
  const uses: Use[] = []
  const read = listOf(rules, notes).map((rule, index) => readRule(rule, index, options, uses, notes))
  const facts = inferFacts(uses, new Map(Object.entries(options.facts ?? {})), notes)
  if (issues.some(({ severity }) => severity === 'error')) return { ok: false, issues }
  const ids = new Set<string>()
  const criteria = read.flatMap((rule, index) =>
    rule ? [criterionFor(rule, index, distinctId(rule.name, index, ids), facts, options)] : [],
  )
  notes.warning('basis-missing', [], {})
  return { ok: true, criteriaSet: draft(options, facts, criteria), issues }
}

interface ReadRule {
  name: string
  message?: string
  condition: Condition
}

function listOf(rules: unknown, notes: Notes): unknown[] {
  let json = rules
  if (typeof rules === 'string') {
    try {
      json = JSON.parse(rules)
    } catch (error) {
      notes.problem('not-json', [], { reason: error instanceof Error ? error.message : String(error) })
      return []
    }
  }
  const list = Array.isArray(json) ? json : [json]
  if (list.length === 0) notes.problem('not-rules', [], { received: 'array' })
  if (list.length > ruleLimit) notes.problem('too-many', [], { what: 'rules', limit: ruleLimit })
  return list.slice(0, ruleLimit)
}

function readRule(
  json: unknown,
  index: number,
  { conditions = {} }: ConversionOptions,
  uses: Use[],
  notes: Notes,
): ReadRule | undefined {
  const rule = entriesOf(json)
  if (!rule?.has('conditions')) {
    notes.problem('not-rules', [index], { received: kindOf(json) })
    return undefined
  }
  for (const [key, value] of rule) {
    if (key === 'onSuccess' || key === 'onFailure') notes.problem('handler-not-data', [index, key], { key })
    else if (!['conditions', 'event', 'name', 'priority'].includes(key))
      notes.problem('unknown-key', [index, key], { key })
    else if (key === 'priority' && typeof value === 'number' && value !== 1)
      notes.warning('priority-dropped', [index, key], { priority: value })
  }
  const root = entriesOf(rule.get('conditions'))
  if (root?.has('fact')) notes.problem('bad-condition', [index, 'conditions'], { received: 'object' })
  const condition = readCondition(
    rule.get('conditions'),
    [index, 'conditions'],
    new Map(Object.entries(conditions)),
    uses,
    notes,
  )
  const event = entriesOf(rule.get('event'))
  const type = textOf(event?.get('type'))
  const params = entriesOf(event?.get('params'))
  const message = textOf(params?.get('message'))
  if (params && params.size > (message === undefined ? 0 : 1))
    notes.warning('event-params-dropped', [index, 'event', 'params'], { event: type ?? '' })
  const name = textOf(rule.get('name')) ?? type ?? `rule-${index + 1}`
  return condition && { name, ...(message !== undefined && { message }), condition }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && /\S/.test(value) ? value.slice(0, 4000) : undefined
}

function distinctId(name: string, index: number, taken: Set<string>): string {
  const wanted = identifierFor(name)
  const id = wanted === undefined || taken.has(wanted) ? `rule-${index + 1}` : wanted
  const free = taken.has(id) ? `rule-${index + 1}-of-the-list` : id
  taken.add(free)
  return free
}

function criterionFor(
  { name, message, condition }: ReadRule,
  index: number,
  id: string,
  facts: InferredFacts,
  { kind = 'required' }: ConversionOptions,
): Criterion {
  return {
    id,
    code: String(index + 1),
    title: { vi: name },
    ...(message !== undefined && { description: { vi: message } }),
    kind,
    condition: renamed(condition, facts),
    legalBasis: [],
    verification: 'unverified',
  }
}

/** The condition with the ids of the set in place of the names of the rules. */
function renamed(condition: Condition, facts: InferredFacts): Condition {
  if ('all' in condition) return { all: condition.all.map((child) => renamed(child, facts)) }
  if ('any' in condition) return { any: condition.any.map((child) => renamed(child, facts)) }
  if ('not' in condition) return { not: renamed(condition.not, facts) }
  const { fact, operator, value } = condition
  return { fact: facts.idOf(fact), operator, value: renamedOperand(fact, value, facts) }
}

function renamedOperand(fact: string, value: Comparison['value'], facts: InferredFacts): Comparison['value'] {
  const entry = (one: number | string) => (typeof one === 'string' ? facts.optionIdOf(fact, one) : one)
  if (typeof value === 'boolean') return value
  if (typeof value !== 'object') return entry(value)
  if (Array.isArray(value)) return value.map(entry)
  return 'fact' in value ? { fact: facts.idOf(value.fact) } : value
}

function draft(options: ConversionOptions, { facts }: InferredFacts, criteria: Criterion[]): CriteriaSet {
  return {
    formatVersion: 1,
    id: options.id,
    revision: 1,
    title: options.title ?? { vi: options.id },
    inForce: { from: options.inForceFrom },
    window: { start: options.windowStart ?? '01-01' },
    legalDocuments: [],
    facts,
    parameters: [],
    criteria,
    outcomeRule: {},
    bands: [
      { id: 'met', label: { vi: 'Đạt', en: 'Met' }, outcome: 'met' },
      { id: 'not-met', label: { vi: 'Chưa đạt', en: 'Not met' }, outcome: 'not-met' },
    ],
  }
}
