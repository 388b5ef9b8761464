import type { Assessment, CriteriaSet, Evaluation, Outcome } from '@tieuchi/schemas'
import { parameterValues } from '../bind-parameters.js'
import { type Binding, bind } from '../compiled/plan.js'
import { CriteriaError } from '../errors.js'
import { evaluate } from '../evaluate.js'
import type { Basis } from './basis.js'
import { type Column, GrowingColumns } from './columns.js'
import { type Dependents, dependentsOn } from './dependents.js'
import { countOf, emptyMask, fullMask, has, type Mask, type Masks, orInto, wordsFor } from './mask.js'
import { type ValueOfParameter, withParameterValue } from './parameter-value.js'
import {
  type Conjunction,
  conjunctionOf,
  criterionOutcomes,
  isRuled,
  type OutcomeMasks,
  overallOutcomes,
  requiredIn,
  ruledOutcomes,
} from './population-outcomes.js'
import { runColumns } from './run-columns.js'

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
}

export class ColumnPopulation implements Population {
  readonly size: number
  private made: Judged | undefined
  private readonly settled = new Map<string, Conjunction>()

  constructor(
    private readonly basis: Basis,
    /** Judges the assessments by another set from the beginning. */
    private readonly again: (set: CriteriaSet, assessments: readonly Assessment[]) => Population,
    judged?: Judged,
  ) {
    this.size = basis.rows
    this.made = judged
  }

  /** Judged when somebody first asks. */
  private get judged(): Judged {
    this.made ??= judge(this.basis)
    return this.made
  }

  outcomes(): Outcome[] {
    return Array.from({ length: this.size }, (_, index) => this.outcomeAt(index))
  }

  outcomeAt(index: number): Outcome {
    if (!(index >= 0 && index < this.size)) {
      throw new RangeError(`There is no assessment ${index}; there are ${this.size}, from 0.`)
    }
    const { met, notMet, notApplicable } = this.judged.outcomes
    if (has(met, index)) return 'met'
    if (has(notMet, index)) return 'not-met'
    return has(notApplicable, index) ? 'not-applicable' : 'undetermined'
  }

  counts(): OutcomeCounts {
    return countsOf(this.judged.outcomes, this.size)
  }

  criteria(): { id: string; code: string; counts: OutcomeCounts }[] {
    const { set, plan, rows } = this.basis
    return plan.set.criteria.map((criterion, index) => {
      const { id, code } = set.criteria[index] ?? criterion
      return { id, code, counts: countsOf(criterionOutcomes(criterion, plan, this.judged.nodes, rows), rows) }
    })
  }

  withParameter(id: string, value: ValueOfParameter): Population {
    const { on, plan, binding, rows } = this.basis
    const set = withParameterValue(this.basis.set, id, value, on)
    const dependents = this.dependents(id)
    if (dependents.records) return this.again(set, this.kept())
    const bound = bind(plan, binding.period, parameterValues(set, on, binding.period))
    const columns = derivedAgain(this.basis, bound, dependents.facts)
    const basis = { ...this.basis, set, binding: bound, columns }
    const { nodes: before } = this.judged
    const nodes = runColumns(plan.program, { rows, columns, values: bound }, (node) =>
      dependents.nodes.has(node) ? undefined : before[node],
    )
    if (!isRuled(plan)) {
      const required = conjunctionOf(dependents.required, plan, nodes, rows, this.settledWithout(id))
      const outcomes = overallOutcomes(plan, nodes, rows, required)
      return new ColumnPopulation(basis, this.again, { nodes, outcomes })
    }
    const changed = dependents.rule
      ? fullMask(rows)
      : changedRows(this.basis, basis, before, nodes, dependents)
    const outcomes = ruledOutcomes(basis, nodes, { masks: this.judged.outcomes, changed })
    return new ColumnPopulation(basis, this.again, { nodes, outcomes })
  }

  explain(index: number): Evaluation {
    const assessment = this.kept()[index]
    if (assessment === undefined) this.outcomeAt(index)
    return evaluate(this.basis.set, assessment as Assessment, { on: this.basis.on })
  }

  /** What the criteria that a parameter does not touch came to: the same however often it is changed. */
  private settledWithout(parameter: string): Conjunction {
    const { plan, rows } = this.basis
    const { required } = this.dependents(parameter)
    const others = requiredIn(plan).filter((criterion) => !required.includes(criterion))
    const known = this.settled.get(parameter) ?? conjunctionOf(others, plan, this.judged.nodes, rows)
    this.settled.set(parameter, known)
    return known
  }

  private dependents(parameter: string): Dependents {
    const { plan, dependents } = this.basis
    const known = dependents.get(parameter) ?? dependentsOn(parameter, plan)
    dependents.set(parameter, known)
    return known
  }

  private kept(): readonly Assessment[] {
    const { assessments } = this.basis
    if (assessments) return assessments
    const message =
      'This population was read from a stream and keeps no assessments; make it with "keep: true".'
    throw new CriteriaError('not-kept', {}, message)
  }
}

function judge(basis: Basis): Judged {
  const { plan, rows, columns, binding } = basis
  const nodes = runColumns(plan.program, { rows, columns, values: binding })
  if (isRuled(plan)) return { nodes, outcomes: ruledOutcomes(basis, nodes) }
  const required = conjunctionOf(requiredIn(plan), plan, nodes, rows)
  return { nodes, outcomes: overallOutcomes(plan, nodes, rows, required) }
}

function countsOf(masks: OutcomeMasks, rows: number): OutcomeCounts {
  const [met, notMet, notApplicable] = [
    countOf(masks.met),
    countOf(masks.notMet),
    countOf(masks.notApplicable),
  ]
  return {
    met,
    'not-met': notMet,
    undetermined: rows - met - notMet - notApplicable,
    'not-applicable': notApplicable,
  }
}

/** The columns, with those of derived facts that rest on a parameter derived anew from the others. */
function derivedAgain(
  { plan, rows, columns }: Basis,
  bound: Binding,
  facts: readonly number[],
): readonly Column[] {
  if (facts.length === 0) return columns
  const { least, most } = bound
  const again = new Map(facts.map((slot) => [slot, new GrowingColumns(1, rows)]))
  for (let row = 0; row < rows; row += 1) {
    columns.forEach((column, slot) => {
      const isAgain = again.has(slot)
      least[slot] = isAgain ? Number.NaN : (column.least[row] as number)
      most[slot] = isAgain ? Number.NaN : (column.most[row] as number)
    })
    for (const slot of facts) plan.derivationOf.get(slot)?.(least, most)
    for (const [slot, column] of again)
      column.add(least.subarray(slot, slot + 1), most.subarray(slot, slot + 1))
  }
  return columns.map((column, slot) => again.get(slot)?.finish()[0] ?? column)
}

/** The rows in which anything came out otherwise. */
function changedRows(
  before: Basis,
  after: Basis,
  nodesBefore: readonly Masks[],
  nodes: readonly Masks[],
  { facts, nodes: affected }: { facts: readonly number[]; nodes: ReadonlySet<number> },
): Mask {
  const changed = emptyMask(wordsFor(after.rows))
  const mark = (one: Mask, other: Mask) =>
    orInto(
      changed,
      one.map((bits, word) => bits ^ (other[word] as number)),
    )
  for (const node of affected) {
    mark((nodes[node] as Masks).yes, (nodesBefore[node] as Masks).yes)
    mark((nodes[node] as Masks).no, (nodesBefore[node] as Masks).no)
  }
  // A number that points are taken off for may differ without any condition coming out otherwise.
  return facts.length > 0 && before.columns !== after.columns ? fullMask(after.rows) : changed
}
