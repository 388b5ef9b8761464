import type { CriteriaSet, Period, PlainValue } from '@tieuchi/schemas'
import { conditionsOf, isFromRecords, operatorOf, unitOf } from '@tieuchi/schemas/model'
import { CriteriaError } from '../errors.js'
import { factsBehind } from '../evaluate-facts.js'
import { type CompiledConditions, compileConditions } from './compile-conditions.js'
import { type Derive, derivationsOf } from './fact-derivation.js'
import { unknown } from './numbers.js'
import { numberList, type Values } from './program.js'
import { Slots } from './slots.js'

/** Everything about a set that does not depend on the day, the period or the assessment. */
export interface Plan extends Omit<CompiledConditions, 'refused'> {
  set: CriteriaSet
  slots: Slots
  /** How the fact in each slot is derived, each after those that it reads. */
  derivationOf: ReadonlyMap<number, Derive>
  /** The set with none but the facts that are drawn from records and that the verdict rests on, if there are any. */
  recordSet: CriteriaSet | undefined
}

/** @throws CriteriaError `not-comparable` where a condition compares what cannot be compared */
export function planOf(set: CriteriaSet): Plan {
  const slots = new Slots(factsBehind(set), set.parameters, unitOf)
  const { refused, ...compiled } = compileConditions(conditionsOf(set), slots, operatorOf)
  if (refused.length > 0) {
    const details = { set: set.id, revision: set.revision, comparisons: refused }
    const listed = refused.map((comparison) => JSON.stringify(comparison)).join(', ')
    const message = `Revision ${set.revision} of "${set.id}" compares what cannot be compared: ${listed}. Run checkCriteriaSet on it: it names each place and what is wrong there.`
    throw new CriteriaError('not-comparable', details, message)
  }
  const derivationOf = derivationsOf(slots)
  const fromRecords = slots.facts.filter(({ derived }) => isFromRecords(derived))
  return {
    ...compiled,
    set,
    slots,
    derivationOf,
    recordSet: fromRecords.length > 0 ? { ...set, facts: fromRecords } : undefined,
  }
}

/** The slots of a plan with the values of the parameters in them. */
export interface Binding extends Values {
  period: Period
  parameters: ReadonlyMap<string, PlainValue>
  /** The slots while no fact is known. */
  blank: Float64Array
}

export function bind(
  { slots, recordSet }: Plan,
  period: Period,
  parameters: ReadonlyMap<string, PlainValue>,
): Binding {
  const least = new Float64Array(slots.size).fill(unknown)
  for (const { slot, parameter, number } of slots.fixed) {
    least[slot] = number(parameter === undefined ? undefined : parameters.get(parameter))
  }
  return {
    period,
    parameters,
    least,
    // Without records every value is known exactly or not at all.
    most: recordSet ? least.slice() : least,
    blank: least.slice(),
    lists: slots.lists.map(({ parameter, numbers }) => {
      const listed = numbers(parameter === undefined ? undefined : parameters.get(parameter))
      return listed && numberList(listed)
    }),
    isWhole: (slot) => slots.isWhole(slot),
  }
}
