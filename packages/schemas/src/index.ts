// Texts, dates, periods, units

export { type CalendarDate, calendarDate, type MonthDay, monthDay } from './calendar-date.js'
export { criteriaSetId, identifier } from './identifier.js'
export { type LocalizedText, localizedText } from './localized-text.js'
export { type Option, option } from './option.js'
export { type OpenPeriod, openPeriod, type Period, period } from './period.js'
export { unitId } from './unit.js'

// Criteria sets

export { type Comparison, type Condition, comparison, condition, type Operand, operand } from './condition.js'
export { type CriteriaSet, criteriaSet } from './criteria-set.js'
export { type Criterion, type CriterionKind, criterion, criterionKinds } from './criterion.js'
export { type Derivation, derivation, type Fact, type FactType, fact, factTypes } from './fact.js'
export { type LegalBasis, type LegalDocument, legalBasis, legalDocument } from './legal-basis.js'
export { operatorId } from './operator.js'
export { type Band, band, type OutcomeRule, outcomeRule, type PointsOperand } from './outcome-rule.js'
export {
  type Parameter,
  type ParameterType,
  type ParameterValue,
  parameter,
  parameterTypes,
  parameterValue,
} from './parameter.js'
export { type Verification, verification } from './verification.js'

// Assessments and evaluations

export { type Assessment, assessment, type Event, type ReportedValue } from './assessment.js'
export {
  type ComparisonReason,
  type ConditionOutcome,
  type CriterionEvaluation,
  type Evaluation,
  evaluation,
  type Outcome,
  outcome,
  outcomes,
  type PlainValue,
  type Reason,
  type Receipt,
  reason,
  type Score,
  type Unknown,
  unknownCodes,
} from './evaluation.js'

// What is published

export { type Bundle, bundle, type ContentHash, type PublishedRevision, publishedRevision } from './bundle.js'

// Checks and their issues

export { checkAssessment } from './check-assessment.js'
export { checkBundle } from './check-bundle.js'
export { checkCriteriaSet } from './check-criteria-set.js'
export { describeIssue, formatPath } from './describe-issue.js'
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
