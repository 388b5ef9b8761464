import { isDeepStrictEqual } from 'node:util'
import type { Assessment, CriteriaSet, Evaluation, Outcome, Parameter } from '@tieuchi/schemas'
import { parameterValueOn } from '@tieuchi/schemas/model'
import { parameterValues } from '../src/bind-parameters.js'
import { compile } from '../src/compile.js'
import { branchesOf } from '../src/compiled/branches.js'
import { FactReader } from '../src/compiled/fact-reader.js'
import { open, outcomeOf } from '../src/compiled/outcome-code.js'
import { bind, planOf } from '../src/compiled/plan.js'
import { Shortcut } from '../src/compiled/shortcut.js'
import { hashOf } from '../src/hash.js'
import { judgingPeriod } from '../src/judging-period.js'
import { type ValueOfParameter, withParameterValues } from '../src/population/parameter-value.js'
import { createPopulation, type Population } from '../src/population.js'
import { evaluateWith, referenceExecutor } from '../src/reference.js'

/** A case in which two executors did not agree. */
export interface Mismatch {
  what: string
  set: CriteriaSet
  assessment: Assessment
  expected: unknown
  found: unknown
}

/** What was compared so far, so that nobody has to believe that it was. */
export interface Compared {
  cases: number
  /** How often each executor decided a case, by what it says itself. */
  ran: Record<string, number>
  /** How often json-rules-engine was asked, and how many conditions. */
  reference: { runs: number; conditions: number }
  outcomes: Record<string, number>
  /** How often some of the facts were enough to find the outcome. */
  shortcuts: number
  /** Comparisons of facts that are known only as a range, and criteria that are open. */
  ranges: number
  open: number
}

export const nothingCompared = (): Compared => ({
  cases: 0,
  ran: {},
  reference: { runs: 0, conditions: 0 },
  outcomes: {},
  shortcuts: 0,
  ranges: 0,
  open: 0,
})

/**
 * Judges assessments by json-rules-engine, by the compiled executor in each of its ways, and in columns, and compares
 * the whole answers. Ends at the first mismatch.
 */
export async function compareExecutors(
  set: CriteriaSet,
  assessments: readonly Assessment[],
  on: string,
  compared: Compared,
): Promise<Mismatch | undefined> {
  const reference: typeof referenceExecutor = {
    name: referenceExecutor.name,
    execute(conditions, facts) {
      compared.reference.runs += 1
      compared.reference.conditions += conditions.length
      return referenceExecutor.execute(conditions, facts)
    },
  }
  const options = { on, setHash: hashOf(set) }
  const compiled = compile(set, options)
  const shortcut = shortcutOf(set, on)
  const population = createPopulation(set, assessments, { on })
  const changedBack = populationByChanges(set, assessments, on, compared.cases / assessments.length)
  const counts: Record<string, number> = { met: 0, 'not-met': 0, undetermined: 0, 'not-applicable': 0 }
  for (const [index, assessment] of assessments.entries()) {
    const expected = await evaluateWith(reference, set, assessment, options)
    const judgement = compiled.judge(assessment)
    const found = judgement.evaluation
    const { outcome } = expected
    const mismatch = (what: string, wanted: unknown, got: unknown): Mismatch | undefined =>
      isDeepStrictEqual(wanted, got) ? undefined : { what, set, assessment, expected: wanted, found: got }
    const differing =
      mismatch('evaluation', withoutExecutor(expected), withoutExecutor(found)) ??
      mismatch('outcome of the judgement', outcome, judgement.outcome) ??
      mismatch('criteria of the judgement', outcomesOf(expected), compiled.judge(assessment).criteria) ??
      mismatch('outcome alone', outcome, compiled.outcome(assessment)) ??
      mismatch('outcome in columns', outcome, population.outcomeAt(index)) ??
      mismatch('outcome in columns after changes', outcome, changedBack.outcomeAt(index)) ??
      mismatch('outcome of the shortcut', shortcut?.(assessment) && outcome, shortcut?.(assessment))
    if (differing) return differing
    count(compared, expected, found)
    if (shortcut?.(assessment)) compared.shortcuts += 1
    counts[outcome] = (counts[outcome] ?? 0) + 1
  }
  const [assessment] = assessments
  if (!assessment || isDeepStrictEqual(counts, population.counts())) return undefined
  return { what: 'counts in columns', set, assessment, expected: counts, found: population.counts() }
}

/**
 * The same population by way of other values of all parameters, which are changed back one after the other.
 * @param turn each parameter comes last in its turn, because only the last change decides all that is looked at
 */
function populationByChanges(
  set: CriteriaSet,
  assessments: readonly Assessment[],
  on: string,
  turn: number,
): Population {
  const inForce = set.parameters.flatMap((parameter) => {
    const value = parameterValueOn(parameter, on)?.value
    return value === undefined ? [] : [{ parameter, value }]
  })
  const others = set.parameters.map((parameter) => {
    const value = parameterValueOn(parameter, on)?.value
    return value === undefined ? undefined : otherValue(parameter, value)
  })
  let population = createPopulation(withParameterValues(set, others, on), assessments, { on })
  for (let place = 1; place <= inForce.length; place += 1) {
    const { parameter, value } = inForce[(turn + place) % inForce.length] as (typeof inForce)[number]
    population = population.withParameter(parameter.id, value)
  }
  return population
}

function otherValue({ type, options }: Parameter, value: ValueOfParameter): ValueOfParameter {
  switch (type) {
    case 'number':
      return value === 0 ? 1 : 0
    case 'boolean':
      return !value
    case 'date':
      return '2026-12-31'
    case 'month-day':
      return '12-31'
    case 'choices':
      return [options?.[0]?.id ?? '']
  }
}

/** Finds an outcome by the shortcut alone; undefined where it needs more than that. */
function shortcutOf(
  set: CriteriaSet,
  on: string,
): ((assessment: Assessment) => Outcome | undefined) | undefined {
  const plan = planOf(set)
  const branches = branchesOf(plan)
  if (!branches) return undefined
  return (assessment) => {
    if (plan.recordSet && (assessment.events ?? assessment.lists) !== undefined) return undefined
    const period = judgingPeriod(set, assessment, on)
    const reader = new FactReader(plan.slots, period)
    const binding = bind(plan, period, parameterValues(set, on, period))
    const code = new Shortcut(branches, plan, binding, reader).decide(reader.take(assessment.facts))
    return code === open ? undefined : outcomeOf(code)
  }
}

const outcomesOf = ({ criteria }: Evaluation) => criteria.map(({ id, outcome }) => ({ id, outcome }))

function count(compared: Compared, expected: Evaluation, found: Evaluation): void {
  compared.cases += 1
  compared.outcomes[expected.outcome] = (compared.outcomes[expected.outcome] ?? 0) + 1
  for (const { receipt } of [expected, found]) {
    compared.ran[receipt.executor] = (compared.ran[receipt.executor] ?? 0) + 1
  }
  for (const { outcome, reasons } of expected.criteria) {
    if (outcome === 'undetermined') compared.open += 1
    compared.ranges += JSON.stringify(reasons).split('"foundRange"').length - 1
  }
}

function withoutExecutor({ receipt: { executor: _, ...receipt }, ...evaluation }: Evaluation) {
  return { ...evaluation, receipt }
}
