import { type Locale, textIn } from '../model/localized-text.js'
import { type OperatorId, operatorOf, operators } from '../model/operator.js'
import { type UnitId, unitOf, units } from '../model/unit.js'

/** Stands for all units that count something, where any of them would do. */
const counted = { vi: 'đơn vị đếm', en: 'a unit that counts' }

/** The label of a unit, or the id itself where no such unit is known. */
export function unitLabel(id: string, locale: Locale): string {
  if (id === 'counted') return textIn(counted, locale)
  return Object.hasOwn(units, id) ? textIn(unitOf(id as UnitId).label, locale) : id
}

/** The label of an operator, or the id itself where no such operator is known. */
export function operatorLabel(id: string, locale: Locale): string {
  return Object.hasOwn(operators, id) ? textIn(operatorOf(id as OperatorId).label, locale) : id
}
