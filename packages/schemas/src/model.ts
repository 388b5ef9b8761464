// What the data means, without zod: for code that must stay small.
export { formatDate, isCalendarDate, isMonthDay, numberOfDate } from './model/calendar-date.js'
export { childConditions, comparisonsIn, conditionLimits } from './model/condition.js'
export { derivationInputs, isFromRecords, isReportable } from './model/derivation.js'
export { isRecordComplete } from './model/event-record.js'
export { type Locale, locales, textIn } from './model/localized-text.js'
export { type Operator, type OperatorId, operatorIds, operatorOf, operators } from './model/operator.js'
export { parameterValueOn } from './model/parameter.js'
export { assessmentYear, dateIn, isWithin, previousPeriod, windowContaining } from './model/period.js'
export { type Context as ReasoningContext, contextOf as reasoningContext } from './model/reasoning/context.js'
export { isImpossible, type Satisfiable, satisfiable } from './model/reasoning/satisfiable.js'
export type { Budget, Wanted } from './model/reasoning/search.js'
export { fieldsOf, outcomeField, reservedFields } from './model/record.js'
export { type ReadValue, readReportedValue, type UnreadableCode } from './model/reported-value.js'
export {
  firstLoosening,
  isAsTight,
  type Loosening,
  type TighterDirection,
  tighterDirection,
} from './model/tightening.js'
export { type Unit, type UnitId, unitIds, unitOf, unitProblem, unitSymbol, units } from './model/unit.js'
export { conditionsOf, directFacts, recordDerivations, withInputs } from './model/usage.js'
