import type { Assessment, CriteriaSet, Evaluation, Outcome } from '@tieuchi/schemas'
import { nodesOf } from '../compiled/criterion-nodes.js'
import { unknown } from '../compiled/numbers.js'
import { CriteriaError } from '../errors.js'
import { evaluate } from '../evaluate.js'
import type { Basis } from './basis.js'
import { type Column, readRow } from './column.js'
import { allBut, type Conjunction, conjunctionOf, together } from './conjunction.js'
import type { Dependents } from './dependents.js'
import { GrowingColumn } from './growing-columns.js'
import { countOf, emptyMask, fullMask, has, type Mask, type Masks } from './mask.js'
import { requireValueOf, type ValueOfParameter, withParameterValues } from './parameter-value.js'
import {
  criterionOutcomes,
  isRuled,
  type OutcomeMasks,
  overallOutcomes,
  ruledOutcomes,
} from './population-outcomes.js'
import { runAgain, runColumns } from './run-columns.js'
import { bindingOf, otherSetting, type Setting } from './setting.js'

/** How many rows came out how. */
export type OutcomeCounts = Record<Outcome, number>

/** Many assessments judged by one set, all at once. It never changes. */
export interface Population {
  /** How many assessments there are. */
  readonly size: number
  /** The outcome of each assessment, in their order. */
  outcomes(): Outcome[]
  outcomeAt(index: number): Outcome
  counts(): OutcomeCounts
  /** How each criterion came out, in the set's order. */
  criteria(): { id: string; code: string; counts: OutcomeCounts }[]
  /**
   * The same assessments with another value of a parameter on the date. Only what depends on it is judged anew, unless
   * records are counted by it.
   * @throws CriteriaError `unknown-parameter`, `bad-parameter-value`; `not-kept` where the assessments had to be read
   * again and were not kept
   */
  withParameter(id: string, value: ValueOfParameter): Population
  /**
   * The whole answer for one assessment, with its reasons. It has to be as it was when the population was made.
   * @throws CriteriaError `not-kept` where the assessments were not kept
   */
  explain(index: number): Evaluation
}

/** What came of it. */
interface Judged {
  nodes: readonly Masks[]
  outcomes: OutcomeMasks
  /** How the required criteria came out together, once somebody asked. */
  required?: Conjunction
  /** Where all are met that do not depend on a parameter, for each that was changed. */
  settled: Map<Dependents, Masks | undefined>
}

export class ColumnPopulation implements Population {
  readonly size: number
  private made: Judged | undefined

  constructor(
    private readonly basis: Basis,
    private readonly setting: Setting,
    /** Judges the assessments by another set from the beginning. */
    private readonly again: (set: CriteriaSet, assessments: readonly Assessment[]) => Population,
    judged?: Judged,
  ) {
    this.size = basis.rows
    this.made = judged
  }

  /** Judged when somebody first asks. */
  private get judged(): Judged {
    this.made ??= judge(this.basis, this.setting)
    return this.made
  }

  outcomes(): Outcome[] {
    return Array.from({ length: this.size }, (_, index) => this.outcomeAt(index))
  }

  outcomeAt(index: number): Outcome {
    if (!(index >= 0 && index < this.size)) {
      throw new RangeError(`There is no assessment ${index}; there are ${this.size}, from 0.`)
    }
    const { yes, maybe, notApplicable } = this.judged.outcomes
    if (has(yes, index)) return 'met'
    if (notApplicable && has(notApplicable, index)) return 'not-applicable'
    return has(maybe, index) ? 'undetermined' : 'not-met'
  }

  counts(): OutcomeCounts {
    return countsOf(this.judged.outcomes, this.size)
  }

  criteria(): { id: string; code: string; counts: OutcomeCounts }[] {
    const { plan, rows } = this.basis
    const { nodes } = this.judged
    return plan.set.criteria.map((criterion) => {
      const { id, code } = criterion
      return { id, code, counts: countsOf(criterionOutcomes(nodesOf(criterion, plan), nodes), rows) }
    })
  }

  withParameter(id: string, value: ValueOfParameter): Population {
    const { basis, again } = this
    const dependents = this.dependentsOn(id)
    requireValueOf(dependents.parameter, value)
    const setting = otherSetting(this.setting, basis, dependents, value)
    if (dependents.records) return again(this.setAt(setting), this.kept())
    if (dependents.facts.length > 0) setting.columns = derivedAgain(basis, setting, dependents.facts)
    const nodes = runAgain(basis.plan, dependents.nodes, basis.rows, setting, this.judged.nodes)
    const judged = isRuled(basis.plan)
      ? this.ruledAgain(setting, nodes, dependents)
      : this.wholeAgain(nodes, dependents)
    return new ColumnPopulation(basis, setting, again, judged)
  }

  explain(index: number): Evaluation {
    const assessment = this.kept()[index]
    if (assessment === undefined) this.outcomeAt(index)
    return evaluate(this.setAt(this.setting), assessment as Assessment, { on: this.basis.on })
  }

  private wholeAgain(nodes: readonly Masks[], dependents: Dependents): Judged {
    const { required: touched } = dependents
    const all = together(touched, nodes, this.settledWithout(dependents))
    return { nodes, outcomes: overallOutcomes(this.basis.whole, nodes, all), settled: new Map() }
  }

  /** The same however often the parameter is changed, as by a slider. */
  private settledWithout(dependents: Dependents): Masks | undefined {
    const { rows, whole } = this.basis
    const { judged } = this
    const { nodes, settled } = judged
    if (settled.has(dependents)) return settled.get(dependents)
    judged.required ??= conjunctionOf(whole.required, nodes, rows)
    const others = allBut(judged.required, whole.required, dependents.required, nodes)
    settled.set(dependents, others)
    return others
  }

  private ruledAgain(setting: Setting, nodes: readonly Masks[], dependents: Dependents): Judged {
    const { basis } = this
    const { nodes: before, outcomes } = this.judged
    const changed = dependents.rule
      ? fullMask(basis.rows)
      : changedRows(before, nodes, basis.rows, dependents)
    return {
      nodes,
      outcomes: ruledOutcomes(basis, setting, nodes, { outcomes, changed }),
      settled: new Map(),
    }
  }

  /** The set with the parameters of a setting. */
  private setAt({ changed }: Setting): CriteriaSet {
    const { plan, on } = this.basis
    return withParameterValues(plan.set, changed, on)
  }

  private dependentsOn(id: string): Dependents {
    const { plan, dependents } = this.basis
    const known = dependents.get(id)
    if (known) return known
    const available = [...dependents.keys()]
    const message = `"${plan.set.id}" has no parameter "${id}"; it has: ${available.join(', ') || 'none'}.`
    throw new CriteriaError('unknown-parameter', { parameter: id, available }, message)
  }

  private kept(): readonly Assessment[] {
    const { assessments } = this.basis
    if (assessments) return assessments
    const message =
      'This population was read from a stream and keeps no assessments; make it with "keep: true".'
    throw new CriteriaError('not-kept', {}, message)
  }
}

function judge(basis: Basis, setting: Setting): Judged {
  const { plan, rows, whole } = basis
  const nodes = runColumns(plan, rows, setting)
  const settled = new Map()
  if (isRuled(plan)) return { nodes, outcomes: ruledOutcomes(basis, setting, nodes), settled }
  const required = conjunctionOf(whole.required, nodes, rows)
  return { nodes, required, outcomes: overallOutcomes(whole, nodes, required.all), settled }
}

function countsOf({ yes, maybe, notApplicable }: OutcomeMasks, rows: number): OutcomeCounts {
  const met = countOf(yes, rows)
  const notMet = rows - (maybe === yes ? met : countOf(maybe, rows))
  const none = notApplicable ? countOf(notApplicable, rows) : 0
  return { met, 'not-met': notMet, undetermined: rows - met - notMet - none, 'not-applicable': none }
}

/** The columns, with those of derived facts that rest on a parameter derived anew from the others. */
function derivedAgain(basis: Basis, setting: Setting, facts: readonly number[]): readonly Column[] {
  const { plan, rows } = basis
  const { columns } = setting
  const binding = bindingOf(basis, setting)
  const { least, most } = binding
  const again = new Map(facts.map((slot) => [slot, new GrowingColumn()]))
  for (let row = 0; row < rows; row += 1) {
    readRow(columns, row, binding)
    for (const slot of facts) least[slot] = most[slot] = unknown
    for (const slot of facts) plan.derivationOf.get(slot)?.(least, most)
    for (const [slot, column] of again) column.add(least[slot] as number, most[slot] as number)
  }
  return columns.map((column, slot) => again.get(slot)?.finish() ?? column)
}

/** The rows in which anything came out otherwise. */
function changedRows(
  before: readonly Masks[],
  after: readonly Masks[],
  rows: number,
  { facts, nodes }: Dependents,
): Mask {
  // A number that points are taken off for may differ without any condition coming out otherwise.
  if (facts.length > 0) return fullMask(rows)
  const changed = emptyMask(rows)
  for (const node of nodes) {
    const [one, other] = [before[node] as Masks, after[node] as Masks]
    markDifferent(changed, one.yes, other.yes)
    markDifferent(changed, one.maybe, other.maybe)
  }
  return changed
}

function markDifferent(changed: Mask, one: Mask, other: Mask): void {
  for (let word = 0; word < changed.length; word += 1) {
    changed[word] = (changed[word] as number) | ((one[word] as number) ^ (other[word] as number))
  }
}
