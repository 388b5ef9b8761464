// json-rules-engine itself, to hold the engine to it.

export { evaluateWith } from './executors/evaluate-with.js'
export type {
  BoundComparison,
  BoundCondition,
  DecidedComparison,
  Executor,
  OutcomeTree,
} from './executors/executor.js'
export { referenceExecutor } from './executors/reference.js'
