import { checkCriteriaSet, describeIssue, type Fact, type Parameter } from '@tieuchi/schemas'
import { componentTexts } from '../../i18n/components/texts.js'
import type { Language } from '../../i18n/language.js'
import { childNodes, type NodePath, nodeAt } from './edit-condition.js'

/** A sentence about what is wrong, and where inside the condition. */
export interface ConditionProblem {
  at: NodePath
  message: string
}

interface ProblemScope {
  /** The facts of the set or, with `ofRecord`, the fields of a record. */
  facts: readonly Fact[]
  parameters: readonly Parameter[]
  language: Language
  ofRecord?: boolean
}

/** Everything that is wrong with a condition, by the same check that the server makes. */
export function conditionProblems(condition: unknown, scope: ProblemScope): ConditionProblem[] {
  const words = componentTexts[scope.language].condition
  const { set, place } = scope.ofRecord ? amongRecords(condition, scope) : amongCriteria(condition, scope)
  return checkCriteriaSet(set)
    .issues.filter(
      ({ path, severity }) => severity === 'error' && place.every((part, index) => path[index] === part),
    )
    .map((issue) => {
      const at = issue.path.slice(place.length)
      return {
        at,
        message: isOpen(nodeAt(condition, at)) ? words.notChosen : describeIssue(issue, scope.language),
      }
    })
}

/** A set in which the condition is that of its only criterion. */
function amongCriteria(condition: unknown, { facts, parameters }: ProblemScope) {
  const criterion = {
    id: 'criterion',
    code: '1',
    title: { vi: '1' },
    kind: 'required',
    condition,
    legalBasis: [],
    verification: 'unverified',
  }
  return { set: { facts, parameters, criteria: [criterion] }, place: ['criteria', 0, 'condition'] }
}

/** A set in which the condition is over the records of its only event type. */
function amongRecords(where: unknown, { facts, parameters }: ProblemScope) {
  const type = { id: 'record', label: { vi: '1' }, fields: facts }
  const count = {
    id: 'count',
    label: { vi: '1' },
    type: 'number',
    unit: 'count',
    derived: { kind: 'count', events: [type.id], where },
  }
  return { set: { facts: [count], parameters, eventTypes: [type] }, place: ['facts', 0, 'derived', 'where'] }
}

/** What the editor leaves where nothing was chosen yet: the check would call it malformed. */
const isOpen = (value: unknown): boolean => value === '' || value === null || value === undefined

/** The problems of one node itself: those of its children are shown at the children. */
export function problemsOf(
  problems: readonly ConditionProblem[],
  node: unknown,
  path: NodePath,
): ConditionProblem[] {
  const children = childNodes(node, path)
  return problems.filter(
    ({ at }) => startsWith(at, path) && !children.some((child) => startsWith(at, child.path)),
  )
}

const startsWith = (path: NodePath, start: NodePath): boolean =>
  start.every((part, index) => path[index] === part)
