// Judging

export { classifyEvent, type FieldClass } from './classify-event.js'
export { type CompiledCriteria, type CompileOptions, compile } from './compile.js'
export { type EvaluateOptions, evaluate } from './evaluate.js'
export type { CriterionOutcome, Judgement } from './judgement.js'
export { type RequiredRecords, requiredFacts, requiredRecords } from './required-facts.js'

// Explaining

export type {
  CriterionExplanation,
  ExclusionExplanation,
  Explanation,
  Sentence,
} from './explain/explanation.js'
export { explain } from './explain.js'

// What would have to change

export { describeWhatItTakes } from './describe-what-it-takes.js'
export {
  type CriterionWay,
  type FactChange,
  type NotKnown,
  type Obstacle,
  type OutOfReach,
  type Reached,
  type Way,
  type WhatItTakes,
  type WhatItTakesOptions,
  whatItTakes,
} from './what-it-takes.js'

// Following published criteria

export type { RevisionChange } from './bundle-changes.js'
export type {
  CriteriaEngine,
  CriteriaEngineOptions,
  EngineEvents,
  EngineStatus,
} from './criteria-engine.js'
export { createCriteriaEngine } from './engine.js'
export { type KnownAt, type KnownRevision, type Revisions, revisionInForce, setIds } from './registry.js'
export { type MemorySource, memorySource } from './sources/memory.js'
export type { Source, SourceListener } from './sources/source.js'
export { type Timeline, timeline } from './timeline.js'

// Comparing revisions

export { applyDiff } from './diff/apply-diff.js'
export type { Change, PartChange } from './diff/change.js'
export { type ChangeText, type ComparedSets, changeText, describeChange } from './diff/change-text.js'
export { describeCondition } from './diff/condition-text.js'
export { diff } from './diff/diff.js'
export type { Because } from './simulate/because.js'
export {
  type SimulatedAssessment,
  type SimulateOptions,
  type Simulation,
  simulate,
} from './simulate/simulate.js'
export type { SimulatedSubject, SimulatedVerdict } from './simulate/simulated-subject.js'
export type { SimulationSummary, Transition } from './simulate/summary.js'

// Publishing

export { hashIssues, nextBundle } from './bundle.js'
export { canonicalJson } from './canonical-json.js'
export { hashOf } from './hash.js'

// Receipts; `@tieuchi/rules/receipts` verifies them

export { createReceipt } from './receipt.js'

// Errors

export {
  CriteriaError,
  type CriteriaErrorCode,
  type CriteriaErrorDetails,
  isCriteriaError,
} from './errors.js'

// Cases at thresholds

export {
  type BoundaryCase,
  type BoundaryCases,
  boundaryCases,
  describeBoundaryCase,
  describeNotExercised,
  type NotExercised,
  type NotExercisedCode,
  type Place,
  type Side,
  type Threshold,
  type Verdict,
} from './boundary-cases.js'

// Coming from json-rules-engine

export type { ConversionIssue, ConversionIssueCode } from './from-json-rules-engine/conversion-issue.js'
export { describeConversionIssue } from './from-json-rules-engine/describe-conversion-issue.js'
export type { KnownFact } from './from-json-rules-engine/infer-facts.js'
export { type Conversion, type ConversionOptions, fromJsonRulesEngine } from './from-json-rules-engine.js'
