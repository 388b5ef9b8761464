import { conditionSentence, type SentenceScope } from './condition-sentence.js'
import { childNodes, isGroup, kindOf } from './edit-condition.js'

/** A condition read back in lines: a sentence, and below a group the sentences of its parts. */
export interface OutlineLine {
  text: string
  parts: OutlineLine[]
}

/**
 * Reads a condition back: one sentence where it can be said without brackets, and otherwise a line for each group with
 * its parts below it.
 */
export function conditionOutline(condition: unknown, scope: SentenceScope): OutlineLine {
  if (!needsBrackets(condition)) return { text: conditionSentence(condition, scope), parts: [] }
  const kind = kindOf(condition)
  const [only, second] = childNodes(condition)
  if (isGroup(kind) && only && !second) return conditionOutline(only.node, scope)
  const { all, any, notExplained } = scope.text.condition
  const text = kind === 'not' ? notExplained : kind === 'all' ? all : any
  const parts = childNodes(condition).map(({ node }) => conditionOutline(node, scope))
  return { text: `${text}:`, parts }
}

/** True where a group of several parts stands beside other parts. */
function needsBrackets(node: unknown): boolean {
  const children = childNodes(node).map((child) => child.node)
  return (children.length > 1 && children.some(isSeveral)) || children.some(needsBrackets)
}

const isSeveral = (node: unknown) => isGroup(kindOf(node)) && childNodes(node).length > 1
