import { checkCriteriaSet, describeIssue, type Fact, type Parameter } from '@tieuchi/schemas'
import { componentTexts } from '../../i18n/components/texts.js'
import type { Language } from '../../i18n/language.js'
import { childNodes, type NodePath, nodeAt } from './edit-condition.js'

/** A sentence about what is wrong, and where inside the condition. */
export interface ConditionProblem {
  at: NodePath
  message: string
}

/** Everything that is wrong with a condition, by the same check that the server makes. */
export function conditionProblems(
  condition: unknown,
  scope: { facts: readonly Fact[]; parameters: readonly Parameter[]; language: Language },
): ConditionProblem[] {
  const words = componentTexts[scope.language].condition
  const { issues } = checkCriteriaSet({
    facts: scope.facts,
    parameters: scope.parameters,
    criteria: [
      {
        id: 'criterion',
        code: '1',
        title: { vi: '1' },
        kind: 'required',
        condition,
        legalBasis: [],
        verification: 'unverified',
      },
    ],
  })
  return issues
    .filter(({ path, severity }) => severity === 'error' && path[0] === 'criteria' && path[2] === 'condition')
    .map((issue) => {
      const at = issue.path.slice(3)
      return {
        at,
        message: isOpen(nodeAt(condition, at)) ? words.notChosen : describeIssue(issue, scope.language),
      }
    })
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
