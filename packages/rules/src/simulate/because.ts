import type {
  ConditionOutcome,
  CriterionEvaluation,
  Evaluation,
  Outcome,
  RequirementEvaluation,
  Score,
} from '@tieuchi/schemas'
import { sameJson } from '../diff/same-json.js'

/** Something below the verdict that came out differently; null on the side whose set does not have it. */
export type Because =
  | {
      kind: 'criterion'
      id: string
      from: { outcome: Outcome; kind: CriterionEvaluation['kind']; points: Score | null } | null
      to: { outcome: Outcome; kind: CriterionEvaluation['kind']; points: Score | null } | null
    }
  | { kind: 'exclusion'; id: string; from: ConditionOutcome | null; to: ConditionOutcome | null }
  | {
      /** What the outcome rule asks for besides the criteria. */
      kind: 'requirement'
      requirement: RequirementEvaluation['kind']
      /** Of `at-least`: its place in the rule. */
      index?: number
      from: ConditionOutcome | null
      to: ConditionOutcome | null
    }
  /** All below the verdict is as before, and only the bands ask for something else. */
  | { kind: 'bands' }

/** What came out differently between two evaluations, below their verdicts. */
export function becauseOf(from: Evaluation, to: Evaluation): Because[] {
  const because: Because[] = [
    ...pairs(from.criteria, to.criteria, ({ id }) => id).flatMap(([id, was, is]): Because[] => {
      const [before, after] = [standing(was), standing(is)]
      return sameJson(before, after) ? [] : [{ kind: 'criterion', id, from: before, to: after }]
    }),
    ...pairs(from.exclusions, to.exclusions, ({ id }) => id).flatMap(([id, was, is]): Because[] => {
      const [before, after] = [was?.outcome ?? null, is?.outcome ?? null]
      return before === after ? [] : [{ kind: 'exclusion', id, from: before, to: after }]
    }),
    ...pairs(from.requirements, to.requirements, requirementKey).flatMap(([, was, is]): Because[] => {
      const [before, after] = [was?.outcome ?? null, is?.outcome ?? null]
      if (before === after) return []
      const { kind: requirement, ...rest } = (is ?? was) as RequirementEvaluation
      const index = 'index' in rest ? { index: rest.index } : {}
      return [{ kind: 'requirement', requirement, ...index, from: before, to: after }]
    }),
  ]
  return because.length === 0 && !sameJson(from.bands, to.bands) ? [{ kind: 'bands' }] : because
}

const standing = (judged: CriterionEvaluation | undefined) =>
  judged ? { outcome: judged.outcome, kind: judged.kind, points: judged.points } : null

const requirementKey = (requirement: RequirementEvaluation) =>
  'index' in requirement ? `${requirement.kind} ${requirement.index}` : requirement.kind

/** The items of two lists by their key, those of the later one first. */
function pairs<Item>(
  before: readonly Item[] = [],
  after: readonly Item[] = [],
  keyOf: (item: Item) => string,
): [key: string, before: Item | undefined, after: Item | undefined][] {
  const old = new Map(before.map((item) => [keyOf(item), item]))
  const new_ = new Map(after.map((item) => [keyOf(item), item]))
  return [...new Set([...new_.keys(), ...old.keys()])].map((key) => [key, old.get(key), new_.get(key)])
}
