import type { Assessment, CalendarDate, CriteriaSet, Period } from '@tieuchi/schemas'
import { parameterValues } from '../bind-parameters.js'
import { FactReader } from '../compiled/fact-reader.js'
import { fillSlots } from '../compiled/fill-slots.js'
import { type Binding, bind, planOf } from '../compiled/plan.js'
import { verdictOf } from '../compiled/verdict.js'
import { CriteriaError } from '../errors.js'
import { judgingPeriod } from '../judging-period.js'
import { requireDate } from '../require-date.js'
import { dependentsIn } from './dependents.js'
import { GrowingColumns } from './growing-columns.js'
import { ColumnPopulation, type Population } from './population.js'
import { wholeOf } from './whole.js'

export interface PopulationOptions {
  /** The date on which the law is applied, as for `evaluate`. */
  on: CalendarDate
}

/**
 * Judges many assessments by one set at once: their facts as columns of numbers, their outcomes as bits. It takes the
 * same verdicts as `evaluate` and is made for questions about all of them, such as how many would pass with another
 * threshold. The set must have passed `checkCriteriaSet`.
 * @param assessments all of one period
 * @throws CriteriaError `bad-date`, `bad-period`, `mixed-periods`, `not-comparable`
 */
export function createPopulation(
  set: CriteriaSet,
  assessments: Iterable<Assessment>,
  { on }: PopulationOptions,
): Population {
  const builder = new PopulationBuilder(set, on)
  const kept: Assessment[] = []
  for (const assessment of assessments) {
    builder.add(assessment)
    kept.push(assessment)
  }
  return builder.finish(kept)
}

/** Takes assessments one by one and keeps only the numbers of their facts. */
export class PopulationBuilder {
  private readonly plan
  private readonly columns: GrowingColumns
  /** Of the assessments that name none; found once, because there are many. */
  private readonly usualPeriod: Period
  private bound: { binding: Binding; reader: FactReader } | undefined

  /** @throws CriteriaError `bad-date`, `not-comparable` */
  constructor(
    private readonly set: CriteriaSet,
    private readonly on: CalendarDate,
  ) {
    requireDate(on)
    this.plan = planOf(set)
    this.usualPeriod = judgingPeriod(set, undefined, on)
    this.columns = new GrowingColumns(this.plan.slots.facts.length)
  }

  /** @throws CriteriaError `bad-period`, `mixed-periods` */
  add(assessment: Assessment): void {
    const isUsual = (assessment?.period ?? undefined) === undefined
    const period = isUsual ? this.usualPeriod : judgingPeriod(this.set, assessment, this.on)
    const { binding, reader } = this.boundFor(period)
    fillSlots(this.plan, binding, reader, assessment)
    this.columns.add(binding.least, binding.most)
  }

  finish(assessments: readonly Assessment[] | undefined): Population {
    const { plan, on } = this
    const { binding } = this.bound ?? this.boundFor(this.usualPeriod)
    const whole = wholeOf(plan)
    const basis = {
      plan,
      on,
      period: binding.period,
      rows: this.columns.rows,
      verdict: verdictOf(plan),
      whole,
      dependents: dependentsIn(plan, whole),
      assessments,
    }
    const setting = {
      changed: plan.set.parameters.map(() => undefined),
      columns: this.columns.finish(),
      fixed: plan.slots.fixed.map(({ slot }) => binding.blank[slot] as number),
      lists: binding.lists,
    }
    return new ColumnPopulation(basis, setting, (changed, kept) => createPopulation(changed, kept, { on }))
  }

  private boundFor(period: Period) {
    if (!this.bound) {
      const parameters = parameterValues(this.set, this.on, period)
      this.bound = {
        binding: bind(this.plan, { from: period.from, before: period.before }, parameters),
        reader: new FactReader(this.plan.slots, period),
      }
    }
    const expected = this.bound.binding.period
    if (expected.from === period.from && expected.before === period.before) return this.bound
    const details = { index: this.columns.rows, period, expected }
    const message = `Assessment ${details.index} is of the period ${period.from} to before ${period.before}, those before it of ${expected.from} to before ${expected.before}; make one population for each period.`
    throw new CriteriaError('mixed-periods', details, message)
  }
}
