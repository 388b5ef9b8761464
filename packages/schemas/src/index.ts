// Texts, dates, periods, units

export { type CalendarDate, calendarDate, type MonthDay, monthDay } from './calendar-date.js'
export { criteriaSetId, identifier } from './identifier.js'
export { type LocalizedText, localizedText } from './localized-text.js'
export { type Option, option } from './option.js'
export { type OpenPeriod, openPeriod, type Period, period } from './period.js'
export { unitId } from './unit.js'

// Criteria sets

export { type Comparison, type Condition, comparison, condition, type Operand, operand } from './condition.js'
export {
  type CriteriaSet,
  criteriaSet,
  type LocalCriteria,
  listLimits,
  localCriteria,
} from './criteria-set.js'
export {
  type Criterion,
  type CriterionKind,
  criterion,
  criterionKinds,
  type Deduction,
  deduction,
  type Tier,
  tier,
} from './criterion.js'
export { type Derivation, type DerivationKind, derivation, type RecordDerivation } from './derivation.js'
export { type EventType, eventType } from './event-type.js'
export { type Exclusion, exclusion } from './exclusion.js'
export { type Fact, fact } from './fact.js'
export { type FactType, factTypes } from './fact-type.js'
export { type LegalBasis, type LegalDocument, legalBasis, legalDocument } from './legal-basis.js'
export { type ListType, listType } from './list-type.js'
export { operatorId } from './operator.js'
export { type BaseRevision, baseRevision, type Origin, origin } from './origin.js'
export {
  type AtLeast,
  atLeast,
  type Band,
  band,
  type OutcomeRule,
  outcomeRule,
  type PointsOperand,
  type Requirements,
} from './outcome-rule.js'
export { type LocalValues, localValues, type Overlay, overlay } from './overlay.js'
export {
  type LocalChange,
  localChanges,
  type Parameter,
  type ParameterType,
  type ParameterValue,
  parameter,
  parameterTypes,
  parameterValue,
} from './parameter.js'
export {
  type Classification,
  type ClassRow,
  classification,
  type RecordField,
  recordField,
} from './record-field.js'
export { type Verification, verification } from './verification.js'

// Assessments and evaluations

export {
  type Assessment,
  assessment,
  type Event,
  type EventRecord,
  type ListEntry,
  type ReportedValue,
  recordLimit,
} from './assessment.js'
export {
  type ComparisonReason,
  type ConditionOutcome,
  type CriterionEvaluation,
  type DeductionEvaluation,
  type Evaluation,
  type ExclusionEvaluation,
  evaluation,
  type FactEvaluation,
  type PlainValue,
  type Range,
  type Reason,
  type RecordPlace,
  type RequirementEvaluation,
  reason,
  type Score,
  type TierEvaluation,
  type Unknown,
  unknownCodes,
} from './evaluation.js'
export { type Outcome, outcome, outcomes } from './outcome.js'
export { type Receipt, receipt } from './receipt.js'
export { type ReceiptFile, receiptFile } from './receipt-file.js'

// What is published

export { type Bundle, bundle, type ContentHash, type PublishedRevision, publishedRevision } from './bundle.js'

// Checks and their issues

export { checkAssessment } from './check-assessment.js'
export { checkBundle } from './check-bundle.js'
export { type CheckOptions, checkCriteriaSet } from './check-criteria-set.js'
export { checkOverlay } from './check-overlay.js'
export { checkReceipt } from './check-receipt.js'
export { describeIssue } from './describe-issue.js'
export { formatPath } from './format-path.js'
export {
  type Checked,
  type Issue,
  type IssueCode,
  type IssueData,
  issue,
  type Path,
  problem,
  warning,
} from './issue.js'

// JSON Schema

export { type DocumentName, documentNames, jsonSchemaOf } from './json-schema.js'
