import { parameterValues } from '../bind-parameters.js'
import { type Binding, bind } from '../compiled/plan.js'
import { type NumberList, numberList } from '../compiled/program.js'
import type { Basis } from './basis.js'
import type { Column } from './column.js'
import type { Dependents } from './dependents.js'
import { comparedValue, type ValueOfParameter, withParameterValues } from './parameter-value.js'

/** The values that the parameters of a population have, and what is known with them. */
export interface Setting {
  /** Of every parameter of the set the value that it has instead, if it has another one. */
  changed: readonly (ValueOfParameter | undefined)[]
  columns: readonly Column[]
  /** What stands in the slots behind those of the facts. */
  fixed: readonly number[]
  lists: readonly (NumberList | undefined)[]
}

/** The setting where another parameter has another value; the columns of derived facts are those of before. */
export function otherSetting(
  { changed, columns, fixed, lists }: Setting,
  { plan: { slots }, period }: Basis,
  { parameter, place, slot, lists: places }: Dependents,
  value: ValueOfParameter,
): Setting {
  const compared = comparedValue(parameter, value, period)
  const other = { changed: replaced(changed, place, value), columns, fixed, lists }
  if (slot !== undefined) {
    const behind = slot - slots.facts.length
    other.fixed = replaced(fixed, behind, slots.fixed[behind]?.number(compared) as number)
  }
  for (const one of places) {
    const numbers = slots.lists[one]?.numbers(compared)
    other.lists = replaced(other.lists, one, numbers && numberList(numbers))
  }
  return other
}

function replaced<Value>(values: readonly Value[], place: number, value: Value): Value[] {
  const others = values.slice()
  others[place] = value
  return others
}

/** The slots of a plan, with the values of a setting in them. */
export function bindingOf({ plan, on, period }: Basis, { changed }: Setting): Binding {
  return bind(plan, period, parameterValues(withParameterValues(plan.set, changed, on), on, period))
}
